package org.fosse.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.config.Layout.Word;
import org.fosse.config.Markers;
import org.jspecify.annotations.Nullable;

/**
 * A number, or why there is none, which an empty field or one of the {@link Markers} says. Thousands separators are read.
 * Zero is a number; any other lies between 1e-12 and 1e12 in size, below nought too. A unit or any other text is a fault:
 * what it was meant to be is not guessed. A percent sign is a unit that is known: "53.3%" is 53.3 percent.
 *
 * @param number null unless the status is present; of a percentage, the number before its sign
 * @param percent whether a percent sign stands behind it
 * @param beside the shorthand that stands beside the number ("[p]"); null where none does
 */
public record ValueText(
        @Nullable Double number,
        ValueStatus status,
        boolean percent,
        @Nullable String beside) {
    /** The unit that a percent sign says. */
    public static final String PERCENT = "percent";

    private static final Pattern NUMBER = Pattern.compile(
            "(?=.*\\d)([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})?(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?)( ?%)?");
    /** Whatever is counted or measured here, no number is larger, or closer to nought: it is a slip, and upsets statistics. */
    private static final double LARGEST = 1e12;

    private static final double SMALLEST = 1e-12;
    private static final int FEW_DIGITS = 12;

    /** Shorthand in brackets before or behind a text. */
    private static final Pattern BESIDE = Pattern.compile("(\\[[^\\]]+\\])? ?(.*?) ?(\\[[^\\]]+\\])?");

    /** What most fields are: a whole number, too short to be out of range. */
    static boolean isFewDigits(String text) {
        boolean few = text.length() <= FEW_DIGITS;
        for (int i = 0; few && i < text.length(); i++) {
            few = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return few;
    }

    static ValueText read(String column, String text, Markers markers) throws RowFault {
        if (text.isEmpty()) {
            return none(ValueStatus.MISSING);
        }
        if (isFewDigits(text)) {
            return new ValueText((double) Long.parseLong(text), ValueStatus.PRESENT, false, null);
        }
        Matcher shorthand = text.indexOf('[') < 0 ? null : BESIDE.matcher(text);
        if (shorthand != null && shorthand.matches() && !shorthand.group(2).isEmpty()) {
            String word = shorthand.group(1) == null ? shorthand.group(3) : shorthand.group(1);
            if (word != null && markers.beside().stream().anyMatch(each -> each.fits(word))) {
                ValueText alone = read(column, text.replace(word, "").strip(), markers);
                return new ValueText(alone.number, alone.status, alone.percent, word);
            }
        }
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.matches()) {
            double number = Double.parseDouble(matcher.group(1).replace(",", ""));
            double size = Math.abs(number);
            if (size >= LARGEST || (size > 0 && size < SMALLEST)) {
                throw new RowFault(
                        column,
                        text,
                        "number_out_of_range",
                        "The number is larger, or closer to nought, than any that is counted or measured here.",
                        "Correct it at its source.");
            }
            return new ValueText(number, ValueStatus.PRESENT, matcher.group(2) != null, null);
        }
        for (Word word : markers.suppressed()) {
            if (word.fits(text)) {
                return none(ValueStatus.SUPPRESSED);
            }
        }
        for (Word word : markers.missing()) {
            if (word.fits(text)) {
                return none(ValueStatus.MISSING);
            }
        }
        for (Word word : markers.notApplicable()) {
            if (word.fits(text)) {
                return none(ValueStatus.NOT_APPLICABLE);
            }
        }
        throw new RowFault(
                column,
                text,
                "not_a_number",
                "The field is not a number.",
                "Write digits with a decimal point, * for suppressed, N/A for not applicable, or leave it empty; "
                        + "or add the word that its publisher uses to markers in fosse.yaml.");
    }

    private static ValueText none(ValueStatus status) {
        return new ValueText(null, status, false, null);
    }

    /** The unit that stands with the number; null where none does. */
    @Nullable
    String unit() {
        return percent ? PERCENT : null;
    }

    /** The number as a count, which a percentage never is. */
    @Nullable
    Double count(String column) throws RowFault {
        if (percent) {
            throw new RowFault(
                    column,
                    number + "%",
                    "percentage_for_count",
                    "The field holds a percentage where a count belongs.",
                    "Give the count, or the percentage as the value.");
        }
        return number;
    }
}

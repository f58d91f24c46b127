package org.fosse.sources;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, or why there is none. Thousands separators are read. {@code *} and {@code **} are suppressed; {@code N/A}
 * and "not applicable" are not applicable; empty, {@code -}, {@code NULL}, {@code NaN}, "unknown" and "not published"
 * are missing. Zero is a number; any other lies between 1e-12 and 1e12 in size, below nought too. A percent sign, a unit or any other text is a fault: what it was meant to be is not
 * guessed.
 *
 * @param number null unless the status is present
 */
public record ValueText(@Nullable Double number, ValueStatus status) {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})?(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");
    /** Whatever is counted or measured here, no number is larger, or closer to nought: it is a slip, and upsets statistics. */
    private static final double LARGEST = 1e12;

    private static final double SMALLEST = 1e-12;
    private static final Set<String> MISSING = Set.of("", "-", "null", "nan", "unknown", "not published", "missing");
    private static final Set<String> SUPPRESSED = Set.of("*", "**", "suppressed");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "not applicable");

    static ValueText read(String column, String text) throws RowFault {
        String word = text.toLowerCase(Locale.ROOT);
        if (MISSING.contains(word)) {
            return new ValueText(null, ValueStatus.MISSING);
        }
        if (SUPPRESSED.contains(word)) {
            return new ValueText(null, ValueStatus.SUPPRESSED);
        }
        if (NOT_APPLICABLE.contains(word)) {
            return new ValueText(null, ValueStatus.NOT_APPLICABLE);
        }
        if (NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)) {
            double number = Double.parseDouble(text.replace(",", ""));
            double size = Math.abs(number);
            if (size >= LARGEST || (size > 0 && size < SMALLEST)) {
                throw new RowFault(
                        column,
                        text,
                        "number_out_of_range",
                        "The number is larger, or closer to nought, than any that is counted or measured here.",
                        "Correct it at its source.");
            }
            return new ValueText(number, ValueStatus.PRESENT);
        }
        throw new RowFault(
                column,
                text,
                "not_a_number",
                "The field is not a number.",
                "Write digits with a decimal point, * for suppressed, N/A for not applicable, or leave it empty.");
    }
}

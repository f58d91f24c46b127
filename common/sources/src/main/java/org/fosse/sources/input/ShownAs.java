package org.fosse.sources.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the number format of a cell makes of its number: the text that is read is of the kind that the sheet shows, with
 * the digits that are stored. 0.533 shown as 53.3% is read as "53.3%"; 1 March 2026 shown as Mar-26 is the month.
 */
enum ShownAs {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR;

    private static final int MOST_ZEROS = 400;
    /** What a spreadsheet keeps of a number; what files hold beyond it is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** What a format only writes out (colours, locales, quoted and escaped text), and all but what positive numbers get. */
    private static final Pattern LITERAL = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|;.*", Pattern.DOTALL);

    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ROOT);

    static ShownAs of(@Nullable String format) {
        if (format == null) {
            return NUMBER;
        }
        String signs = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.contains("yy")) {
            return signs.contains("d") ? DAY : signs.contains("m") ? MONTH : YEAR;
        }
        return signs.contains("%") ? PERCENT : NUMBER;
    }

    boolean isDate() {
        return this == DAY || this == MONTH || this == YEAR;
    }

    String text(LocalDate day) {
        return switch (this) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH -> MONTH_OF_YEAR.format(day);
            case DAY, NUMBER, PERCENT -> day.toString();
        };
    }

    /** The digits of a number; a power of ten that would take more of them than any number has stays a power. */
    String text(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_ZEROS) {
            return number.toString();
        }
        BigDecimal kept = number.round(DIGITS);
        return this == PERCENT
                ? kept.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : kept.toPlainString();
    }
}

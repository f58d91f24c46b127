package org.fosse.tables;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Values as they stand in a CSV, where a spreadsheet program runs none of them. A text that such a program would take for a formula
 * has an apostrophe before it: one that begins with {@code = + - @}, of ordinary or full width, or with a tab or the end of a line;
 * blanks, marks and signs that cannot be seen (no-break and zero-width spaces, byte order marks, changes of direction, control
 * characters) do not hide the beginning. Numbers stay numbers, those below 0 too.
 *
 * <p>Source: CSV injection (OWASP, owasp.org/www-community/attacks/CSV_Injection).
 */
public final class CsvText {
    private static final String SIGNS = "=+-@";

    private CsvText() {}

    /** Empty where there is no value. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Word word ? word.text() : value.toString();
        return !(value instanceof Number) && wouldRun(text) ? "'" + text : text;
    }

    private static boolean wouldRun(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (sign == '\t' || sign == '\r' || sign == '\n') {
                return true;
            }
            if (!isUnseen(sign)) {
                // Other widths of a sign are the sign itself in this form.
                String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
                return SIGNS.indexOf(plain.charAt(0)) >= 0;
            }
        }
        return false;
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}

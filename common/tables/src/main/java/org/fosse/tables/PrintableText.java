package org.fosse.tables;

import java.util.regex.Pattern;

/**
 * Text from outside, such as the name of a file, as it may stand in a message: what would move a terminal's cursor, begin a
 * line or turn the direction of writing is shown as a dot.
 */
public final class PrintableText {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private PrintableText() {}

    public static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("·");
    }
}

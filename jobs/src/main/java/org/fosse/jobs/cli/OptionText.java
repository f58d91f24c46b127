package org.fosse.jobs.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** What options are given as text: what cannot be read is told with the form that is wanted. */
public final class OptionText {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern STORE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    private OptionText() {}

    /** A day of the years 1 to 9999. */
    public static LocalDate day(String text) {
        if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noSuchDay) {
                throw new TypeConversionException("there is no day " + text);
            }
        }
        throw new TypeConversionException("'" + text + "' is no day; write it as YYYY-MM-DD, such as 2026-03-31");
    }

    /** A file or folder of this machine. */
    public static Path path(String text) {
        if (STORE.matcher(text).lookingAt()) {
            throw new TypeConversionException("'" + text
                    + "' is no file or folder of this machine; only --published and --landing may be in a store");
        }
        return Path.of(text);
    }

    public static long wholeNumber(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number, or too large a one");
        }
    }

    public static int smallWholeNumber(String text) {
        long number = wholeNumber(text);
        if (number != (int) number) {
            throw new TypeConversionException("'" + text + "' is too large");
        }
        return (int) number;
    }
}

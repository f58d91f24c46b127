package org.fosse.jobs.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What options are given as text: what cannot be read is told with the form that is wanted. Each form is a class with a name: two
 * lambdas of one method, for an interface of a library as old as Java 5, bring JDK 17 down when it keeps its archive of classes.
 */
public final class OptionText {
    private OptionText() {}

    /** A day of the years 1 to 9999. */
    public static final class ToDay implements ITypeConverter<LocalDate> {
        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public LocalDate convert(String text) {
            if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException noSuchDay) {
                    throw new TypeConversionException("there is no day " + text);
                }
            }
            throw new TypeConversionException("'" + text + "' is no day; write it as YYYY-MM-DD, such as 2026-03-31");
        }
    }

    /** A file or folder of this machine. */
    public static final class ToPath implements ITypeConverter<Path> {
        private static final Pattern STORE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

        @Override
        public Path convert(String text) {
            if (STORE.matcher(text).lookingAt()) {
                throw new TypeConversionException("'" + text
                        + "' is no file or folder of this machine; only --published and --landing may be in a store");
            }
            return Path.of(text);
        }
    }

    /** A whole number. */
    public static final class ToWholeNumber implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.parseLong(text.strip());
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no whole number, or too large a one");
            }
        }
    }

    /** A whole number below two thousand million. */
    public static final class ToSmallWholeNumber implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            long number = new ToWholeNumber().convert(text);
            if (number != (int) number) {
                throw new TypeConversionException("'" + text + "' is too large");
            }
            return (int) number;
        }
    }
}

package org.fosse.jobs.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How rows are printed. */
public enum Format {
    /** Aligned columns, for people. */
    TABLE,
    /** Comma-separated with a heading, every row. */
    CSV,
    /** An array of objects, every row. */
    JSON;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name in any case. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : values()) {
                if (format.text().equals(value.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is none of " + names());
        }
    }

    /** The names, for the help text. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(Format::text).toList();
    }
}

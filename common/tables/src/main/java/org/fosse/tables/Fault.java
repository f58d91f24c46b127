package org.fosse.tables;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in an extract or in the configuration, said so that a data officer can put it right.
 *
 * @param file the file it is in, relative to its folder
 * @param line physical line, from 1; null when the fault is of the whole file
 * @param column column heading or configuration key; null when the fault is of the whole row or file
 * @param value the value found, shortened to a printable length; null when there is none
 * @param rule short name of the broken rule in snake_case
 * @param message what is wrong, in one sentence
 * @param remedy what to do about it, in one sentence
 */
public record Fault(
        String file,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        String rule,
        String message,
        String remedy) {
    /** Longest value that is kept; a longer one is cut and ends in an ellipsis. */
    public static final int MAX_VALUE_LENGTH = 200;

    public Fault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        value = value == null ? null : printable(value);
    }

    private static String printable(String value) {
        String cut = value.length() > MAX_VALUE_LENGTH ? value.substring(0, MAX_VALUE_LENGTH - 1) + "…" : value;
        return PrintableText.of(cut);
    }

    /** "file:line, column 'c', value 'v': message. remedy" with the parts that are known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line != null) {
            text.append(':').append(line);
        }
        if (column != null) {
            text.append(", ").append(column);
        }
        if (value != null) {
            text.append(" = '").append(value).append('\'');
        }
        return PrintableText.of(
                text.append(": ").append(message).append(' ').append(remedy).toString());
    }
}

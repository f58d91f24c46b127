package org.fosse.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Words of Fosse's own forms. */
final class Words {
    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::text).toList();
    private static final List<String> STATUSES =
            Arrays.stream(ValueStatus.values()).map(ValueStatus::text).toList();
    private static final List<String> YES = List.of("true", "yes", "y", "1");
    private static final List<String> NO = List.of("", "false", "no", "n", "0");

    private Words() {}

    static Level level(DataRow row, String column) throws RowFault {
        return Level.find(row.word(column, LEVELS)).orElseThrow();
    }

    /** True or false in the usual spellings; an empty field is false. */
    static boolean yes(DataRow row, String column) throws RowFault {
        String word = row.text(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new RowFault(
                    column, word, "unknown_word", "The field is neither true nor false.", "Write true or false.");
        }
        return YES.contains(word);
    }

    /**
     * The status of a value: what the status column says, or else what the value's own text says; where that says nothing, the
     * first of its counts that says why it is none.
     *
     * @param value the column of the value
     * @param given whether a number stands in the row
     * @param counts the columns of the counts that the value is made of
     */
    static ValueStatus status(DataRow row, String column, String value, boolean given, String... counts)
            throws RowFault {
        String said = row.optional(column);
        if (said == null) {
            ValueText text = row.value(value);
            if (given && text.number() == null && text.status() != ValueStatus.MISSING) {
                throw new RowFault(
                        value,
                        row.text(value),
                        "status_contradicts_value",
                        "The value is said not to be told, or not to apply, and its counts stand beside it.",
                        "Leave the counts out, or give the value.");
            }
            return given ? ValueStatus.PRESENT : without(row, text, counts);
        }
        String word = row.word(column, STATUSES);
        ValueStatus status = Arrays.stream(ValueStatus.values())
                .filter(one -> one.text().equals(word))
                .findFirst()
                .orElseThrow();
        if ((status == ValueStatus.PRESENT) != given) {
            throw new RowFault(
                    column,
                    said,
                    "status_contradicts_value",
                    given ? "There is a value although the status says there is none." : "There is no value.",
                    "Correct the status or the value.");
        }
        return status;
    }

    private static ValueStatus without(DataRow row, ValueText value, String... counts) throws RowFault {
        ValueStatus status = value.status();
        for (int i = 0; i < counts.length && status == ValueStatus.MISSING; i++) {
            ValueStatus count = row.value(counts[i]).status();
            status = count == ValueStatus.PRESENT ? status : count;
        }
        return status;
    }

    /** The row's own revision, or the file's. */
    static int revision(DataRow row, String column, Extract extract) throws RowFault {
        @Nullable Integer revision = row.wholeNumber(column);
        return revision == null ? extract.revision() : revision;
    }
}

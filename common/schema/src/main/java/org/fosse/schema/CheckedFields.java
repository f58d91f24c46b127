package org.fosse.schema;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns that every checked table ends with, so that one piece of code can hold the rows of any of them against each
 * other. Written into the table's class by name, in the order of the shared file.
 *
 * @param <T> the class of the table
 */
public record CheckedFields<T>(
        Field<T, String> sourceId,
        Field<T, String> file,
        Field<T, Long> line,
        Field<T, Long> seq,
        Field<T, Integer> revision,
        Field<T, LocalDate> publishedOn,
        Field<T, Integer> version,
        Field<T, String> firstFile,
        Field<T, Long> firstLine,
        Field<T, Boolean> repeated,
        Field<T, String> rule,
        Field<T, String> brokenColumn,
        Field<T, String> brokenValue,
        Field<T, String> brokenMessage,
        Field<T, String> brokenRemedy)
        implements Serializable {
    /** Their names in the shared file, in the order of the components. */
    public static final List<String> NAMES = List.of(
            "source_id",
            "source_file",
            "source_line",
            "seq",
            "revision",
            "published_on",
            "version",
            "first_file",
            "first_line",
            "repeated",
            "rule",
            "broken_column",
            "broken_value",
            "broken_message",
            "broken_remedy");

    /** Whether a row is used: it breaks no rule and no other file has it before. */
    public boolean accepts(TableRow<T> row) {
        return !row.has(rule) && !row.is(repeated);
    }

    /** Whether a row is used and the newest version of its key. */
    public boolean isNewest(TableRow<T> row) {
        return accepts(row) && row.get(version) == 1;
    }
}

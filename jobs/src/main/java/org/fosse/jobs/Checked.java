package org.fosse.jobs;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Column;

/**
 * The shape of a table of rows that were held against the rest: the row's own columns, all of which may be empty since a
 * bad row stays in; what {@link Versions} adds; and the broken rule with what a data officer is told of it.
 */
public final class Checked {
    public static final String COLUMN = "broken_column";
    public static final String VALUE = "broken_value";
    public static final String MESSAGE = "broken_message";
    public static final String REMEDY = "broken_remedy";

    private Checked() {}

    /**
     * The columns of such a table.
     *
     * @param own the columns of a good row, as its table declares them
     * @param ordering what the column published_on holds here, which orders the versions
     */
    public static List<Column> columns(List<Column> own, String ordering) {
        List<Column> columns = new ArrayList<>(own.stream()
                .map(column -> Column.attribute(column.name(), column.type(), column.description()))
                .toList());
        columns.addAll(List.of(
                Column.attribute("version", INT, "1 for the newest version of the row."),
                Column.attribute("published_on", DATE, ordering),
                Column.attribute("first_file", STRING, "Where the key was met first."),
                Column.attribute("first_line", LONG, "Line it was met first on."),
                Column.attribute("seq", LONG, "Number of the record in its file."),
                Column.attribute(Versions.REPEATED, BOOLEAN, "The same row stands in another file."),
                Column.attribute(Versions.RULE, STRING, "The broken rule; null when the row is good."),
                Column.attribute(COLUMN, STRING, "The column that is wrong; null when the row is."),
                Column.attribute(VALUE, STRING, "The value that breaks the rule."),
                Column.attribute(MESSAGE, STRING, "What is wrong."),
                Column.attribute(REMEDY, STRING, "What to do about it.")));
        return columns;
    }
}

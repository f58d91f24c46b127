package org.fosse.jobs.inequality;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Rows of a table by column name. */
final class TableCells {
    private TableCells() {}

    /** The number of a table's row; NaN where it is null. */
    static double number(Table table, Row row, String column) {
        Double value = (Double) value(table, row, column);
        return value == null ? Double.NaN : value;
    }

    static @Nullable Object value(Table table, Row row, String column) {
        return row.get(table.columnNames().indexOf(column));
    }

    /** The only row that has this text in a column. */
    static Row only(Table table, Iterator<Row> rows, String column, String text) {
        Row found = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (text.equals(value(table, row, column))) {
                if (found != null) {
                    throw new AssertionError("two rows have " + column + " " + text);
                }
                found = row;
            }
        }
        if (found == null) {
            throw new AssertionError("no row has " + column + " " + text);
        }
        return found;
    }
}

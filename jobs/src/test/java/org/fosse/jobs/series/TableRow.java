package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.tables.Table;

/** A row of a table by column name. */
record TableRow(Table table, Row row) {
    static List<TableRow> all(Table table, Iterator<Row> rows) {
        List<TableRow> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(new TableRow(table, row)));
        return all;
    }

    Object get(String column) {
        return row.get(table.columnNames().indexOf(column));
    }

    String text(String column) {
        return String.valueOf(get(column));
    }

    /** A number; NaN where there is none. */
    double number(String column) {
        return get(column) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}

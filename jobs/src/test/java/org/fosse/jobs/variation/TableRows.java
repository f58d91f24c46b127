package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;

/** Rows of a table made without Spark, read by column name. */
final class TableRows {
    private final Table table;
    private final List<Row> rows = new ArrayList<>();

    TableRows(Table table, Iterator<Row> rows) {
        this.table = table;
        rows.forEachRemaining(this.rows::add);
        for (Row row : this.rows) {
            check(row);
        }
    }

    /** Every row has the declared columns with the declared types, and what is required is there. */
    private void check(Row row) {
        if (row.size() != table.columns().size()) {
            throw new AssertionError(
                    "a row of " + row.size() + " columns for " + table.columns().size());
        }
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            Object value = row.get(i);
            if (value == null ? !column.nullable() : !fits(column.type(), value)) {
                throw new AssertionError("column " + column.name() + " holds " + value);
            }
        }
    }

    private static boolean fits(Type type, Object value) {
        return switch (type.sql()) {
            case "string" -> value instanceof String;
            case "bigint" -> value instanceof Long;
            case "int" -> value instanceof Integer;
            case "double" -> value instanceof Double;
            case "boolean" -> value instanceof Boolean;
            default -> true;
        };
    }

    int size() {
        return rows.size();
    }

    /** The rows whose columns have these values, written "column=value". */
    TableRows where(String... conditions) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            boolean all = true;
            for (String condition : conditions) {
                int at = condition.indexOf('=');
                all &= condition.substring(at + 1).equals(String.valueOf(get(row, condition.substring(0, at))));
            }
            if (all) {
                kept.add(row);
            }
        }
        return new TableRows(table, kept.iterator());
    }

    /** A column of the only row. */
    @Nullable
    Object only(String column) {
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows, not one");
        }
        return get(rows.get(0), column);
    }

    /** A number of the only row; NaN for null. */
    double number(String column) {
        Object value = only(column);
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    /** A column of all rows. */
    List<Object> all(String column) {
        List<Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(get(row, column)));
        return values;
    }

    double sum(String column) {
        double sum = 0;
        for (Object value : all(column)) {
            sum += ((Number) value).doubleValue();
        }
        return sum;
    }

    private @Nullable Object get(Row row, String column) {
        int at = table.columnNames().indexOf(column);
        if (at < 0) {
            throw new AssertionError("no column " + column);
        }
        return row.get(at);
    }
}

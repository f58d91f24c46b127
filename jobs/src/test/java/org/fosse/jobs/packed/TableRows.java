package org.fosse.jobs.packed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table made without Spark.
 *
 * @param <T> the class of the table
 */
public final class TableRows<T> {
    private final TypedTable<T> table;
    private final List<TableRow<T>> rows = new ArrayList<>();

    public TableRows(TypedTable<T> table, Iterator<TableRow<T>> rows) {
        this.table = table;
        rows.forEachRemaining(this.rows::add);
        for (TableRow<T> row : this.rows) {
            for (int i = 0; i < row.size(); i++) {
                if (row.value(i) == null && !table.columns().get(i).nullable()) {
                    throw new AssertionError("column " + table.columns().get(i).name() + " is empty");
                }
            }
        }
    }

    public int size() {
        return rows.size();
    }

    public List<TableRow<T>> list() {
        return rows;
    }

    /** The rows that have this value in a column. */
    public <V> TableRows<T> where(Field<T, V> field, V value) {
        return new TableRows<>(
                table,
                rows.stream().filter(row -> value.equals(row.find(field))).iterator());
    }

    /** The only row. */
    public TableRow<T> only() {
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows, not one");
        }
        return rows.get(0);
    }

    /** A column of the only row. */
    public <V> @Nullable V only(Field<T, V> field) {
        return only().find(field);
    }

    /** A number of the only row; NaN where there is none. */
    public double number(Field<T, ? extends Number> field) {
        return number(only(), field);
    }

    /** A number of a row; NaN where there is none. */
    public static <T> double number(TableRow<T> row, Field<T, ? extends Number> field) {
        Number value = row.find(field);
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** A column of all rows. */
    public <V> List<@Nullable V> all(Field<T, V> field) {
        List<@Nullable V> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.find(field)));
        return values;
    }

    /** The sum of a column, which every row has. */
    public double sum(Field<T, ? extends Number> field) {
        return rows.stream().mapToDouble(row -> number(row, field)).sum();
    }
}

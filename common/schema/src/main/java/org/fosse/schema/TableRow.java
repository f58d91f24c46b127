package org.fosse.schema;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read by field. It does not change once made.
 *
 * @param <T> the class of the table
 */
public final class TableRow<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private transient @Nullable Object[] values;

    TableRow(@Nullable Object[] values) {
        this.values = values;
    }

    /**
     * A row from values in declared order, for whoever reads rows from a file.
     *
     * @throws IllegalArgumentException if their number is not that of the columns
     */
    public static <T> TableRow<T> of(TypedTable<T> table, @Nullable Object[] values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    "table '" + table.name() + "' has " + table.columns().size() + " columns, not " + values.length);
        }
        return new TableRow<>(values);
    }

    /**
     * The value of a column that must be there.
     *
     * @throws IllegalStateException if it is absent
     */
    public <V> V get(Field<T, V> field) {
        V value = find(field);
        if (value == null) {
            throw new IllegalStateException("a row has no '" + field.name() + "'");
        }
        return value;
    }

    /** The value of a column; null where it is absent. */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V find(Field<T, V> field) {
        // Not Class.cast: a row is set through the same field, and this is the innermost call of every statistic.
        return (V) values[field.place()];
    }

    /** A number; NaN where it is absent. */
    public double number(Field<T, Double> field) {
        Double value = find(field);
        return value == null ? Double.NaN : value;
    }

    /** Whether a yes-or-no column says yes; no where it is absent. */
    public boolean is(Field<T, Boolean> field) {
        return Boolean.TRUE.equals(find(field));
    }

    /** Whether the column has a value. */
    public boolean has(Field<T, ?> field) {
        return values[field.place()] != null;
    }

    /** The value at a place, from 0, for whoever writes rows to a file. */
    public @Nullable Object value(int place) {
        return values[place];
    }

    /** A copy of the values, in declared order. */
    @Nullable
    Object[] values() {
        return values.clone();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeShort(values.length);
        for (Object value : values) {
            RowValue.write(out, value);
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        values = new Object[in.readShort()];
        for (int i = 0; i < values.length; i++) {
            values[i] = RowValue.read(in);
        }
    }

    /** How many columns it has. */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableRow<?> row && Arrays.deepEquals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

package org.fosse.schema;

import org.jspecify.annotations.Nullable;

/**
 * Makes one row. What is not set is absent.
 *
 * @param <T> the class of the table
 */
public final class RowBuilder<T> {
    private @Nullable Object @Nullable [] values;

    RowBuilder(int columns) {
        this.values = new Object[columns];
    }

    RowBuilder(TableRow<T> like) {
        this.values = like.values();
    }

    /** Sets a column; null leaves it absent. */
    public <V> RowBuilder<T> set(Field<T, V> field, @Nullable V value) {
        open()[field.place()] = value;
        return this;
    }

    void put(int place, @Nullable Object value) {
        open()[place] = value;
    }

    /** Sets a number; one that is not finite is absent. */
    public RowBuilder<T> number(Field<T, Double> field, double value) {
        return set(field, Double.isFinite(value) ? value : null);
    }

    /** Takes over a column of another table's row as it is, absent or not. */
    public <S, V> RowBuilder<T> copy(Field<T, V> field, TableRow<S> row, Field<S, V> from) {
        return set(field, row.find(from));
    }

    /**
     * The row.
     *
     * @throws IllegalStateException if it was made already
     */
    public TableRow<T> build() {
        TableRow<T> row = new TableRow<>(open());
        values = null;
        return row;
    }

    private @Nullable Object[] open() {
        if (values == null) {
            throw new IllegalStateException("a row builder makes one row");
        }
        return values;
    }
}

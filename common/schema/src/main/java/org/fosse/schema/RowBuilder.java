package org.fosse.schema;

import java.util.Collection;
import org.fosse.tables.Reason;
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

    /** What a column was set to; null where it is absent. */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V find(Field<T, V> field) {
        // Only set(field, value) writes here, with a value of the field's type.
        return (V) open()[field.place()];
    }

    void put(int place, @Nullable Object value) {
        open()[place] = value;
    }

    /** Sets a number; one that is not finite is absent. */
    public RowBuilder<T> number(Field<T, Double> field, double value) {
        return set(field, Double.isFinite(value) ? value : null);
    }

    /** Sets why a figure is missing or must be read with care; null where there is nothing to say. */
    public RowBuilder<T> reason(Field<T, String> field, @Nullable Reason reason) {
        return set(field, reason == null ? null : reason.text());
    }

    /** The same for several, in the order they are given in. */
    public RowBuilder<T> reasons(Field<T, String> field, Collection<Reason> reasons) {
        return set(field, Reason.joined(reasons));
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

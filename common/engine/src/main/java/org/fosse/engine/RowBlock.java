package org.fosse.engine;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand rows of a table as columns, on their way from one task to another: a value that many rows have stands once, numbers
 * stand in arrays. Rows are made of it one by one.
 */
final class RowBlock implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** No more than a code has values. */
    static final int MOST_ROWS = 1 << 13;

    private final int size;
    private final @Nullable Values[] columns;

    private RowBlock(int size, @Nullable Values[] columns) {
        this.size = size;
        this.columns = columns;
    }

    /** The values of one column; a column that is absent in every row has none. */
    private sealed interface Values extends Serializable {
        @Nullable
        Object at(int row);
    }

    /** Values by number. */
    private static final class Coded implements Values {
        @Serial
        private static final long serialVersionUID = 1;

        /** Each different value once, absence among them. */
        private final @Nullable Object[] values;

        /** The number of each row's value; none where all have the same. */
        private final char[] codes;

        Coded(@Nullable Object[] values, char[] codes) {
            this.values = values;
            this.codes = codes;
        }

        @Override
        public @Nullable Object at(int row) {
            return values[code(row)];
        }

        int code(int row) {
            return codes.length == 0 ? 0 : codes[row];
        }
    }

    private static final class Longs implements Values {
        @Serial
        private static final long serialVersionUID = 1;

        private final long[] values;

        Longs(long[] values) {
            this.values = values;
        }

        @Override
        public Object at(int row) {
            return values[row];
        }
    }

    /** Numbers; NaN where one is absent. */
    private static final class Doubles implements Values {
        @Serial
        private static final long serialVersionUID = 1;

        private final double[] values;

        Doubles(double[] values) {
            this.values = values;
        }

        @Override
        public @Nullable Object at(int row) {
            double value = values[row];
            return Double.isNaN(value) ? null : value;
        }
    }

    /** @param rows at most {@link #MOST_ROWS} */
    static <T> RowBlock of(TypedTable<T> table, List<TableRow<T>> rows) {
        @Nullable Values[] columns = new Values[table.columns().size()];
        for (int place = 0; place < columns.length; place++) {
            Class<?> type = table.types().get(place);
            Values numbers =
                    type == Double.class ? doubles(rows, place) : type == Long.class ? longs(rows, place) : null;
            columns[place] = numbers == null ? coded(rows, place) : numbers;
        }
        return new RowBlock(rows.size(), columns);
    }

    /** Null where all are absent, and where NaN is a value. */
    private static <T> @Nullable Values doubles(List<TableRow<T>> rows, int place) {
        double[] values = new double[rows.size()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            Object value = rows.get(i).value(place);
            if (value != null && ((Double) value).isNaN()) {
                return null;
            }
            any |= value != null;
            values[i] = value == null ? Double.NaN : (Double) value;
        }
        return any ? new Doubles(values) : null;
    }

    /** Null where a value is absent. */
    private static <T> @Nullable Values longs(List<TableRow<T>> rows, int place) {
        long[] values = new long[rows.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = rows.get(i).value(place);
            if (value == null) {
                return null;
            }
            values[i] = (Long) value;
        }
        return new Longs(values);
    }

    private static <T> @Nullable Values coded(List<TableRow<T>> rows, int place) {
        Map<@Nullable Object, Integer> numbers = new HashMap<>();
        char[] codes = new char[rows.size()];
        Object last = null;
        int code = -1;
        for (int i = 0; i < codes.length; i++) {
            Object value = rows.get(i).value(place);
            if (code < 0 || value != last) {
                Integer known = numbers.get(value);
                code = known == null ? numbers.size() : known;
                if (known == null) {
                    numbers.put(value, code);
                }
                last = value;
            }
            codes[i] = (char) code;
        }
        if (numbers.size() == 1 && last == null) {
            return null;
        }
        @Nullable Object[] values = new Object[numbers.size()];
        numbers.forEach((value, number) -> values[number] = value);
        return new Coded(values, numbers.size() == 1 ? new char[0] : codes);
    }

    int size() {
        return size;
    }

    /**
     * Each different value of a column once.
     *
     * @throws IllegalArgumentException for a column of numbers, whose values do not stand once
     */
    @Nullable
    Object[] values(int place) {
        Values column = columns[place];
        if (column == null) {
            return new Object[1];
        }
        if (column instanceof Coded coded) {
            return coded.values;
        }
        throw new IllegalArgumentException("rows are not put in order by column " + place + ", which holds numbers");
    }

    /** Which of the different values of a column a row has. */
    int code(int place, int row) {
        return columns[place] instanceof Coded coded ? coded.code(row) : 0;
    }

    <T> TableRow<T> row(TypedTable<T> table, int row) {
        @Nullable Object[] values = new Object[columns.length];
        for (int place = 0; place < values.length; place++) {
            Values column = columns[place];
            values[place] = column == null ? null : column.at(row);
        }
        return TableRow.of(table, values);
    }
}

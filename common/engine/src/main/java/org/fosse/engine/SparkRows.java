package org.fosse.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.fosse.schema.TableRow;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table in Spark's own form. One row object serves for all: whoever keeps a row copies it.
 *
 * @param <R> what a row is in plain Java
 */
final class SparkRows<R> implements Iterator<InternalRow> {
    /** How the values of a row are reached. */
    private interface Cells<R> {
        int size(R row);

        @Nullable
        Object get(R row, int place);
    }

    private static final Cells<Row> ROWS = new Cells<>() {
        @Override
        public int size(Row row) {
            return row.size();
        }

        @Override
        public @Nullable Object get(Row row, int place) {
            return row.get(place);
        }
    };

    private static final Cells<TableRow<?>> TYPED = new Cells<>() {
        @Override
        public int size(TableRow<?> row) {
            return row.size();
        }

        @Override
        public @Nullable Object get(TableRow<?> row, int place) {
            return row.value(place);
        }
    };

    /** Texts repeat (codes, words, labels): the last one under each of so many numbers is remembered. */
    private static final int TEXTS = 1 << 12;

    private static final int LONGEST_REMEMBERED = 40;

    private static final Map<Type, Class<?>> CLASSES = Map.of(
            Type.STRING, String.class,
            Type.LONG, Long.class,
            Type.INT, Integer.class,
            Type.DOUBLE, Double.class,
            Type.BOOLEAN, Boolean.class,
            Type.BINARY, byte[].class,
            Type.DATE, LocalDate.class);

    private final Iterator<? extends R> rows;
    private final Cells<R> cells;
    private final Table table;
    private final Column[] columns;
    private final Class<?>[] classes;
    private final @Nullable Object[] values;
    /** What the values were before they took Spark's form: many columns hold the same object row after row. */
    private final @Nullable Object[] last;

    private final InternalRow row;
    private final String[] texts = new String[TEXTS];
    private final UTF8String[] forms = new UTF8String[TEXTS];

    static Iterator<InternalRow> of(Iterator<Row> rows, Table table) {
        return new SparkRows<>(rows, ROWS, table);
    }

    static Iterator<InternalRow> typed(Iterator<? extends TableRow<?>> rows, Table table) {
        return new SparkRows<>(rows, TYPED, table);
    }

    /** For rows that come one by one. */
    static SparkRows<TableRow<?>> typed(Table table) {
        return new SparkRows<>(Collections.emptyIterator(), TYPED, table);
    }

    private SparkRows(Iterator<? extends R> rows, Cells<R> cells, Table table) {
        this.rows = rows;
        this.cells = cells;
        this.table = table;
        this.columns = table.columns().toArray(Column[]::new);
        this.classes = new Class<?>[columns.length];
        for (int i = 0; i < columns.length; i++) {
            classes[i] = classOf(columns[i].type());
        }
        this.values = new Object[columns.length];
        this.last = new Object[columns.length];
        this.row = new GenericInternalRow(values);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    /**
     * @throws IllegalArgumentException if a value is not of its column's type, or the row has more or fewer columns
     */
    @Override
    public InternalRow next() {
        return of(rows.next());
    }

    /** A row in Spark's form, valid until the next. */
    @SuppressWarnings("ReferenceEquality")
    InternalRow of(R made) {
        if (cells.size(made) != values.length) {
            throw new IllegalArgumentException("table '" + table.name() + "' declares " + values.length
                    + " columns, a row has " + cells.size(made));
        }
        for (int i = 0; i < values.length; i++) {
            Object value = cells.get(made, i);
            if (value == last[i]) {
                continue;
            }
            last[i] = value;
            if (value == null) {
                values[i] = null;
            } else if (value.getClass() == classes[i]) {
                values[i] = form(value);
            } else {
                values[i] = nested(columns[i], value);
            }
        }
        return row;
    }

    /** What a column of a type that is no struct holds in plain Java. */
    private static Class<?> classOf(Type type) {
        return CLASSES.getOrDefault(type, Row.class);
    }

    private Object form(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Word word) {
            return text(word.text());
        }
        if (value instanceof LocalDate day) {
            return (int) day.toEpochDay();
        }
        return value;
    }

    private @Nullable Object nested(Column column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value.getClass() == classOf(column.type())) {
            return form(value);
        }
        if (value instanceof Word && column.type().equals(Type.STRING)) {
            return form(value);
        }
        List<Column> fields = column.type().fields();
        if (value instanceof Row struct && struct.size() == fields.size()) {
            @Nullable Object[] inner = new Object[fields.size()];
            for (int i = 0; i < inner.length; i++) {
                inner[i] = nested(fields.get(i), struct.get(i));
            }
            return new GenericInternalRow(inner);
        }
        throw new IllegalArgumentException("table '" + table.name() + "', column '" + column.name() + "': "
                + value.getClass().getSimpleName() + " where the declaration says "
                + column.type().sql());
    }

    private UTF8String text(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return UTF8String.fromString(text);
        }
        int place = (text.hashCode() * 0x9E3779B9) >>> 20;
        if (!text.equals(texts[place])) {
            texts[place] = text;
            forms[place] = UTF8String.fromString(text);
        }
        return forms[place];
    }
}

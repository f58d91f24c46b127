package org.fosse.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.fosse.schema.TableRow;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** Rows of a table in Spark's own form. One row object serves for all: whoever keeps a row copies it. */
final class SparkRows implements Iterator<InternalRow> {
    /** Texts repeat (codes, words, labels): the last one under each of so many numbers is remembered. */
    private static final int TEXTS = 1 << 12;

    private static final int LONGEST_REMEMBERED = 40;

    private final Iterator<? extends TableRow<?>> rows;
    private final Table table;
    private final Column[] columns;
    private final Class<?>[] classes;
    private final @Nullable Object[] values;
    /** What the values were before they took Spark's form: many columns hold the same object row after row. */
    private final @Nullable Object[] last;

    private final InternalRow row;
    private final String[] texts = new String[TEXTS];
    private final UTF8String[] forms = new UTF8String[TEXTS];

    /** For rows that come one by one. */
    SparkRows(Table table) {
        this(Collections.emptyIterator(), table);
    }

    SparkRows(Iterator<? extends TableRow<?>> rows, Table table) {
        this.rows = rows;
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
    InternalRow of(TableRow<?> made) {
        if (made.size() != values.length) {
            throw new IllegalArgumentException(
                    "table '" + table.name() + "' declares " + values.length + " columns, a row has " + made.size());
        }
        for (int i = 0; i < values.length; i++) {
            Object value = made.value(i);
            if (value == last[i]) {
                continue;
            }
            last[i] = value;
            if (value == null) {
                values[i] = null;
            } else if (value.getClass() == classes[i]) {
                values[i] = form(value);
            } else {
                values[i] = word(columns[i], value);
            }
        }
        return row;
    }

    private static Class<?> classOf(Type type) {
        return switch (type) {
            case STRING -> String.class;
            case LONG -> Long.class;
            case INT -> Integer.class;
            case DOUBLE -> Double.class;
            case BOOLEAN -> Boolean.class;
            case BINARY -> byte[].class;
            case DATE -> LocalDate.class;
        };
    }

    private Object form(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof LocalDate day) {
            return (int) day.toEpochDay();
        }
        return value;
    }

    private UTF8String word(Column column, Object value) {
        if (value instanceof Word word && column.type() == Type.STRING) {
            return text(word.text());
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

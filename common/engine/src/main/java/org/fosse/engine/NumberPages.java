package org.fosse.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers, days or yes and no, each held as a whole number: a day as those since 1970, a number with decimals by
 * its bits. Whole numbers and days have a dictionary; numbers with decimals seldom repeat.
 */
final class NumberPages extends ColumnPages {
    private final Type type;
    private final boolean hasDictionary;
    private long[] numbers = new long[0];
    private int[] ids = new int[0];
    private NumberPool pool = new NumberPool();
    private LocalDate lastDay = LocalDate.EPOCH;
    private long lastNumber;

    NumberPages(Table table, Column column) {
        super(table, column);
        this.type = column.type();
        this.hasDictionary = type == Type.LONG || type == Type.INT || type == Type.DATE;
    }

    @Override
    void add(int row, Object value) {
        long number = number(value);
        int place = place(row);
        if (place == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(16, 2 * place));
        }
        numbers[place] = number;
    }

    private long number(Object value) {
        if (type == Type.DOUBLE && value instanceof Double number) {
            return Double.doubleToLongBits(number);
        }
        if (type == Type.LONG && value instanceof Long number) {
            return number;
        }
        if (type == Type.INT && value instanceof Integer number) {
            return number;
        }
        if (type == Type.DATE && value instanceof LocalDate day) {
            return number(day);
        }
        if (type == Type.BOOLEAN && value instanceof Boolean is) {
            return is ? 1 : 0;
        }
        throw wrong(value);
    }

    /** Days repeat from row to row, and are dear to count. */
    private long number(LocalDate day) {
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastNumber = Math.toIntExact(day.toEpochDay());
        }
        return lastNumber;
    }

    @Override
    long[] hashes(int count) {
        return numbers;
    }

    @Override
    @Nullable
    Bounds bounds(int count) {
        return type == Type.DOUBLE ? doubleBounds(count) : longBounds(count);
    }

    private Bounds longBounds(int count) {
        long least = numbers[0];
        long most = numbers[0];
        for (int i = 1; i < count; i++) {
            least = Math.min(least, numbers[i]);
            most = Math.max(most, numbers[i]);
        }
        return new Bounds(bytes(least), bytes(most));
    }

    /** The format wants no bounds where a value is no number, and both zeros between the bounds where one is zero. */
    private @Nullable Bounds doubleBounds(int count) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double number = Double.longBitsToDouble(numbers[i]);
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return Double.isNaN(least)
                ? null
                : new Bounds(
                        bytes(Double.doubleToLongBits(least == 0 ? -0.0 : least)),
                        bytes(Double.doubleToLongBits(most == 0 ? 0.0 : most)));
    }

    private int width() {
        return switch (type) {
            case INT, DATE -> Integer.BYTES;
            case BOOLEAN -> 1;
            default -> Long.BYTES;
        };
    }

    private ByteBuffer bytes(long number) {
        ByteBuffer all =
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, number);
        return ByteBuffer.wrap(Arrays.copyOf(all.array(), width())).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    int compare(ByteBuffer one, ByteBuffer other) {
        return type == Type.DOUBLE
                ? Double.compare(Double.longBitsToDouble(number(one)), Double.longBitsToDouble(number(other)))
                : Long.compare(number(one), number(other));
    }

    private long number(ByteBuffer bytes) {
        return switch (width()) {
            case Integer.BYTES -> bytes.getInt(0);
            case Long.BYTES -> bytes.getLong(0);
            default -> bytes.get(0);
        };
    }

    /** A number that stands in most rows but once is not worth another. */
    @Override
    boolean code(int count, boolean first) {
        if (!hasDictionary) {
            return false;
        }
        if (ids.length < count) {
            ids = new int[numbers.length];
        }
        return pool.ids(numbers, count, ids) && (!first || 2 * pool.size() <= count);
    }

    @Override
    void writeCodes(PageBytes out, int count) {
        out.ids(ids, count, pool.size());
    }

    @Override
    void writePlain(PageBytes out, int count) {
        if (type == Type.BOOLEAN) {
            out.bits(numbers, count);
        } else {
            out.numbers(numbers, count, width());
        }
    }

    @Override
    boolean isDictionaryFull() {
        return pool.size() > MOST_IN_DICTIONARY;
    }

    @Override
    void endPage() {
        // Numbers without a dictionary need nothing else.
    }

    @Override
    int writeDictionary(PageBytes out) {
        out.numbers(pool.numbers(), pool.size(), width());
        return pool.size();
    }

    @Override
    void clearDictionary() {
        pool = new NumberPool();
    }
}

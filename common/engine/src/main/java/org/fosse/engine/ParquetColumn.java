package org.fosse.engine;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import org.fosse.tables.Column;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column, and gives each one's hash on the way. */
final class ParquetColumn {
    private static final long SEED = 42;

    /** Texts repeat (codes, words, labels): the last one under each of so many numbers is remembered. */
    private static final int TEXTS = 1 << 12;

    private static final int LONGEST_REMEMBERED = 40;

    private final Table table;
    private final String name;
    private final int place;
    private final Type type;
    private final @Nullable Text[] texts;
    private @Nullable Object last;
    private Text lastText = Text.of("");

    /** A text as files hold it, and its hash. */
    private record Text(String text, Binary bytes, long hash) {
        static Text of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Text(text, Binary.fromConstantByteArray(bytes), ParquetColumn.hash(bytes));
        }
    }

    private ParquetColumn(Table table, int place, @Nullable Text[] texts) {
        Column column = table.columns().get(place);
        this.table = table;
        this.name = column.name();
        this.place = place;
        this.type = column.type();
        this.texts = texts;
    }

    /** The columns of one file, which share the texts they remember. */
    static ParquetColumn[] of(Table table) {
        ParquetColumn[] all = new ParquetColumn[table.columns().size()];
        Text[] texts = new Text[TEXTS];
        for (int i = 0; i < all.length; i++) {
            all[i] = new ParquetColumn(table, i, texts);
        }
        return all;
    }

    /** The schema of a file; every column may be empty, since it is the contract that says what must be there. */
    static MessageType schema(String table, ParquetColumn[] columns) {
        Types.MessageTypeBuilder builder = Types.buildMessage();
        for (ParquetColumn column : columns) {
            builder.addField(column.type());
        }
        return builder.named(table);
    }

    private org.apache.parquet.schema.Type type() {
        return switch (type) {
            case STRING ->
                Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(name);
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case INT -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(name);
            case BINARY -> Types.optional(PrimitiveTypeName.BINARY).named(name);
        };
    }

    /**
     * Writes a value, and returns its hash.
     *
     * @throws IllegalArgumentException if it is not of the column's type
     */
    long write(Object value, RecordConsumer out) {
        out.startField(name, place);
        long hash;
        if (type == Type.STRING && (value instanceof String || value instanceof Word)) {
            hash = text(value, out);
        } else if (type == Type.DOUBLE && value instanceof Double number) {
            out.addDouble(number);
            hash = Double.doubleToLongBits(number);
        } else if (type == Type.LONG && value instanceof Long number) {
            out.addLong(number);
            hash = number;
        } else if (type == Type.INT && value instanceof Integer number) {
            out.addInteger(number);
            hash = number;
        } else if (type == Type.DATE && value instanceof LocalDate day) {
            int number = (int) day.toEpochDay();
            out.addInteger(number);
            hash = number;
        } else if (type == Type.BOOLEAN && value instanceof Boolean is) {
            out.addBoolean(is);
            hash = is ? 1 : 0;
        } else if (type == Type.BINARY && value instanceof byte[] bytes) {
            out.addBinary(Binary.fromConstantByteArray(bytes));
            hash = hash(bytes);
        } else {
            throw new IllegalArgumentException("table '" + table.name() + "', column '" + name + "': "
                    + value.getClass().getSimpleName() + " where the declaration says " + type.sql());
        }
        out.endField(name, place);
        return hash;
    }

    /** A value that is the same object as the row before has is looked up no more. */
    @SuppressWarnings("ReferenceEquality")
    private long text(Object value, RecordConsumer out) {
        if (value != last) {
            last = value;
            lastText = text(value instanceof Word word ? word.text() : (String) value);
        }
        out.addBinary(lastText.bytes);
        return lastText.hash;
    }

    private Text text(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return Text.of(text);
        }
        int number = (text.hashCode() * 0x9E3779B9) >>> 20;
        Text remembered = texts[number];
        if (remembered == null || !text.equals(remembered.text)) {
            remembered = Text.of(text);
            texts[number] = remembered;
        }
        return remembered;
    }

    private static long hash(byte[] bytes) {
        return XXH64.hashUnsafeBytes(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, SEED);
    }

    /** The hash of a row so far, with one more value. */
    static long add(long hash, long value) {
        return XXH64.hashLong(value, hash);
    }

    /** The hash of a row so far, with one more value that is not there. */
    static long absent(long hash) {
        return hash * 31 + 1;
    }
}

package org.fosse.engine;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import org.fosse.tables.Column;
import org.fosse.tables.Type;
import org.jspecify.annotations.Nullable;

/** Writes the values of one column, and gives each one's hash on the way. */
final class ParquetColumn {
    private static final long SEED = 42;

    private final String name;
    private final int place;
    private final Type type;
    private @Nullable UTF8String lastText;
    private Binary lastBytes = Binary.EMPTY;
    private long lastHash;

    private ParquetColumn(Column column, int place) {
        this.name = column.name();
        this.place = place;
        this.type = column.type();
    }

    static ParquetColumn[] of(List<Column> columns) {
        ParquetColumn[] all = new ParquetColumn[columns.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new ParquetColumn(columns.get(i), i);
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

    /** Writes the row's value, which must be there, and returns its hash. */
    long write(InternalRow row, RecordConsumer out) {
        out.startField(name, place);
        long hash = value(row, out);
        out.endField(name, place);
        return hash;
    }

    private long value(InternalRow row, RecordConsumer out) {
        return switch (type) {
            case STRING -> text(row.getUTF8String(place), out);
            case LONG -> {
                long value = row.getLong(place);
                out.addLong(value);
                yield value;
            }
            case INT, DATE -> {
                int value = row.getInt(place);
                out.addInteger(value);
                yield value;
            }
            case DOUBLE -> {
                double value = row.getDouble(place);
                out.addDouble(value);
                yield Double.doubleToLongBits(value);
            }
            case BOOLEAN -> {
                boolean value = row.getBoolean(place);
                out.addBoolean(value);
                yield value ? 1 : 0;
            }
            case BINARY -> {
                byte[] value = row.getBinary(place);
                out.addBinary(Binary.fromConstantByteArray(value));
                yield XXH64.hashUTF8String(UTF8String.fromBytes(value), SEED);
            }
        };
    }

    /** Texts repeat from row to row: one that is the same object as the last is neither hashed nor wrapped again. */
    @SuppressWarnings("ReferenceEquality")
    private long text(UTF8String text, RecordConsumer out) {
        if (text != lastText) {
            lastText = text;
            lastBytes = Binary.fromConstantByteArray(text.getBytes());
            lastHash = XXH64.hashUTF8String(text, SEED);
        }
        out.addBinary(lastBytes);
        return lastHash;
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

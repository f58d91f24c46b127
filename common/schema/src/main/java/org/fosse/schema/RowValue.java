package org.fosse.schema;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row between one process and another. Java's own form of a row takes several times the bytes and the
 * time, and rows are what a shuffle moves.
 */
enum RowValue {
    ABSENT,
    TEXT,
    LONG,
    INT,
    DOUBLE,
    YES,
    NO,
    DATE,
    BYTES,
    /** An enum of words. */
    OTHER;

    private static final RowValue[] ALL = values();

    static void write(ObjectOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(code(ABSENT));
        } else if (value instanceof String text) {
            out.writeByte(code(TEXT));
            writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Long number) {
            out.writeByte(code(LONG));
            out.writeLong(number);
        } else if (value instanceof Integer number) {
            out.writeByte(code(INT));
            out.writeInt(number);
        } else if (value instanceof Double number) {
            out.writeByte(code(DOUBLE));
            out.writeDouble(number);
        } else if (value instanceof Boolean isTrue) {
            out.writeByte(code(isTrue ? YES : NO));
        } else if (value instanceof LocalDate day) {
            out.writeByte(code(DATE));
            out.writeInt((int) day.toEpochDay());
        } else if (value instanceof byte[] bytes) {
            out.writeByte(code(BYTES));
            writeBytes(out, bytes);
        } else {
            out.writeByte(code(OTHER));
            out.writeObject(value);
        }
    }

    static @Nullable Object read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return switch (ALL[in.readByte()]) {
            case ABSENT -> null;
            case TEXT -> new String(readBytes(in), StandardCharsets.UTF_8);
            case LONG -> in.readLong();
            case INT -> in.readInt();
            case DOUBLE -> in.readDouble();
            case YES -> true;
            case NO -> false;
            case DATE -> LocalDate.ofEpochDay(in.readInt());
            case BYTES -> readBytes(in);
            case OTHER -> in.readObject();
        };
    }

    @SuppressWarnings("EnumOrdinal") // Both ends are one version of the program.
    private static int code(RowValue kind) {
        return kind.ordinal();
    }

    private static void writeBytes(ObjectOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(ObjectInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}

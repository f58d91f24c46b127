package org.fosse.engine;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a page while it is put together, in the forms that the Parquet format lays down. */
final class PageBytes {
    /** As many equal values are a run; fewer are packed. */
    private static final int GROUP = 8;

    private byte[] bytes = new byte[1 << 10];
    private int size;
    private byte[] squeezed = new byte[0];

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** A copy of the bytes, compressed. */
    ByteBuffer compressed(ZstdCompressCtx zstd) {
        int most = Math.toIntExact(Zstd.compressBound(size));
        if (squeezed.length < most) {
            squeezed = new byte[most];
        }
        return ByteBuffer.wrap(
                Arrays.copyOf(squeezed, zstd.compressByteArray(squeezed, 0, squeezed.length, bytes, 0, size)));
    }

    private void ensure(int more) {
        int wanted = Math.addExact(size, more);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, (int) Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length)));
        }
    }

    void add(byte[] from, int start, int length) {
        ensure(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    /** The lowest bytes of a number, the lowest first. */
    void number(long value, int width) {
        ensure(width);
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    /** Numbers of four or eight bytes, one after the other. */
    void numbers(long[] values, int count, int width) {
        ensure(Math.multiplyExact(count, width));
        if (width == Long.BYTES) {
            ByteBuffer.wrap(bytes, size, count * width)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer()
                    .put(values, 0, count);
            size += count * width;
        } else {
            for (int i = 0; i < count; i++) {
                number(values[i], width);
            }
        }
    }

    /** A bit a value. */
    void bits(long[] values, int count) {
        ensure(count / GROUP + 1);
        for (int i = 0; i < count; i += GROUP) {
            int group = 0;
            for (int k = i; k < Math.min(i + GROUP, count); k++) {
                group |= (int) values[k] << (k - i);
            }
            bytes[size++] = (byte) group;
        }
    }

    /** Which rows have a value: a bit a row, unless it is the same for all. */
    void levels(byte[] there, int rows, int values) {
        int start = size;
        number(0, Integer.BYTES);
        if (values == rows || values == 0) {
            varint(rows << 1);
            number(values == 0 ? 0 : 1, 1);
        } else {
            int groups = (rows + GROUP - 1) / GROUP;
            varint((groups << 1) | 1);
            add(there, 0, groups);
        }
        int end = size;
        size = start;
        number(end - start - Integer.BYTES, Integer.BYTES);
        size = end;
    }

    /** Places in a dictionary of so many values: the number of bits of each, then runs of equal ones and packed groups. */
    void ids(int[] ids, int count, int dictionary) {
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(dictionary - 1));
        number(width, 1);
        int at = 0;
        while (at < count) {
            int run = run(ids, at, count);
            if (run >= GROUP) {
                varint(run << 1);
                number(ids[at], (width + 7) / 8);
                at += run;
            } else {
                int from = at;
                do {
                    at += GROUP;
                } while (at < count && run(ids, at, Math.min(count, at + GROUP)) < GROUP);
                pack(ids, from, at - from, count, width);
            }
        }
    }

    private static int run(int[] ids, int from, int to) {
        int at = from + 1;
        while (at < to && ids[at] == ids[from]) {
            at++;
        }
        return at - from;
    }

    /** Whole groups; zeros stand for what lies behind the last value. */
    private void pack(int[] ids, int from, int count, int end, int width) {
        varint(((count / GROUP) << 1) | 1);
        ensure(count / GROUP * width);
        long bits = 0;
        int filled = 0;
        for (int i = from; i < from + count; i++) {
            bits |= (long) (i < end ? ids[i] : 0) << filled;
            filled += width;
            while (filled >= Byte.SIZE) {
                bytes[size++] = (byte) bits;
                bits >>>= Byte.SIZE;
                filled -= Byte.SIZE;
            }
        }
    }

    private void varint(int value) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            number((left & 0x7F) | 0x80, 1);
            left >>>= 7;
        }
        number(left, 1);
    }
}

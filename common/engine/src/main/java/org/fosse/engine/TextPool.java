package org.fosse.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import org.jspecify.annotations.Nullable;

/** Different texts, numbered as they come, in the form that a dictionary has in a file: each one's length, then its bytes. */
final class TextPool {
    private static final long SEED = 42;

    private byte[] bytes = new byte[1 << 8];
    private int end;
    private int[] starts = new int[16];
    private long[] hashes = new long[16];
    private int size;
    private @Nullable String[] slots = new String[32];
    private int[] ids = new int[32];

    int size() {
        return size;
    }

    /** How many bytes the texts take in a file. */
    int bytes() {
        return end;
    }

    long hash(int id) {
        return hashes[id];
    }

    /** How many bytes a text takes in a file. */
    int length(int id) {
        return (id + 1 < size ? starts[id + 1] : end) - starts[id];
    }

    ByteBuffer text(int id) {
        return ByteBuffer.wrap(Arrays.copyOfRange(bytes, starts[id] + Integer.BYTES, starts[id] + length(id)));
    }

    int compare(int one, int other) {
        return Arrays.compareUnsigned(
                bytes,
                starts[one] + Integer.BYTES,
                starts[one] + length(one),
                bytes,
                starts[other] + Integer.BYTES,
                starts[other] + length(other));
    }

    void write(PageBytes out, int id) {
        out.add(bytes, starts[id], length(id));
    }

    void writeAll(PageBytes out) {
        out.add(bytes, 0, end);
    }

    /** The number of a text. Where very many texts share a hash, one of them may get several. */
    int id(String text) {
        if (2 * size >= slots.length) {
            enlarge();
        }
        int mask = slots.length - 1;
        int slot = slot(text, mask);
        for (int i = 0; i < ColumnPages.MOST_PROBES; i++) {
            String found = slots[slot];
            if (found == null) {
                slots[slot] = text;
                ids[slot] = size;
                return add(text.getBytes(StandardCharsets.UTF_8));
            }
            if (found.equals(text)) {
                return ids[slot];
            }
            slot = (slot + 1) & mask;
        }
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int slot(String text, int mask) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & mask;
    }

    private void enlarge() {
        String[] texts = slots;
        int[] places = ids;
        slots = new String[2 * texts.length];
        ids = new int[slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                int slot = slot(text, mask);
                while (slots[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = text;
                ids[slot] = places[i];
            }
        }
    }

    /** Adds bytes without looking whether they are there. */
    int add(byte[] text) {
        int wanted = Math.addExact(end, Integer.BYTES + text.length);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, 2L * bytes.length)));
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        starts[size] = end;
        hashes[size] = XXH64.hashUnsafeBytes(text, Platform.BYTE_ARRAY_OFFSET, text.length, SEED);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[end++] = (byte) (text.length >>> (8 * i));
        }
        System.arraycopy(text, 0, bytes, end, text.length);
        end += text.length;
        return size++;
    }
}

package org.fosse.jobs.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A packed period as bytes: the names, then array after array. Numbers that are all whole and small take four bytes, as
 * counts do. The form lives in a run's working folder only, so that it may change with any version.
 */
final class PackedBytes {
    private static final byte ABSENT = 0;
    private static final byte WHOLE = 1;
    private static final byte DOUBLE = 2;
    private static final int NAN = Integer.MIN_VALUE;

    private PackedBytes() {}

    static byte[] of(PackedPeriod period) {
        List<byte[]> texts = new ArrayList<>();
        for (Names.Group group : period.groups) {
            texts.add(bytes(group.breakdown()));
            texts.add(bytes(group.stratum()));
        }
        for (Names.Origin origin : period.origins) {
            texts.add(bytes(origin.mapping()));
            texts.add(bytes(origin.source()));
            texts.add(bytes(origin.label()));
        }
        int n = period.size();
        int columns = PackedPeriod.NUMBERS.size();
        byte[] kinds = new byte[columns];
        int length = 3 * Integer.BYTES
                + texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        length += n * (3 * Integer.BYTES + 1) + columns;
        for (int column = 0; column < columns; column++) {
            kinds[column] = kind(period.numbers[column]);
            length += kinds[column] == ABSENT ? 0 : n * (kinds[column] == WHOLE ? Integer.BYTES : Double.BYTES);
        }
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(n).putInt(period.groups.size()).putInt(period.origins.size());
        for (byte[] text : texts) {
            out.putInt(text.length).put(text);
        }
        put(out, period.area);
        put(out, period.group);
        put(out, period.origin);
        out.put(period.status);
        for (int column = 0; column < columns; column++) {
            out.put(kinds[column]);
            putNumbers(out, period.numbers[column], kinds[column]);
        }
        return out.array();
    }

    static PackedPeriod read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int n = in.getInt();
        int groupCount = in.getInt();
        int originCount = in.getInt();
        List<Names.Group> groups = new ArrayList<>(groupCount);
        for (int i = 0; i < groupCount; i++) {
            groups.add(new Names.Group(text(in), text(in)));
        }
        List<Names.Origin> origins = new ArrayList<>(originCount);
        for (int i = 0; i < originCount; i++) {
            origins.add(new Names.Origin(text(in), text(in), text(in)));
        }
        int[] area = ints(in, n);
        int[] group = ints(in, n);
        int[] origin = ints(in, n);
        byte[] status = new byte[n];
        in.get(status);
        double[] @Nullable [] numbers = new double[PackedPeriod.NUMBERS.size()][];
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = numbers(in, n, in.get());
        }
        return new PackedPeriod(groups, origins, area, group, origin, status, numbers);
    }

    private static byte kind(double @Nullable [] values) {
        if (values == null) {
            return ABSENT;
        }
        for (double value : values) {
            int whole = (int) value;
            if (!Double.isNaN(value) && (whole != value || whole == NAN || (whole == 0 && 1 / value < 0))) {
                return DOUBLE;
            }
        }
        return WHOLE;
    }

    private static void putNumbers(ByteBuffer out, double @Nullable [] values, byte kind) {
        if (values == null) {
            return;
        }
        if (kind == DOUBLE) {
            out.asDoubleBuffer().put(values);
            out.position(out.position() + values.length * Double.BYTES);
            return;
        }
        for (double value : values) {
            out.putInt(Double.isNaN(value) ? NAN : (int) value);
        }
    }

    private static double @Nullable [] numbers(ByteBuffer in, int n, byte kind) {
        if (kind == ABSENT) {
            return null;
        }
        double[] values = new double[n];
        if (kind == DOUBLE) {
            in.asDoubleBuffer().get(values);
            in.position(in.position() + n * Double.BYTES);
            return values;
        }
        for (int i = 0; i < n; i++) {
            int whole = in.getInt();
            values[i] = whole == NAN ? Double.NaN : whole;
        }
        return values;
    }

    private static void put(ByteBuffer out, int[] values) {
        out.asIntBuffer().put(values);
        out.position(out.position() + values.length * Integer.BYTES);
    }

    private static int[] ints(ByteBuffer in, int n) {
        int[] values = new int[n];
        in.asIntBuffer().get(values);
        in.position(in.position() + n * Integer.BYTES);
        return values;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package org.fosse.jobs.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grows the arrays of one indicator and period entry by entry. */
final class PeriodBuilder {
    private static final int FIRST = 64;

    private final Names names;
    private int size;
    private int[] area = new int[FIRST];
    private int[] group = new int[FIRST];
    private int[] origin = new int[FIRST];
    private byte[] status = new byte[FIRST];
    private final double[] @Nullable [] numbers = new double[PackedPeriod.NUMBERS.size()][];

    PeriodBuilder(Names names) {
        this.names = names;
    }

    /**
     * @param groupNumber and originNumber as {@link Names} gave them
     * @param row the numbers in the order of {@link PackedPeriod#NUMBERS}, NaN for what is not there; may be used again
     */
    void add(int areaNumber, int groupNumber, int originNumber, byte statusNumber, double[] row) {
        if (size == area.length) {
            grow();
        }
        area[size] = areaNumber;
        group[size] = groupNumber;
        origin[size] = originNumber;
        status[size] = statusNumber;
        for (int column = 0; column < row.length; column++) {
            double[] values = numbers[column];
            if (values == null && !Double.isNaN(row[column])) {
                values = new double[area.length];
                Arrays.fill(values, 0, size, Double.NaN);
                numbers[column] = values;
            }
            if (values != null) {
                values[size] = row[column];
            }
        }
        size++;
    }

    private void grow() {
        int larger = size * 2;
        area = Arrays.copyOf(area, larger);
        group = Arrays.copyOf(group, larger);
        origin = Arrays.copyOf(origin, larger);
        status = Arrays.copyOf(status, larger);
        for (int column = 0; column < numbers.length; column++) {
            double[] values = numbers[column];
            numbers[column] = values == null ? null : Arrays.copyOf(values, larger);
        }
    }

    /** The entries in order of group and area, with the names they use and no others. */
    PackedPeriod build() {
        List<Names.Group> groups = new ArrayList<>();
        List<Names.Origin> origins = new ArrayList<>();
        Map<Integer, Integer> usedGroups = new HashMap<>();
        Map<Integer, Integer> usedOrigins = new HashMap<>();
        int[] ownGroup = new int[size];
        int[] ownOrigin = new int[size];
        for (int i = 0; i < size; i++) {
            ownGroup[i] = usedGroups.computeIfAbsent(group[i], number -> {
                groups.add(names.group(number));
                return groups.size() - 1;
            });
            ownOrigin[i] = usedOrigins.computeIfAbsent(origin[i], number -> {
                origins.add(names.origin(number));
                return origins.size() - 1;
            });
        }
        double[] @Nullable [] kept = new double[numbers.length][];
        for (int column = 0; column < numbers.length; column++) {
            double[] values = numbers[column];
            kept[column] = values == null ? null : Arrays.copyOf(values, size);
        }
        return new PackedPeriod(
                        groups,
                        origins,
                        Arrays.copyOf(area, size),
                        ownGroup,
                        ownOrigin,
                        Arrays.copyOf(status, size),
                        kept)
                .sorted();
    }
}

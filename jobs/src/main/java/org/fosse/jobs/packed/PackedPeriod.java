package org.fosse.jobs.packed;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.fosse.schema.Field;
import org.fosse.schema.table.ObservationTable;
import org.jspecify.annotations.Nullable;

/**
 * What the sources hold of one indicator and period: one entry per area and group, as parallel arrays in order of group
 * and area. A number that is not there is NaN; a column without any number has no array.
 */
final class PackedPeriod {
    /** The numbers of an entry, in this order. */
    static final List<Field<ObservationTable, Double>> NUMBERS = List.of(
            ObservationTable.NUMERATOR,
            ObservationTable.DENOMINATOR,
            ObservationTable.VALUE,
            ObservationTable.LOWER_95,
            ObservationTable.UPPER_95,
            ObservationTable.LOWER_998,
            ObservationTable.UPPER_998);

    static final int NUMERATOR = 0;
    static final int DENOMINATOR = 1;
    static final int VALUE = 2;
    static final int LOWER_95 = 3;

    final List<Names.Group> groups;
    final List<Names.Origin> origins;
    final int[] area;
    final int[] group;
    final int[] origin;
    final byte[] status;
    final double[] @Nullable [] numbers;

    PackedPeriod(
            List<Names.Group> groups,
            List<Names.Origin> origins,
            int[] area,
            int[] group,
            int[] origin,
            byte[] status,
            double[] @Nullable [] numbers) {
        this.groups = groups;
        this.origins = origins;
        this.area = area;
        this.group = group;
        this.origin = origin;
        this.status = status;
        this.numbers = numbers;
    }

    int size() {
        return area.length;
    }

    double number(int column, int row) {
        double[] values = numbers[column];
        return values == null ? Double.NaN : values[row];
    }

    /** All entries of several parts in order; the parts may come in any order. */
    static PackedPeriod merge(List<PackedPeriod> parts) {
        Names names = new Names();
        PeriodBuilder all = new PeriodBuilder(names);
        double[] row = new double[NUMBERS.size()];
        for (PackedPeriod part : parts) {
            int[] groupOf = part.groups.stream()
                    .mapToInt(each -> names.group(each.breakdown(), each.stratum()))
                    .toArray();
            int[] originOf = part.origins.stream()
                    .mapToInt(each -> names.origin(each.mapping(), each.source(), each.label()))
                    .toArray();
            for (int i = 0; i < part.size(); i++) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = part.number(column, i);
                }
                all.add(part.area[i], groupOf[part.group[i]], originOf[part.origin[i]], part.status[i], row);
            }
        }
        return all.build();
    }

    /**
     * The same entries with the groups and origins in order of their names and the entries in order of group and area, so that
     * what came in another order packs into the same bytes.
     */
    PackedPeriod sorted() {
        List<Names.Group> ordered = List.copyOf(new TreeSet<>(groups));
        List<Names.Origin> orderedOrigins = List.copyOf(new TreeSet<>(origins));
        int[] wanted = pick(groups.stream().mapToInt(ordered::indexOf).toArray(), group);
        int[] wantedOrigin =
                pick(origins.stream().mapToInt(orderedOrigins::indexOf).toArray(), origin);
        boolean already = true;
        for (int i = 1; i < wanted.length; i++) {
            already &= wanted[i - 1] < wanted[i] || (wanted[i - 1] == wanted[i] && area[i - 1] < area[i]);
        }
        if (already) {
            return new PackedPeriod(ordered, orderedOrigins, area, wanted, wantedOrigin, status, numbers);
        }
        int[] order = EntryOrder.of(wanted, area);
        double[] @Nullable [] moved = new double[numbers.length][];
        for (int column = 0; column < numbers.length; column++) {
            double[] values = numbers[column];
            moved[column] = values == null
                    ? null
                    : Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
        }
        byte[] movedStatus = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            movedStatus[i] = status[order[i]];
        }
        return new PackedPeriod(
                ordered,
                orderedOrigins,
                pick(area, order),
                pick(wanted, order),
                pick(wantedOrigin, order),
                movedStatus,
                moved);
    }

    private static int[] pick(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }
}

package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.packed.MembershipOfPeriod;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.NestedMoments;
import org.fosse.stats.TheilDecomposition;
import org.fosse.tables.Level;

/**
 * The variation between the practices of an area, taken apart by the levels between. Every practice goes to its own place,
 * neighbourhood and so on; a group is the practices of one neighbourhood within one place, so that a neighbourhood that
 * lies in two places is two groups and the parts always nest. A level counts where most practices have an area there and
 * there are two of them; practices without one are a group of their own.
 */
final class Decomposition {
    private final List<Level> levels;
    private final int[][] codes;
    private final int[] groups;
    private final int[] cut;
    private final int practices;
    private final TheilDecomposition.Result theil;
    private final TheilDecomposition.Result logDeviation;
    private final NestedMoments.Result moments;
    private final AreaEffects.Scale scale;

    private Decomposition(
            List<Level> levels,
            int[][] codes,
            int[] groups,
            int[] cut,
            double[] values,
            double[] weights,
            double[] effects,
            double[] variances,
            AreaEffects.Scale scale) {
        this.levels = levels;
        this.codes = codes;
        this.groups = groups;
        this.cut = cut;
        this.practices = values.length;
        this.scale = scale;
        boolean shares = Arrays.stream(values).allMatch(value -> value >= 0);
        // Shares of a total have no meaning with negative values; one value of zero stands for none in that case.
        double[] nothing = new double[values.length];
        this.theil = TheilDecomposition.of(TheilDecomposition.Index.THEIL_T, shares ? values : nothing, weights, codes);
        this.logDeviation = TheilDecomposition.of(
                TheilDecomposition.Index.MEAN_LOG_DEVIATION, shares ? values : nothing, weights, codes);
        this.moments = NestedMoments.of(effects, variances, codes);
    }

    /** The practices of an area; suspect values and those without a value have been left out. */
    static Decomposition of(PeriodValues period, StratumValues values, AreaEffects all, int[] practices, Level parent) {
        int n = practices.length;
        boolean counted = Arrays.stream(practices).allMatch(values::isCounted);
        double[] value = new double[n];
        double[] weight = new double[n];
        double[] effect = new double[n];
        double[] variance = new double[n];
        for (int i = 0; i < n; i++) {
            value[i] = values.value(practices[i]);
            weight[i] = counted ? values.denominator(practices[i]) : 1;
            effect[i] = counted ? all.effect(practices[i]) : value[i];
            variance[i] = counted ? all.variance(practices[i]) : 0;
        }
        List<Level> levels = new ArrayList<>();
        List<int[]> codes = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        List<Integer> cut = new ArrayList<>();
        int[] around = new int[n];
        for (Level level : between(parent)) {
            int[] area = areas(period, values, practices, level);
            long with = Arrays.stream(area).filter(each -> each >= 0).count();
            long different = Arrays.stream(area).distinct().count();
            if (2 * with > n && different > 1) {
                int[] cells = cells(around, area);
                levels.add(level);
                codes.add(cells);
                groups.add(1 + Arrays.stream(cells).max().orElse(-1));
                cut.add(cut(cells, area));
                around = cells;
            }
        }
        return new Decomposition(
                List.copyOf(levels),
                codes.toArray(int[][]::new),
                groups.stream().mapToInt(each -> each).toArray(),
                cut.stream().mapToInt(each -> each).toArray(),
                value,
                weight,
                effect,
                variance,
                counted ? all.scale() : AreaEffects.Scale.VALUE);
    }

    private static List<Level> between(Level parent) {
        return switch (parent) {
            case COUNTRY -> List.of(Level.REGION, Level.SYSTEM, Level.PLACE, Level.NEIGHBOURHOOD);
            case REGION -> List.of(Level.SYSTEM, Level.PLACE, Level.NEIGHBOURHOOD);
            case SYSTEM -> List.of(Level.PLACE, Level.NEIGHBOURHOOD);
            default -> List.of(Level.NEIGHBOURHOOD);
        };
    }

    private static int[] areas(PeriodValues period, StratumValues values, int[] practices, Level level) {
        int[] areas = new int[practices.length];
        for (int i = 0; i < areas.length; i++) {
            MembershipOfPeriod bridge = period.bridge(values, practices[i]);
            areas[i] = bridge.parent(values.area(practices[i]), level);
        }
        return areas;
    }

    /** Numbers for the pairs of a group around and an area, in order of first sight. */
    private static int[] cells(int[] around, int[] area) {
        Map<Long, Integer> known = new HashMap<>();
        int[] cells = new int[area.length];
        for (int i = 0; i < cells.length; i++) {
            Integer cell = known.computeIfAbsent(((long) around[i] << 32) | (area[i] + 1L), key -> known.size());
            cells[i] = cell;
        }
        return cells;
    }

    /** Areas that lie in more than one group around. */
    private static int cut(int[] cells, int[] area) {
        Map<Integer, Integer> cellOf = new HashMap<>();
        return (int) IntStream.range(0, area.length)
                .filter(i -> area[i] >= 0)
                .filter(i -> !cellOf.computeIfAbsent(area[i], key -> cells[i]).equals(cells[i]))
                .map(i -> area[i])
                .distinct()
                .count();
    }

    /** Parts, the practices' own last. */
    int parts() {
        return codes.length + 1;
    }

    /** What a part is called: between_places, between_neighbourhoods_within_places, ... */
    String name(int part) {
        String own = plural(part < levels.size() ? levels.get(part) : Level.PRACTICE);
        return part == 0 ? "between_" + own : "between_" + own + "_within_" + plural(levels.get(part - 1));
    }

    private static String plural(Level level) {
        return level.text() + "s";
    }

    /** Groups of a part's level; practices for the last. */
    long groups(int part) {
        return part < groups.length ? groups[part] : practices;
    }

    /** Areas of a part's level that are more than one group because they lie in several groups around. */
    long cut(int part) {
        return part < cut.length ? cut[part] : 0;
    }

    long practices() {
        return practices;
    }

    TheilDecomposition.Result theil() {
        return theil;
    }

    TheilDecomposition.Result logDeviation() {
        return logDeviation;
    }

    /** A part of one of the two indices. */
    double index(TheilDecomposition.Result of, int part) {
        return part < codes.length ? of.between(part) : of.within();
    }

    NestedMoments.Result moments() {
        return moments;
    }

    /** On which scale the variances are. */
    AreaEffects.Scale scale() {
        return scale;
    }
}

package org.fosse.jobs.variation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.jobs.change.PeriodEstimate;
import org.fosse.jobs.change.PeriodTrend;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.tables.Level;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;

/**
 * Whether the areas of a group have grown more alike, over all periods of one length and scale up to the latest: a trend of the
 * logarithm of the standard deviation between the areas that are in all of them, beyond chance.
 *
 * <pre>tau^2 = S^2 - mean v,   S^2 the variance of the areas' effects, v what chance alone gives each
 * se(ln tau) = sqrt(4 tau^2 sum v + 2 sum v^2) / (2 tau^2 (n - 1))
 *
 * cov(ln tau, ln tau') = r^2 / (2 (n - 1)),   r the correlation of the areas' effects in the two periods beyond chance</pre>
 *
 * <p>The areas are the same in every period, so that what they always differ by cancels from one to the next. But how each differs
 * drifts, and with so many areas their spread drifts too where nothing makes it: the limits of the trend are never nearer than that
 * covariance makes them ({@link PeriodTrend}). Values without counts have no v: all periods
 * weigh the same. Of the areas of the latest period at least four fifths must be in all; the oldest periods are left out until they
 * are ({@code groups_changed}); the sixty latest periods take part, five years of months ({@code earlier_periods}). A period in which areas differ no more than by chance has no logarithm: the trend cannot be told
 * ({@code no_variation}).
 */
final class VariationTrend {
    private static final double SHARE_IN_ALL = 0.8;
    /** What is older says little of where it goes, and each pair of periods is held against each other. */
    private static final int MOST_PERIODS = 60;
    /** In place of the standard error where chance is not known: small beside any change that is told. */
    private static final double SAME_WEIGHT = 1e-3;

    private final Map<Key, Series> groups = new HashMap<>();

    private record Key(int parent, Level childLevel, PeriodKind kind, AreaEffects.Scale scale) {}

    private record Earlier(int number, PeriodValues period, String label, BetweenAreas between) {}

    private record Pair(int one, int other) {}

    /** The periods of one group, and how those are held against each other over the areas that are in all that take part. */
    private static final class Series {
        private final List<Earlier> all = new ArrayList<>();
        private final Map<Pair, Double> covariances = new HashMap<>();
        private int[] areas = {};

        /** From one period to the next the areas are mostly the same, and then only the newest period has new pairs. */
        void over(int[] common) {
            if (!Arrays.equals(areas, common)) {
                covariances.clear();
                areas = common;
            }
        }

        double covariance(Earlier one, Earlier other) {
            return covariances.computeIfAbsent(
                    new Pair(one.number, other.number),
                    pair -> VariationTrend.covariance(one.between, other.between, areas));
        }
    }

    /**
     * The trend up to a period.
     *
     * @param areas that are in all its periods
     */
    record Result(PeriodTrend trend, int areas, List<PeriodTrend.LeftOut> leftOut, boolean noVariation) {}

    /** Forgets everything, for another indicator. */
    void clear() {
        groups.clear();
    }

    /** Adds a period, newer than all before it, and gives the trend up to it. */
    Result upTo(PeriodValues period, String label, ComparisonGroup group, BetweenAreas between) {
        Key key = new Key(
                group.parent(), group.childLevel(), PeriodKind.of(period.start(), period.end()), between.scale());
        Series series = groups.computeIfAbsent(key, unused -> new Series());
        List<Earlier> all = series.all;
        all.add(new Earlier(all.size(), period, label, between));
        List<PeriodTrend.LeftOut> leftOut = new ArrayList<>();
        List<Earlier> kept = new ArrayList<>();
        int[] common = between.areas();
        for (int i = all.size() - 1; i >= 0; i--) {
            Earlier each = all.get(i);
            boolean overlaps = !kept.isEmpty()
                    && !each.period.end().isBefore(kept.get(0).period.start());
            if (kept.size() == MOST_PERIODS) {
                leftOut.add(0, new PeriodTrend.LeftOut(each.label, Reason.EARLIER_PERIODS));
                continue;
            }
            int[] narrower = overlaps ? common : intersection(common, each.between.areas());
            if (overlaps) {
                leftOut.add(0, new PeriodTrend.LeftOut(each.label, Reason.OVERLAPPING_PERIODS));
            } else if (narrower.length < SHARE_IN_ALL * between.areas().length) {
                leftOut.add(0, new PeriodTrend.LeftOut(each.label, Reason.GROUPS_CHANGED));
            } else {
                common = narrower;
                kept.add(0, each);
            }
        }
        boolean noVariation = false;
        List<PeriodEstimate> points = new ArrayList<>();
        IdentityHashMap<PeriodEstimate, Earlier> made = new IdentityHashMap<>();
        for (Earlier each : kept) {
            BetweenAreas.Beyond beyond = each.between.beyondChance(common);
            noVariation |= !(beyond.variance() > 0);
            double error = beyond.error() / (2 * beyond.variance());
            PeriodEstimate point = new PeriodEstimate(
                    each.period.start(),
                    each.period.end(),
                    each.label,
                    beyond.variance() > 0 ? Math.log(beyond.variance()) / 2 : Double.NaN,
                    error > 0 ? error : SAME_WEIGHT);
            points.add(point);
            made.put(point, each);
        }
        series.over(common);
        PeriodTrend.Shared drift =
                (one, other) -> series.covariance(requireNonNull(made.get(one)), requireNonNull(made.get(other)));
        return new Result(
                PeriodTrend.of(noVariation ? List.of() : points, PeriodTrend.Judged.VALUE, drift),
                common.length,
                leftOut,
                noVariation);
    }

    private static double covariance(BetweenAreas one, BetweenAreas other, int[] areas) {
        double r = one == other ? 1 : one.correlationBeyondChance(other, areas);
        return r * r / (2 * (areas.length - 1.0));
    }

    /** Both in rising order. */
    private static int[] intersection(int[] one, int[] other) {
        return Arrays.stream(one)
                .filter(area -> Arrays.binarySearch(other, area) >= 0)
                .toArray();
    }
}

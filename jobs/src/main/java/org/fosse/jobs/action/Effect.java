package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.stats.ControlChart;
import org.fosse.stats.Difference;
import org.fosse.stats.Estimate;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.Limits;
import org.fosse.stats.MannKendall;
import org.fosse.stats.Mean;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;
import org.jspecify.annotations.Nullable;

/**
 * An indicator before and after a day on which something changed: a control chart with limits of its own on each side, the
 * difference of the two means, and the same difference for a comparator. It says what happened since, not why.
 *
 * <p>A period that the day falls into belongs to neither side. A change is called where the 95% limits of the difference
 * leave out nought and the points since show special cause on that side of the limits from before. The difference to the
 * comparator is that of the gaps between the two, period by period, so that a season or a shock that both share drops out.
 * Months are not independent of each other: the limits are narrower than they should be, which is why a chart must agree.
 *
 * @param pointsBefore whole periods before the day; after accordingly
 * @param before mean and natural process limits (mean -/+ 2.66 mean moving ranges); NaN where there are none
 * @param change mean after less mean before, with 95% limits
 * @param specialCause the first rule of Making Data Count that a point since breaks; null when none does
 * @param specialCauseOn end of that point's period
 * @param specialPoints how many points since show special cause on that side
 * @param comparatorChange the comparator's mean after less its mean before, over the same periods
 * @param beyond change less the comparator's, with 95% limits
 * @param own 1 when it rose, -1 when it fell, 0 when no change is clear; null when it is not judged
 * @param against the same for the gap to the comparator; null when there is nothing to compare with
 */
record Effect(
        int pointsBefore,
        int pointsAfter,
        @Nullable LocalDate latest,
        Side before,
        Side after,
        Span change,
        @Nullable String specialCause,
        @Nullable LocalDate specialCauseOn,
        int specialPoints,
        @Nullable Comparators comparator,
        double comparatorChange,
        Span beyond,
        @Nullable Integer own,
        @Nullable Integer against,
        List<String> reasons) {
    private static final double TREND_LEVEL = 0.05;

    /** A mean and the limits of its chart. */
    record Side(double mean, double lower, double upper) {
        static final Side NONE = new Side(Double.NaN, Double.NaN, Double.NaN);
    }

    /** A difference and its 95% limits. */
    record Span(double value, double lower, double upper) {
        static final Span NONE = new Span(Double.NaN, Double.NaN, Double.NaN);

        static Span of(Estimate estimate) {
            Limits limits = estimate.limits(Limits.P95);
            return new Span(estimate.value(), limits.lower(), limits.upper());
        }

        int sign() {
            return lower > 0 ? 1 : upper < 0 ? -1 : 0;
        }
    }

    Effect {
        reasons = List.copyOf(reasons);
    }

    static Effect none(String reason) {
        return new Effect(
                0,
                0,
                null,
                Side.NONE,
                Side.NONE,
                Span.NONE,
                null,
                null,
                0,
                null,
                Double.NaN,
                Span.NONE,
                null,
                null,
                List.of(reason));
    }

    /**
     * @param area the indicator in the area
     * @param comparator what it is held against; null when there is nothing
     * @param day the day of the change
     */
    static Effect of(
            Series area, @Nullable Comparators comparator, LocalDate day, int minimumBefore, int minimumAfter) {
        if (area.isEmpty()) {
            return none("no_values");
        }
        Series before = area.before(day);
        Series after = area.from(day);
        double[] values = before.then(after).values();
        int split = before.size();
        List<String> reasons = new ArrayList<>();
        if (split < minimumBefore) {
            reasons.add("too_few_before");
        }
        if (after.size() < minimumAfter) {
            reasons.add("too_few_after");
        }
        if (area.overlaps()) {
            reasons.add("overlapping_periods");
        }
        boolean judged = reasons.isEmpty();
        if (judged && Math.min(split, after.size()) < ControlChart.SHORT) {
            reasons.add("short_series");
        }
        Span change = split > 0 && !after.isEmpty() ? difference(values, split) : Span.NONE;
        if (judged && wasMoving(before.values(), change.value())) {
            reasons.add("trend_before");
        }
        Since since = Since.of(values, split, change.value());
        Gap gap = Gap.of(before, after, comparator, minimumBefore, minimumAfter);
        if (comparator == null) {
            reasons.add("no_comparator");
        } else if (judged && gap.against == null) {
            reasons.add("comparator_too_short");
        }
        return new Effect(
                split,
                after.size(),
                area.latest().end(),
                side(values, 0, split),
                side(values, split, values.length),
                change,
                since.cause == SpecialCause.NONE ? null : since.cause.text(),
                since.point < 0 ? null : after.get(since.point - split).end(),
                since.points,
                comparator,
                gap.comparatorChange,
                gap.beyond,
                judged ? (since.sign == change.sign() ? since.sign : 0) : null,
                judged ? gap.against : null,
                reasons);
    }

    /** Whether it moved the way of the change before already: what goes on by itself is no change. */
    private static boolean wasMoving(double[] before, double change) {
        MannKendall.Result test = MannKendall.of(before);
        return test.p() < TREND_LEVEL && test.s() * change > 0;
    }

    private static Span difference(double[] values, int split) {
        return Span.of(Difference.of(
                Mean.withDefaults().of(values, split, values.length),
                Mean.withDefaults().of(values, 0, split)));
    }

    private static Side side(double[] values, int from, int to) {
        if (from == to) {
            return Side.NONE;
        }
        ControlChart chart = XmrChart.standard().of(values, from, to);
        return new Side(chart.centre(0), chart.lower(0), chart.upper(0));
    }

    /** The points since, held against the limits from before. */
    private record Since(int sign, SpecialCause cause, int point, int points) {
        private static final int FEWEST_FOR_LIMITS = 2;

        static Since of(double[] values, int split, double change) {
            if (split < FEWEST_FOR_LIMITS) {
                return new Since(0, SpecialCause.NONE, -1, 0);
            }
            ControlChart chart = XmrChart.standard()
                    .improving(ImprovementDirection.NEUTRAL)
                    .withBaseline(split)
                    .of(values);
            int side = change < 0 ? -1 : 1;
            int first = -1;
            int points = 0;
            for (int i = split; i < values.length; i++) {
                if (chart.cause(i).sign() == side) {
                    first = first < 0 ? i : first;
                    points++;
                }
            }
            return new Since(points == 0 ? 0 : side, first < 0 ? SpecialCause.NONE : chart.cause(first), first, points);
        }
    }

    /** The gap to the comparator in the periods that both have. */
    private record Gap(
            double comparatorChange, Span beyond, @Nullable Integer against) {
        static Gap of(
                Series before, Series after, @Nullable Comparators comparator, int minimumBefore, int minimumAfter) {
            if (comparator == null) {
                return new Gap(Double.NaN, Span.NONE, null);
            }
            double[] gapsBefore = gaps(before, comparator.series(), false);
            double[] gapsAfter = gaps(after, comparator.series(), false);
            double comparatorChange = Difference.of(
                            Mean.withDefaults().of(gaps(after, comparator.series(), true)),
                            Mean.withDefaults().of(gaps(before, comparator.series(), true)))
                    .value();
            Span beyond = Span.of(Difference.of(
                    Mean.withDefaults().of(gapsAfter), Mean.withDefaults().of(gapsBefore)));
            boolean enough = gapsBefore.length >= minimumBefore && gapsAfter.length >= minimumAfter;
            return new Gap(comparatorChange, beyond, enough ? beyond.sign() : null);
        }

        private static double[] gaps(Series area, Series comparator, boolean comparatorOnly) {
            List<Double> gaps = new ArrayList<>();
            for (Reading reading : area.readings()) {
                Reading other = comparator.find(reading);
                if (other != null) {
                    gaps.add(comparatorOnly ? other.value() : reading.value() - other.value());
                }
            }
            return gaps.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}

package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fosse.config.ControlCharts;
import org.fosse.config.RecordedChange;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesChart.Lines;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.ControlChart;
import org.fosse.stats.Difference;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.MannKendall;
import org.fosse.stats.Mean;
import org.fosse.stats.SpecialCause;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An indicator before and after a day on which something changed: the segments of its control chart on both sides, and the
 * difference of the two means, beside the same difference for a comparator. It says what happened since, not why.
 *
 * <p>Series and chart are those of table {@code control_chart}: periods of one length, of the type that {@link ChartType}
 * chooses, screened and based as the configuration says, re-based at every recorded change and at this one. A period that the
 * day falls into belongs to neither side. A change is called where the 95% limits of the difference leave out nought and the
 * points since show special cause on that side of the limits from before. The season that the points before show is taken off
 * the values of both sides, and a point that may be no more than its season is no special cause, as in {@code control_chart}. The difference to the comparator is that of the
 * gaps between the two, period by period, so that a season or a shock that both share drops out. Months are not independent
 * of each other: the limits are narrower than they should be, which is why a chart must agree.
 *
 * @param pointsBefore whole periods before the day; after accordingly
 * @param latest last day of the newest period with a value
 * @param type of the chart; null where there is no value
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
        @Nullable ChartType type,
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
        List<Reason> reasons) {
    private static final double TREND_LEVEL = 0.05;

    /** @param mean of the values; the lines are those of the chart's segment, in the chart's unit */
    record Side(double mean, Lines lines) {
        static final Side NONE = new Side(Double.NaN, Lines.NONE);
    }

    /** A difference and its 95% limits. */
    record Span(double value, double lower, double upper) {
        static final Span NONE = new Span(Double.NaN, Double.NaN, Double.NaN);

        static Span of(Estimate estimate) {
            Limits limits = estimate.limits(Limits.P95);
            return new Span(estimate.value(), limits.lower(), limits.upper());
        }

        int sign() {
            if (lower > 0) {
                return 1;
            }
            return upper < 0 ? -1 : 0;
        }
    }

    Effect {
        reasons = List.copyOf(reasons);
    }

    static Effect none(Reason reason) {
        return new Effect(
                0,
                0,
                null,
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
     * @param area the indicator in the area; null when there is no value
     * @param comparator what it is held against; null when there is nothing
     * @param day the day of the change
     * @param rules of the charts, with all recorded changes
     */
    static Effect of(
            IndicatorFacts indicator,
            @Nullable AreaSeries area,
            String areaCode,
            @Nullable Comparators comparator,
            LocalDate day,
            ControlCharts rules,
            int minimumBefore,
            int minimumAfter) {
        if (area == null) {
            return none(Reason.NO_VALUES);
        }
        List<SeriesPoint> points = area.present();
        List<SeriesPoint> before = before(points, day);
        List<SeriesPoint> after = from(points, day);
        List<Reason> reasons = new ArrayList<>();
        if (before.size() < minimumBefore) {
            reasons.add(Reason.TOO_FEW_BEFORE);
        }
        if (after.size() < minimumAfter) {
            reasons.add(Reason.TOO_FEW_AFTER);
        }
        boolean judged = reasons.isEmpty();
        if (area.overlapping() > 0) {
            reasons.add(Reason.OVERLAPPING_PERIODS);
        }
        if (judged && Math.min(before.size(), after.size()) < ControlChart.SHORT) {
            reasons.add(Reason.SHORT_SERIES);
        }
        SeriesChart chart = SeriesChart.of(
                indicator,
                area,
                areaCode,
                rules.withRebase(List.of(new RecordedChange(areaCode, indicator.id(), day))));
        if (!before.isEmpty() && !after.isEmpty() && !chart.isRebasedAt(day)) {
            reasons.add(Reason.CHANGE_NOT_APPLIED);
        }
        SeriesChart sinceDay = SeriesChart.since(day, indicator, area, rules);
        double[] steady = IntStream.range(0, points.size())
                .mapToDouble(sinceDay::withoutSeason)
                .toArray();
        double[] valuesBefore = Arrays.copyOf(steady, before.size());
        double[] valuesAfter = Arrays.copyOfRange(steady, steady.length - after.size(), steady.length);
        Span change = before.isEmpty() || after.isEmpty()
                ? Span.NONE
                : Span.of(Difference.of(
                        Mean.withDefaults().of(valuesAfter), Mean.withDefaults().of(valuesBefore)));
        if (judged && wasMoving(valuesBefore, change.value())) {
            reasons.add(Reason.TREND_BEFORE);
        }
        Since since = Since.of(sinceDay, day, change.value());
        if (judged && since.sign == 0 && since.mayBeSeason) {
            reasons.add(Reason.SEASON_OR_CHANGE);
        }
        Gap gap = Gap.of(before, after, comparator, minimumBefore, minimumAfter);
        if (comparator == null) {
            reasons.add(Reason.NO_COMPARATOR);
        } else if (judged && gap.against == null) {
            reasons.add(Reason.COMPARATOR_TOO_SHORT);
        }
        int own = since.sign == change.sign() ? since.sign : 0;
        return new Effect(
                before.size(),
                after.size(),
                points.get(points.size() - 1).end(),
                chart.type(),
                new Side(Mean.withDefaults().of(valuesBefore).value(), chart.before(day)),
                new Side(Mean.withDefaults().of(valuesAfter).value(), chart.from(day)),
                change,
                since.cause == SpecialCause.NONE ? null : since.cause.text(),
                since.on,
                since.points,
                comparator,
                gap.comparatorChange,
                gap.beyond,
                judged ? own : null,
                judged ? gap.against : null,
                reasons);
    }

    /** The points whose whole period lies before a day. */
    static List<SeriesPoint> before(List<SeriesPoint> points, LocalDate day) {
        return points.stream().filter(point -> point.end().isBefore(day)).toList();
    }

    /** The points whose whole period lies on or after a day. */
    static List<SeriesPoint> from(List<SeriesPoint> points, LocalDate day) {
        return points.stream().filter(point -> !point.start().isBefore(day)).toList();
    }

    /** Whether it moved the way of the change before already: what goes on by itself is no change. */
    private static boolean wasMoving(double[] before, double change) {
        MannKendall.Result test = MannKendall.of(before);
        return test.p() < TREND_LEVEL && test.s() * change > 0;
    }

    /** The points since, held against the limits from before. */
    private record Since(
            int sign, SpecialCause cause, @Nullable LocalDate on, int points, boolean mayBeSeason) {
        static Since of(SeriesChart chart, LocalDate day, double change) {
            int side = change < 0 ? -1 : 1;
            SpecialCause cause = SpecialCause.NONE;
            LocalDate on = null;
            int count = 0;
            boolean mayBeSeason = false;
            List<SeriesPoint> points = chart.points();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).start().isBefore(day)) {
                    continue;
                }
                mayBeSeason |= chart.mayBeSeason(i);
                if (chart.side(i) == side) {
                    cause = count == 0 ? chart.cause(i) : cause;
                    on = count == 0 ? points.get(i).end() : on;
                    count++;
                }
            }
            return new Since(count == 0 ? 0 : side, cause, on, count, mayBeSeason);
        }
    }

    /** The gap to the comparator in the periods that both have. */
    private record Gap(
            double comparatorChange, Span beyond, @Nullable Integer against) {
        static Gap of(
                List<SeriesPoint> before,
                List<SeriesPoint> after,
                @Nullable Comparators comparator,
                int minimumBefore,
                int minimumAfter) {
            if (comparator == null) {
                return new Gap(Double.NaN, Span.NONE, null);
            }
            double[] gapsBefore = gaps(before, comparator, false);
            double[] gapsAfter = gaps(after, comparator, false);
            double comparatorChange = Difference.of(
                            Mean.withDefaults().of(gaps(after, comparator, true)),
                            Mean.withDefaults().of(gaps(before, comparator, true)))
                    .value();
            Span beyond = Span.of(Difference.of(
                    Mean.withDefaults().of(gapsAfter), Mean.withDefaults().of(gapsBefore)));
            boolean enough = gapsBefore.length >= minimumBefore && gapsAfter.length >= minimumAfter;
            return new Gap(comparatorChange, beyond, enough ? beyond.sign() : null);
        }

        private static double[] gaps(List<SeriesPoint> area, Comparators comparator, boolean comparatorOnly) {
            List<Double> gaps = new ArrayList<>();
            for (SeriesPoint point : area) {
                SeriesPoint other = comparator.find(point);
                if (other != null) {
                    gaps.add(comparatorOnly ? other.value() : point.value() - other.value());
                }
            }
            return gaps.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}

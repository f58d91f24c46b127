package org.fosse.jobs.schedule;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.fosse.config.Schedules;
import org.fosse.jobs.threshold.Threshold;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.Quantile;
import org.fosse.stats.SenSlope;
import org.fosse.tables.BreachOutlook;
import org.fosse.tables.Reason;
import org.fosse.tables.ThresholdDirection;
import org.jspecify.annotations.Nullable;

/**
 * When a value that now meets its threshold would breach it, were its trend to go on: Sen's slope through the newest values,
 * carried on from the level of the line at this period (the median of value less slope times months) until it does not meet
 * the threshold that is then in force. The same with the limits of the slope says how sure that is.
 *
 * @param slope Sen's slope in units a month; null where no trend can be read
 * @param months months from the end of the period to the end of the first breached one; null when none is in sight
 * @param soonest the same with the slope's 95% limit that breaches first
 * @param latest the same with the other limit
 * @param outlook null where no trend can be read
 * @param reason why there is no trend; null when there is one
 */
record TrendToBreach(
        @Nullable Double slope,
        @Nullable Integer months,
        @Nullable Integer soonest,
        @Nullable Integer latest,
        @Nullable BreachOutlook outlook,
        @Nullable Reason reason) {

    /**
     * The trend as it stands at the last of these points.
     *
     * @param points points with a value, in order of time; the last is the present one
     * @param stepMonths length of a period in months
     * @param present the threshold now in force
     * @param ahead the threshold in force so many months later
     */
    static TrendToBreach of(
            List<ReturnObservation> points,
            int stepMonths,
            Threshold present,
            IntFunction<Threshold> ahead,
            boolean breached,
            Schedules schedules) {
        if (stepMonths == 0) {
            return none(Reason.PERIOD_NOT_IN_MONTHS);
        }
        if (!present.judges()) {
            return none(Reason.NO_THRESHOLD);
        }
        if (present.direction() == ThresholdDirection.ZERO_TOLERANCE) {
            // A rare event has no line that leads to it.
            return none(Reason.TREND_NOT_FOR_ZERO_TOLERANCE);
        }
        if (points.size() < schedules.fewestTrendPoints()) {
            return none(Reason.TOO_FEW_POINTS);
        }
        List<ReturnObservation> newest =
                points.subList(Math.max(0, points.size() - schedules.trendPoints()), points.size());
        double[] time = new double[newest.size()];
        double[] values = new double[newest.size()];
        for (int i = 0; i < values.length; i++) {
            ReturnObservation point = newest.get(i);
            Double value = point.value();
            time[i] = ChronoUnit.MONTHS.between(newest.get(0).from(), point.from());
            values[i] = value == null ? Double.NaN : value;
        }
        Estimate estimate = SenSlope.withDefaults().of(time, values);
        if (!estimate.exists()) {
            return none(Reason.TOO_FEW_POINTS);
        }
        double slope = estimate.value();
        if (breached) {
            return new TrendToBreach(slope, null, null, null, BreachOutlook.IN_BREACH, null);
        }
        double[] levels = new double[values.length];
        double now = time[time.length - 1];
        Arrays.setAll(levels, i -> values[i] + slope * (now - time[i]));
        double level = Quantile.of(levels, 0.5).value();
        Integer months = months(level, slope, stepMonths, ahead, schedules.horizonMonths());
        Limits limits = estimate.limits(Limits.P95);
        if (!limits.exist()) {
            return new TrendToBreach(slope, months, null, null, outlook(months, null, null), null);
        }
        Integer one = months(level, limits.lower(), stepMonths, ahead, schedules.horizonMonths());
        Integer other = months(level, limits.upper(), stepMonths, ahead, schedules.horizonMonths());
        Integer soonest = (one == null || (other != null && other < one)) ? other : one;
        Integer latest = (one == null || other == null) ? null : Integer.valueOf(Math.max(one, other));
        return new TrendToBreach(slope, months, soonest, latest, outlook(months, soonest, latest), null);
    }

    private static BreachOutlook outlook(
            @Nullable Integer months, @Nullable Integer soonest, @Nullable Integer latest) {
        if (months != null) {
            return latest != null ? BreachOutlook.EXPECTED : BreachOutlook.LIKELY;
        }
        return soonest != null ? BreachOutlook.POSSIBLE : BreachOutlook.NONE_IN_SIGHT;
    }

    static TrendToBreach none(Reason reason) {
        return new TrendToBreach(null, null, null, null, null, reason);
    }

    private static @Nullable Integer months(
            double level, double slope, int step, IntFunction<Threshold> ahead, int horizon) {
        for (int months = step; months <= horizon; months += step) {
            Double distance = ahead.apply(months).distance(level + slope * months);
            if (distance != null && distance < 0) {
                return months;
            }
        }
        return null;
    }
}

package org.fosse.jobs.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fosse.config.Direction;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.stats.Estimate;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.SenSlope;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.ProgressStatus;
import org.fosse.tables.ProgressTrend;
import org.jspecify.annotations.Nullable;

/**
 * How far a promise with a measure is.
 *
 * <ul>
 *   <li>achieved: the newest value is on the good side of the target;
 *   <li>late: it is not, and the day it was due is past, or will come before the target at the pace of the last values
 *       (Sen's slope of up to 12);
 *   <li>on course: at that pace the target comes by the due day, or there is no such day and the trend is good;
 *   <li>not on course: there is no due day, and the trend is not good;
 *   <li>not measurable: no value, or no target;
 *   <li>reported complete: not measurable, and the action register reports that it is completed.
 * </ul>
 */
record Progress(ProgressStatus status, ProgressTrend trend, String why) {
    private static final int PACE_OF = 12;

    static Progress unmeasured(String why) {
        return new Progress(ProgressStatus.NOT_MEASURABLE, ProgressTrend.TOO_FEW_POINTS, why);
    }

    /** @param source where values would come from; empty where nobody says */
    static Progress withoutValue(String source) {
        return unmeasured("No extract holds a value of the indicator for this area."
                + (source.isEmpty() ? "" : " It would come from: " + source + "."));
    }

    /** The same beside what the action register says: what nothing measures is as complete as it is reported to be. */
    Progress reported(@Nullable ActionStatus register) {
        return status == ProgressStatus.NOT_MEASURABLE && register == ActionStatus.COMPLETED
                ? new Progress(
                        ProgressStatus.REPORTED_COMPLETE, trend, "The action register reports it completed. " + why)
                : this;
    }

    /**
     * @param series the control chart of its series
     * @param unit the indicator's
     * @param target in it; null where there is none
     * @param direction which side of it is kept; null where nobody said
     * @param date the date of the run
     */
    static Progress of(
            SeriesChart series,
            MeasureUnit unit,
            @Nullable Double target,
            @Nullable Direction direction,
            @Nullable LocalDate due,
            LocalDate date) {
        ImprovementDirection better = better(direction);
        Trend trend = Trend.of(series);
        ProgressTrend words = trend.word(better);
        if (target == null || direction == null) {
            return new Progress(
                    ProgressStatus.NOT_MEASURABLE,
                    words,
                    target == null
                            ? "There is no target in the indicator's unit."
                            : "Nothing says on which side of the target it should be.");
        }
        List<SeriesPoint> points = series.points();
        double latest = points.get(points.size() - 1).value();
        String against = "The newest value, " + unit.say(latest) + ", "
                + (direction.meets(latest, target) ? "meets" : "misses") + " the target of " + unit.say(target);
        if (direction.meets(latest, target)) {
            return new Progress(ProgressStatus.ACHIEVED, words, against + ".");
        }
        if (due == null) {
            boolean good = trend.sign() != 0 && trend.sign() == better.sign();
            return good
                    ? new Progress(
                            ProgressStatus.ON_COURSE, words, against + ", it has no due day, and it is improving.")
                    : new Progress(
                            ProgressStatus.NOT_ON_COURSE,
                            words,
                            against + ", it has no due day, and it is not improving.");
        }
        if (due.isBefore(date)) {
            return new Progress(ProgressStatus.LATE, words, against + ", and it was due on " + due + ".");
        }
        double then = projected(points, due);
        return !Double.isNaN(then) && direction.meets(then, target)
                ? new Progress(ProgressStatus.ON_COURSE, words, against + "; at its pace it reaches it by " + due + ".")
                : new Progress(
                        ProgressStatus.LATE, words, against + "; at its pace it does not reach it by " + due + ".");
    }

    private static ImprovementDirection better(@Nullable Direction direction) {
        if (direction == null) {
            return ImprovementDirection.NEUTRAL;
        }
        return direction == Direction.AT_LEAST ? ImprovementDirection.INCREASE : ImprovementDirection.DECREASE;
    }

    /** The newest value carried on to a day at the pace of the last values; NaN when they have none. */
    private static double projected(List<SeriesPoint> points, LocalDate day) {
        List<SeriesPoint> newest = points.subList(Math.max(0, points.size() - PACE_OF), points.size());
        SeriesPoint last = newest.get(newest.size() - 1);
        double[] days = newest.stream()
                .mapToDouble(point -> ChronoUnit.DAYS.between(newest.get(0).end(), point.end()))
                .toArray();
        double[] values = newest.stream().mapToDouble(SeriesPoint::value).toArray();
        Estimate slope = SenSlope.withDefaults().of(days, values);
        return slope.exists() ? last.value() + slope.value() * ChronoUnit.DAYS.between(last.end(), day) : Double.NaN;
    }
}

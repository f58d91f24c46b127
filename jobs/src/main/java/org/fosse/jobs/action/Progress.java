package org.fosse.jobs.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fosse.config.Expectations.Direction;
import org.fosse.stats.Estimate;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.SenSlope;
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
 *   <li>not measurable: no value, or no target.
 * </ul>
 */
record Progress(String status, String trend, String why) {
    static final String NOT_MEASURABLE = "not measurable";
    private static final int PACE_OF = 12;

    static Progress unmeasured(String why) {
        return new Progress(NOT_MEASURABLE, "too few points", why);
    }

    /**
     * @param target in the indicator's unit; null where there is none
     * @param direction which side of it is kept; null where nobody said
     * @param date the date of the run
     */
    static Progress of(
            Series series,
            @Nullable Double target,
            @Nullable Direction direction,
            @Nullable LocalDate due,
            LocalDate date) {
        if (series.isEmpty()) {
            return unmeasured("No extract holds a value of the indicator for this area.");
        }
        ImprovementDirection better = direction == null
                ? ImprovementDirection.NEUTRAL
                : direction == Direction.AT_LEAST ? ImprovementDirection.INCREASE : ImprovementDirection.DECREASE;
        Trend trend = Trend.of(series.values());
        String words = trend.text(better);
        if (target == null || direction == null) {
            return new Progress(
                    NOT_MEASURABLE,
                    words,
                    target == null
                            ? "There is no target in the indicator's unit."
                            : "Nothing says on which side of the target it should be.");
        }
        double latest = series.latest().value();
        String against = "The newest value, " + Numbers.shown(latest) + ", "
                + (meets(latest, target, direction) ? "meets" : "misses") + " the target of " + Numbers.shown(target);
        if (meets(latest, target, direction)) {
            return new Progress("achieved", words, against + ".");
        }
        if (due == null) {
            boolean good = trend.sign() != 0 && trend.sign() == better.sign();
            return good
                    ? new Progress("on course", words, against + ", it has no due day, and it is improving.")
                    : new Progress("not on course", words, against + ", it has no due day, and it is not improving.");
        }
        if (due.isBefore(date)) {
            return new Progress("late", words, against + ", and it was due on " + due + ".");
        }
        double then = projected(series, due);
        return !Double.isNaN(then) && meets(then, target, direction)
                ? new Progress("on course", words, against + "; at its pace it reaches it by " + due + ".")
                : new Progress("late", words, against + "; at its pace it does not reach it by " + due + ".");
    }

    private static boolean meets(double value, double target, Direction direction) {
        return direction == Direction.AT_LEAST ? value >= target : value <= target;
    }

    /** The newest value carried on to a day at the pace of the last values; NaN when they have none. */
    private static double projected(Series series, LocalDate day) {
        int from = Math.max(0, series.size() - PACE_OF);
        double[] days = new double[series.size() - from];
        double[] values = new double[days.length];
        LocalDate origin = series.get(from).end();
        for (int i = 0; i < days.length; i++) {
            days[i] = ChronoUnit.DAYS.between(origin, series.get(from + i).end());
            values[i] = series.get(from + i).value();
        }
        Estimate slope = SenSlope.withDefaults().of(days, values);
        return slope.exists()
                ? series.latest().value()
                        + slope.value()
                                * ChronoUnit.DAYS.between(series.latest().end(), day)
                : Double.NaN;
    }
}

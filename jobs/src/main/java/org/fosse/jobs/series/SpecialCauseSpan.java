package org.fosse.jobs.series;

import org.fosse.stats.ControlChart;
import org.fosse.stats.PointType;
import org.fosse.stats.SpecialCause;

/**
 * The newest special cause of the latest segment of a chart.
 *
 * @param cause the rule that picks its last point out
 * @param type what that means
 * @param from place of its first point: before it no point in the row shows the same type
 * @param to place of its last point
 */
record SpecialCauseSpan(SpecialCause cause, PointType type, int from, int to) {
    /** The newest special cause; from and to are -1 when the latest segment has none. */
    static SpecialCauseSpan of(ControlChart chart) {
        int start = chart.start(chart.segments() - 1);
        int to = chart.size() - 1;
        while (to >= start && isNone(chart, to)) {
            to--;
        }
        if (to < start) {
            return new SpecialCauseSpan(SpecialCause.NONE, PointType.COMMON_CAUSE, -1, -1);
        }
        int from = to;
        while (from > start && !isNone(chart, from - 1) && chart.type(from - 1) == chart.type(to)) {
            from--;
        }
        return new SpecialCauseSpan(chart.cause(to), chart.type(to), from, to);
    }

    private static boolean isNone(ControlChart chart, int point) {
        return chart.cause(point) == SpecialCause.NONE || chart.mayBeSeason(point);
    }
}

package org.fosse.jobs.inequality;

import java.util.List;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.tables.GapTrend;

/**
 * How an inequality of two periods differs: change = latest less first, with limits change -/+ 1.96 sqrt(se1^2 + se2^2),
 * the periods taken as independent and each standard error from the width of its 95% limits.
 *
 * <p>Whether it closes is a question of size: |latest| - |first| has the same standard error, and the gap is narrowing
 * when its upper limit lies below zero, widening when its lower limit lies above, with no clear change otherwise.
 *
 * @param change latest less first; NaN when either is missing
 * @param lower lower 95% limit of the change; NaN without limits
 * @param upper upper 95% limit
 * @param word narrowing, widening, no clear change or cannot tell
 */
record GapChange(double change, double lower, double upper, GapTrend word) {
    private static final double Z95 = 1.959963984540054;

    static final GapChange UNKNOWN = new GapChange(Double.NaN, Double.NaN, Double.NaN, GapTrend.CANNOT_TELL);

    /** The change from one period to another; both estimates in one unit. */
    static GapChange of(Estimate first, Estimate latest) {
        double change = latest.value() - first.value();
        double error = Math.hypot(error(first), error(latest));
        if (!Double.isFinite(change) || !Double.isFinite(error)) {
            return new GapChange(change, Double.NaN, Double.NaN, GapTrend.CANNOT_TELL);
        }
        double half = Z95 * error;
        double size = Math.abs(latest.value()) - Math.abs(first.value());
        GapTrend word =
                size + half < 0 ? GapTrend.NARROWING : size - half > 0 ? GapTrend.WIDENING : GapTrend.NO_CLEAR_CHANGE;
        return new GapChange(change, change - half, change + half, word);
    }

    /** The change with its limits. */
    Estimate estimate() {
        return Double.isNaN(change)
                ? Estimate.missing(0, Flag.MISSING_VALUE)
                : Estimate.of(change, List.of(new Limits(Limits.P95, lower, upper)), 1);
    }

    private static double error(Estimate estimate) {
        Limits limits = estimate.limits(Limits.P95);
        return (limits.upper() - limits.lower()) / (2 * Z95);
    }
}

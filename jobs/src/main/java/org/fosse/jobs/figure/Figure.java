package org.fosse.jobs.figure;

import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A value with its limits, and its counts where they count.
 *
 * @param value in the indicator's unit; NaN where there is none, as are the others
 * @param numerator NaN unless value and limits are computed from counts
 * @param denominator the same
 * @param reason why there is no value; null where there is one
 */
public record Figure(
        double value,
        double lower95,
        double upper95,
        double lower998,
        double upper998,
        double numerator,
        double denominator,
        @Nullable Reason reason) {
    private static final double Z95 = 1.959963984540054;

    /** No value, for this reason. */
    public static Figure missing(Reason reason) {
        double nan = Double.NaN;
        return new Figure(nan, nan, nan, nan, nan, nan, nan, reason);
    }

    /** A value without limits or counts. */
    public static Figure fixed(double value) {
        double nan = Double.NaN;
        return new Figure(value, nan, nan, nan, nan, nan, nan, null);
    }

    public static Figure of(StratumValues values, int i) {
        ComputedRate made = ComputedRate.of(values, i);
        boolean counted = values.isCounted(i);
        return new Figure(
                made.value(),
                made.lower95(),
                made.upper95(),
                made.lower998(),
                made.upper998(),
                counted ? values.numerator(i) : Double.NaN,
                counted ? values.denominator(i) : Double.NaN,
                Double.isNaN(made.value()) ? made.reason() : null);
    }

    public boolean exists() {
        return !Double.isNaN(value);
    }

    public boolean isCounted() {
        return !Double.isNaN(denominator);
    }

    public boolean hasLimits95() {
        return exists() && !Double.isNaN(lower95) && !Double.isNaN(upper95);
    }

    public boolean hasLimits998() {
        return exists() && !Double.isNaN(lower998) && !Double.isNaN(upper998);
    }

    /** Half of the 95% interval over 1.96: the standard error as the limits imply it; NaN without limits. */
    public double error() {
        return (upper95 - lower95) / 2 / Z95;
    }

    /** For the library. */
    public Estimate estimate() {
        if (!exists()) {
            return Estimate.missing(0, Flag.MISSING_VALUE);
        }
        List<Limits> limits = new ArrayList<>(2);
        if (hasLimits95()) {
            limits.add(new Limits(Limits.P95, lower95, upper95));
        }
        if (hasLimits998()) {
            limits.add(new Limits(Limits.P998, lower998, upper998));
        }
        return Estimate.of(value, limits, 1);
    }
}

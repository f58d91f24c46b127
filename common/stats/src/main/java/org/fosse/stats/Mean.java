package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.core.Sum;

/**
 * An arithmetic mean with limits from Student's t distribution.
 *
 * <pre>x̄ ∓ t(n − 1) s / √n,   s² = Σ(x − x̄)² / (n − 1)</pre>
 *
 * <p>Sums carry their rounding error along, and deviations are taken from the first value before they are squared, so
 * equal values have a standard deviation of exactly zero and a large common offset does not matter.
 *
 * <p>Units: those of the values. Edges: no values give {@link Flag#NO_DATA}; one value gives itself without limits,
 * {@link Flag#NO_LIMITS}; equal values give limits equal to the value; one missing or infinite value makes the result
 * missing, {@link Flag#MISSING_VALUE}, while the units still count it.
 *
 * <p>Source: Student. The probable error of a mean. Biometrika 1908;6:1-25. OHID's technical guidance uses it for
 * means. Agrees with PHEindicatormethods {@code phe_mean} and base R {@code t.test}.
 */
public final class Mean {
    private static final Mean DEFAULT = new Mean(Levels.STANDARD);

    private final Levels levels;

    private Mean(Levels levels) {
        this.levels = levels;
    }

    /** Limits at 95% and 99.8%. */
    public static Mean withDefaults() {
        return DEFAULT;
    }

    /** The same with limits at these confidence levels, in this order. */
    public Mean withLevels(double... level) {
        return new Mean(Levels.of(level));
    }

    /** The mean of these values. */
    public Estimate of(double... values) {
        return of(values, 0, values.length);
    }

    /** The mean of the values from index {@code from} up to but not including {@code to}. */
    public Estimate of(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        return fromSummary(to - from, sum(values, from, to) / (to - from), standardDeviation(values, from, to));
    }

    /**
     * The mean of values that were summed elsewhere.
     *
     * @param standardDeviation with n − 1 below; not read when there is only one value
     */
    public Estimate fromSummary(long count, double mean, double standardDeviation) {
        Arguments.count("count", (double) count);
        if (count == 0) {
            return Estimate.missing(0, Flag.NO_DATA);
        }
        if (!Double.isFinite(mean)) {
            return Estimate.missing(count, Flag.MISSING_VALUE);
        }
        if (count == 1) {
            return levels.estimate(mean, 1, 1, (z, tail) -> Double.NaN, (z, tail) -> Double.NaN);
        }
        Arguments.count("standard deviation", standardDeviation);
        double error = standardDeviation / Math.sqrt((double) count);
        List<Limits> limits = new ArrayList<>(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            double reach = TailSolver.student(count - 1.0, levels.tail(i)) * error;
            limits.add(new Limits(levels.level(i), mean - reach, mean + reach));
        }
        return Estimate.of(mean, limits, count);
    }

    /** The sum of a slice, with its rounding error carried along; 0 for no values. */
    public static double sum(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        Sum sum = Sum.create();
        for (int i = from; i < to; i++) {
            sum.add(values[i]);
        }
        return sum.getAsDouble();
    }

    /** The standard deviation of a slice with n − 1 below; NaN for fewer than two values or a missing one. */
    public static double standardDeviation(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        int n = to - from;
        if (n < 2) {
            return Double.NaN;
        }
        double origin = values[from];
        Sum shifted = Sum.create();
        for (int i = from; i < to; i++) {
            shifted.add(values[i] - origin);
        }
        double centre = shifted.getAsDouble() / n;
        Sum squares = Sum.create();
        for (int i = from; i < to; i++) {
            double deviation = values[i] - origin - centre;
            squares.addProduct(deviation, deviation);
        }
        return Math.sqrt(squares.getAsDouble() / (n - 1));
    }
}

package org.fosse.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Solves tail(x) = probability for a positive x: Newton steps on logarithmic scales inside a bracket. */
final class TailSolver {
    private static final int STEPS = 200;
    private static final double CLOSE = 4e-16;

    private TailSolver() {}

    /** The normal quantile with this upper tail. */
    static double normal(double upperTail) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(upperTail);
    }

    /** Student's quantile with this upper tail, below one half. */
    static double student(double degreesOfFreedom, double upperTail) {
        TDistribution distribution = TDistribution.of(degreesOfFreedom);
        return solve(
                distribution.inverseSurvivalProbability(upperTail),
                Double.POSITIVE_INFINITY,
                upperTail,
                false,
                distribution::survivalProbability,
                distribution::density);
    }

    /**
     * @param start first guess, above 0 and below the end
     * @param end end of the range of x, which starts at 0
     * @param rising whether the tail grows with x
     * @param density derivative of the rising tail
     */
    static double solve(
            double start,
            double end,
            double probability,
            boolean rising,
            DoubleUnaryOperator tail,
            DoubleUnaryOperator density) {
        double low = 0;
        double high = end;
        double x = start;
        double target = Math.log(probability);
        for (int step = 0; step < STEPS; step++) {
            double p = tail.applyAsDouble(x);
            double miss = Math.log(p) - target;
            if (miss == 0) {
                return x;
            }
            boolean below = rising == miss < 0;
            if (below) {
                low = x;
            } else {
                high = x;
            }
            double slope = density.applyAsDouble(x) * x / p;
            double next = x * Math.exp((rising ? -miss : miss) / slope);
            if (!(next > low && next < high)) {
                next = halve(low, high, x);
            }
            if (Math.abs(next - x) <= CLOSE * x || next == low || next == high) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double halve(double low, double high, double x) {
        if (low == 0) {
            return x / 16;
        }
        if (high == Double.POSITIVE_INFINITY) {
            return x * 16;
        }
        return low > 0.5 * high ? low + (high - low) / 2 : Math.sqrt(low) * Math.sqrt(high);
    }
}

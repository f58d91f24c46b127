package org.fosse.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Quantiles of the gamma distribution with unit scale, solved in the tail that is asked for.
 *
 * <p>Written here because the inverse of the distribution libraries stops at an absolute accuracy, which loses all
 * digits of a small quantile. The logarithm of a gamma tail is concave in the logarithm of its argument, so Newton
 * steps on that scale converge from anywhere; a bracket guards them.
 */
final class GammaQuantile {
    private GammaQuantile() {}

    /** The x with lower tail P(shape, x) = probability. */
    static double lower(double shape, double probability) {
        if (shape == 0 || probability == 0) {
            return 0;
        }
        if (probability == 1) {
            return Double.POSITIVE_INFINITY;
        }
        return TailSolver.solve(
                start(shape, -TailSolver.normal(probability)),
                Double.POSITIVE_INFINITY,
                probability,
                true,
                x -> RegularizedGamma.P.value(shape, x),
                x -> RegularizedGamma.P.derivative(shape, x));
    }

    /** The x with upper tail Q(shape, x) = probability. */
    static double upper(double shape, double probability) {
        if (shape == 0 || probability == 1) {
            return 0;
        }
        if (probability == 0) {
            return Double.POSITIVE_INFINITY;
        }
        DoubleUnaryOperator density = x -> RegularizedGamma.P.derivative(shape, x);
        return TailSolver.solve(
                start(shape, TailSolver.normal(probability)),
                Double.POSITIVE_INFINITY,
                probability,
                false,
                x -> RegularizedGamma.Q.value(shape, x),
                density);
    }

    /** Wilson and Hilferty's cube; where it is not positive, a small figure that the bracket will correct. */
    private static double start(double shape, double z) {
        double cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return cube > 0 ? shape * cube * cube * cube : shape * 1e-3;
    }
}

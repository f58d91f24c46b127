package org.fosse.stats;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Quantiles of the beta distribution, solved in the lower tail to full relative accuracy.
 *
 * <p>Written here for the reason given in {@link GammaQuantile}. An upper tail is the lower tail of the mirrored
 * distribution: the x with upper tail p under (a, b) is one minus the x with lower tail p under (b, a).
 */
final class BetaQuantile {
    private BetaQuantile() {}

    /**
     * The x with lower tail I(x; a, b) = probability.
     *
     * @param start a first guess between 0 and 1
     */
    static double lower(double a, double b, double probability, double start) {
        if (probability == 0) {
            return 0;
        }
        if (probability == 1) {
            return 1;
        }
        return TailSolver.solve(
                start,
                1,
                probability,
                true,
                x -> RegularizedBeta.value(x, a, b),
                x -> RegularizedBeta.derivative(x, a, b));
    }
}

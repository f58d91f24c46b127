package org.fosse.stats;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Logarithms of binomial and Poisson probabilities that keep their digits for counts to 10<sup>10</sup>.
 *
 * <p>Differences of log-gamma values would lose them. Instead the deviance is computed on its own and Stirling's
 * error added (Loader C. Fast and accurate computation of binomial probabilities. 2000).
 */
final class LogMass {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double SMALL = 15;

    private LogMass() {}

    static double poisson(double count, double mean) {
        if (mean == 0) {
            return count == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        if (count == 0) {
            return -mean;
        }
        return -stirlingError(count) - deviance(count, mean) - HALF_LOG_TWO_PI - 0.5 * Math.log(count);
    }

    static double binomial(double count, double trials, double p) {
        if (p == 0 || p == 1) {
            return count == trials * p ? 0 : Double.NEGATIVE_INFINITY;
        }
        double rest = trials - count;
        if (count == 0) {
            return trials * Math.log1p(-p);
        }
        if (rest == 0) {
            return trials * Math.log(p);
        }
        double errors = stirlingError(trials) - stirlingError(count) - stirlingError(rest);
        double deviances = deviance(count, trials * p) + deviance(rest, trials * (1 - p));
        double spread = Math.log(count) + Math.log1p(-count / trials);
        return errors - deviances - HALF_LOG_TWO_PI - 0.5 * spread;
    }

    /** ln(n!) less Stirling's formula. */
    private static double stirlingError(double n) {
        if (n <= SMALL) {
            return LogGamma.value(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
        }
        double square = 1 / (n * n);
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - square / 1188) * square) * square) * square) / n;
    }

    /** x ln(x / m) + m − x, by a series where x is near m. */
    private static double deviance(double x, double m) {
        double difference = x - m;
        if (Math.abs(difference) >= 0.1 * (x + m)) {
            return x * Math.log(x / m) - difference;
        }
        double v = difference / (x + m);
        double sum = difference * v;
        double term = 2 * x * v;
        double square = v * v;
        for (int j = 3; ; j += 2) {
            term *= square;
            double next = sum + term / j;
            if (next == sum) {
                return next;
            }
            sum = next;
        }
    }
}

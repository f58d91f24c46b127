package org.fosse.stats;

/**
 * Share of the variance that lies at one level: v / (sum of the variances of all levels).
 *
 * <p>{@link #latent} is for logistic models: the individual level has the variance pi^2/3 of the logistic distribution
 * (3.29), so the share is v / (sum of area variances + pi^2/3), also called the latent intraclass correlation. Unit: a
 * share, 0 to 1. All variances zero give NaN for {@link #of} and 0 for {@link #latent}; a missing variance gives NaN; a
 * negative or infinite one is a caller's mistake.
 *
 * <p>Source: Goldstein, Browne and Rasbash, Understanding Statistics 1 (2002) 223-231. NHS use: how much of the
 * variation lies between practices, PCNs and places. Agrees with lme4's variance components put into the formula.
 */
public final class VariancePartition {
    /** Variance of the standard logistic distribution. */
    public static final double LOGISTIC = Math.PI * Math.PI / 3;

    private VariancePartition() {}

    /** @param others variances of the other levels, the residual included */
    public static double of(double variance, double... others) {
        double sum = check(variance);
        for (double other : others) {
            sum += check(other);
        }
        return variance / sum;
    }

    /** @param others variances of the other area levels */
    public static double latent(double variance, double... others) {
        double sum = LOGISTIC + check(variance);
        for (double other : others) {
            sum += check(other);
        }
        return variance / sum;
    }

    private static double check(double variance) {
        Slices.checkNotNegative("variance", variance);
        return variance;
    }
}

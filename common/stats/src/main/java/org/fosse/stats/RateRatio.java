package org.fosse.stats;

/**
 * The ratio of two crude rates, or of two counts, with exact limits.
 *
 * <p>Given their total, the first of two Poisson counts x and x’ is binomial with odds equal to the ratio of the
 * expected counts. Clopper-Pearson limits (l, u) of x / (x + x’) therefore give
 *
 * <pre>lower = l / (1 − l) · n’ / n,  upper = u / (1 − u) · n’ / n</pre>
 *
 * <p>Units: none. Edges: a missing or infinite figure gives {@link Flag#MISSING_VALUE}; a population of zero
 * {@link Flag#ZERO_DENOMINATOR}; no events in the second {@link Flag#ZERO_REFERENCE}; none in the first a ratio of 0
 * with lower limit 0. Negative figures are an {@link IllegalArgumentException}.
 *
 * <p>Sources: Clopper CJ, Pearson ES. Biometrika 1934;26:404-13. Breslow NE, Day NE. Statistical methods in cancer
 * research II. IARC 1987, section 3.4. The same limits as base R {@code poisson.test} for two samples. NHS use: rates
 * of two areas or years where counts are small.
 */
public final class RateRatio {
    private static final RateRatio DEFAULT = new RateRatio(Levels.STANDARD);

    private final Levels levels;

    private RateRatio(Levels levels) {
        this.levels = levels;
    }

    /** Limits at 95% and 99.8%. */
    public static RateRatio withDefaults() {
        return DEFAULT;
    }

    /** The same with limits at these confidence levels, in this order. */
    public RateRatio withLevels(double... level) {
        return new RateRatio(Levels.of(level));
    }

    /** The first rate divided by the second. */
    public Estimate of(double firstCount, double firstPopulation, double secondCount, double secondPopulation) {
        Arguments.count("first count", firstCount);
        Arguments.count("first population", firstPopulation);
        Arguments.count("second count", secondCount);
        Arguments.count("second population", secondPopulation);
        if (!Double.isFinite(firstCount)
                || !Double.isFinite(firstPopulation)
                || !Double.isFinite(secondCount)
                || !Double.isFinite(secondPopulation)) {
            return Estimate.missing(0, Flag.MISSING_VALUE);
        }
        if (firstPopulation == 0 || secondPopulation == 0) {
            return Estimate.missing(0, Flag.ZERO_DENOMINATOR);
        }
        if (secondCount == 0) {
            return Estimate.missing(0, Flag.ZERO_REFERENCE);
        }
        double total = firstCount + secondCount;
        return levels.estimate(
                firstCount / secondCount,
                secondPopulation / firstPopulation,
                2,
                (z, tail) -> {
                    double share = Proportion.exactLower(firstCount, total, tail);
                    return share / (1 - share);
                },
                (z, tail) -> {
                    double other = Proportion.exactLower(secondCount, total, tail);
                    return (1 - other) / other;
                });
    }

    /** The first of two counts divided by the second. */
    public Estimate ofCounts(double first, double second) {
        return of(first, 1, second, 1);
    }
}

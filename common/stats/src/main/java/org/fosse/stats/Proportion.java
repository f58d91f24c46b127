package org.fosse.stats;

/**
 * A proportion x / n with limits.
 *
 * <p><b>Wilson score</b> (the default of the field): with z the normal quantile of the level,
 *
 * <pre>(2x + z² ∓ z √(z² + 4x(n − x)/n)) / (2(n + z²))</pre>
 *
 * without continuity correction. The lower limit is computed as the product of both limits, x² / (n(n + z²)), divided
 * by the upper one, so that it keeps its digits when x is small and is exactly 0 at x = 0; the upper limit is exactly
 * 1 at x = n. <b>Clopper-Pearson</b>, by name: the exact binomial limits, quantiles of Beta(x, n − x + 1) and Beta(x
 * + 1, n − x).
 *
 * <p>Units: the value and the limits are multiplied by the multiplier (1 for a share, 100 for per cent). Counts may
 * be fractional. Correct for counts from 0 to 10<sup>9</sup> and denominators to 10<sup>10</sup>.
 *
 * <p>Edges: a missing or infinite count or denominator gives no value, {@link Flag#MISSING_VALUE}; a denominator of
 * zero gives {@link Flag#ZERO_DENOMINATOR}; x = 0 has lower limit 0 and x = n upper limit 1. A count above its
 * denominator or below zero is an {@link IllegalArgumentException}: it is never clipped.
 *
 * <p>Sources: Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc
 * 1927;22:209-12. Clopper CJ, Pearson ES. The use of confidence or fiducial limits illustrated in the case of the
 * binomial. Biometrika 1934;26:404-13. Used in England by OHID's technical guidance for every Fingertips proportion
 * (Wilson, 95% and 99.8%). Agrees with PHEindicatormethods {@code phe_proportion} and with base R {@code prop.test}
 * without correction, {@code binom.test} for the exact limits.
 */
public final class Proportion {
    /** How the limits are found. */
    public enum Method {
        WILSON,
        CLOPPER_PEARSON
    }

    private static final Proportion WILSON = new Proportion(Method.WILSON, 1, Levels.STANDARD);
    private static final Proportion CLOPPER_PEARSON = new Proportion(Method.CLOPPER_PEARSON, 1, Levels.STANDARD);

    private final Method method;
    private final double multiplier;
    private final Levels levels;

    private Proportion(Method method, double multiplier, Levels levels) {
        this.method = method;
        this.multiplier = multiplier;
        this.levels = levels;
    }

    /** Wilson score limits at 95% and 99.8%, multiplier 1. */
    public static Proportion wilson() {
        return WILSON;
    }

    /** Exact binomial limits at 95% and 99.8%, multiplier 1. */
    public static Proportion clopperPearson() {
        return CLOPPER_PEARSON;
    }

    /** The same with limits at these confidence levels, in this order. */
    public Proportion withLevels(double... level) {
        return new Proportion(method, multiplier, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public Proportion withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new Proportion(method, value, levels);
    }

    /** The proportion of a count in its denominator. */
    public Estimate of(double count, double denominator) {
        Arguments.part(count, denominator);
        if (!Double.isFinite(count) || !Double.isFinite(denominator)) {
            return Estimate.missing(0, Flag.MISSING_VALUE);
        }
        if (denominator == 0) {
            return Estimate.missing(0, Flag.ZERO_DENOMINATOR);
        }
        return switch (method) {
            case WILSON ->
                levels.estimate(
                        count / denominator,
                        multiplier,
                        1,
                        (z, tail) -> wilsonLower(count, denominator, z),
                        (z, tail) -> wilsonUpper(count, denominator, z));
            case CLOPPER_PEARSON ->
                levels.estimate(
                        count / denominator,
                        multiplier,
                        1,
                        (z, tail) -> exactLower(count, denominator, tail),
                        (z, tail) -> exactUpper(count, denominator, tail));
        };
    }

    /** Wilson's lower limit as a share; z is the normal quantile of the level (1.96 for 95%). */
    public static double wilsonLower(double count, double denominator, double z) {
        double wide = 2 * count + z * z + z * root(count, denominator, z);
        return count == 0 ? 0 : 2 * count / denominator * (count / wide);
    }

    /** Wilson's upper limit as a share; z is the normal quantile of the level (1.96 for 95%). */
    public static double wilsonUpper(double count, double denominator, double z) {
        if (count == denominator) {
            return 1;
        }
        double wide = 2 * count + z * z + z * root(count, denominator, z);
        return Math.min(1, wide / (2 * (denominator + z * z)));
    }

    private static double root(double count, double denominator, double z) {
        return Math.sqrt(z * z + 4 * count * ((denominator - count) / denominator));
    }

    /** The exact lower limit as a share; tail is the probability beyond it. */
    static double exactLower(double count, double denominator, double tail) {
        if (count == 0) {
            return 0;
        }
        double guess = wilsonLower(count, denominator, TailSolver.normal(tail));
        return BetaQuantile.lower(count, denominator - count + 1, tail, Math.min(guess, 1 - 1e-12));
    }

    /** The exact upper limit as a share; tail is the probability beyond it. */
    static double exactUpper(double count, double denominator, double tail) {
        return 1 - exactLower(denominator - count, denominator, tail);
    }
}

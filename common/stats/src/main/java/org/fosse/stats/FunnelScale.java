package org.fosse.stats;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The transformed scales on which funnels are adjusted for overdispersion. On each, a value y has the standard error
 * s that chance alone would give it, and z = (y − target) / s.
 *
 * <p>Units: shares and ratios without a multiplier. Edges are stated with each scale. Sources: Spiegelhalter D and
 * others. Statistical methods for healthcare regulation: rating, screening and surveillance. J R Stat Soc A
 * 2012;175:1-47. NHS Digital, SHMI specification. Agrees with FunnelPlotR except where said.
 */
// Its functions hold nothing that could change.
@SuppressWarnings("ImmutableEnumChecker")
public enum FunnelScale {
    /**
     * Standardised ratio O / E, y = ln(O / E), s = 1 / √E, as the Summary Hospital-level Mortality Indicator does. A
     * count of zero has y of minus infinity.
     */
    LOG_RATIO((o, e) -> Math.log(o / e), (o, e) -> 1 / Math.sqrt(e), (o, e) -> 0, Math::exp),
    /**
     * Standardised ratio O / E, y = √(O / E), s = 1 / (2√E), as the Care Quality Commission does. Limits are squared
     * back and cut at 0.
     */
    SQUARE_ROOT_RATIO(FunnelScale::root, FunnelScale::halfRoot, (o, e) -> 1, y -> y <= 0 ? 0 : y * y),
    /**
     * As {@link #SQUARE_ROOT_RATIO}, but limits stay on the square-root scale, which is what FunnelPlotR draws and
     * flags by. Those limits are only half as far from 1 as they should be, so ordinary areas are flagged; kept to
     * compare with it.
     */
    SQUARE_ROOT_RATIO_UNSQUARED(FunnelScale::root, FunnelScale::halfRoot, (o, e) -> 1, y -> y),
    /** Proportion x / n, y = arcsin√(x / n), s = 1 / (2√n); defined for x = 0 and x = n. Limits are cut at 0 and 1. */
    ARCSINE_PROPORTION(FunnelScale::arcsine, FunnelScale::halfRoot, FunnelScale::arcsine, y -> {
        double sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, y)));
        return sine * sine;
    }),
    /**
     * Ratio of two counts x / n, y = ln((x + 0.5) / (n + 0.5)), s² = x / (x + 0.5)² + n / (n + 0.5)². Limits at n use
     * the s of the count that the target expects there; FunnelPlotR uses 1 / (2√n) for them, the standard error of
     * another scale, and flags three quarters of pure chance.
     */
    LOG_RATIO_OF_COUNTS(
            (x, n) -> Math.log((x + 0.5) / (n + 0.5)),
            (x, n) -> Math.sqrt(x / ((x + 0.5) * (x + 0.5)) + n / ((n + 0.5) * (n + 0.5))),
            (x, n) -> Math.log(x / n),
            Math::exp);

    private final DoubleBinaryOperator value;
    private final DoubleBinaryOperator standardError;
    private final DoubleBinaryOperator target;
    private final DoubleUnaryOperator back;

    FunnelScale(
            DoubleBinaryOperator value,
            DoubleBinaryOperator standardError,
            DoubleBinaryOperator target,
            DoubleUnaryOperator back) {
        this.value = value;
        this.standardError = standardError;
        this.target = target;
        this.back = back;
    }

    private static double root(double numerator, double denominator) {
        return Math.sqrt(numerator / denominator);
    }

    private static double halfRoot(double numerator, double denominator) {
        return 0.5 / Math.sqrt(denominator);
    }

    private static double arcsine(double numerator, double denominator) {
        Arguments.part(numerator, denominator);
        return Math.asin(Math.sqrt(numerator / denominator));
    }

    /** The transformed value of an area. */
    public double value(double numerator, double denominator) {
        return value.applyAsDouble(numerator, denominator);
    }

    /** The standard error of the transformed value when only chance is at work. */
    public double standardError(double numerator, double denominator) {
        return standardError.applyAsDouble(numerator, denominator);
    }

    /** The transformed centre of the funnel, from the totals of all areas. */
    public double target(double numerators, double denominators) {
        return target.applyAsDouble(numerators, denominators);
    }

    /** The value on the original scale. */
    public double back(double y) {
        return back.applyAsDouble(y);
    }

    /** The score z of an area: its transformed distance from the target in standard errors. */
    public double score(double numerator, double denominator, double target) {
        return (value(numerator, denominator) - target) / standardError(numerator, denominator);
    }
}

package org.fosse.stats;

/**
 * The transformed scales on which funnels are adjusted for overdispersion. On each, a value y has the standard error
 * s that chance alone would give it, and z = (y − target) / s.
 *
 * <p>Units: shares and ratios without a multiplier. Edges are stated with each scale. Sources: Spiegelhalter D and
 * others. Statistical methods for healthcare regulation: rating, screening and surveillance. J R Stat Soc A
 * 2012;175:1-47. NHS Digital, SHMI specification. Agrees with FunnelPlotR except where said.
 */
public enum FunnelScale {
    /**
     * Standardised ratio O / E, y = ln(O / E), s = 1 / √E, as the Summary Hospital-level Mortality Indicator does. A
     * count of zero has y of minus infinity.
     */
    LOG_RATIO {
        @Override
        public double value(double numerator, double denominator) {
            return Math.log(numerator / denominator);
        }

        @Override
        public double standardError(double numerator, double denominator) {
            return 1 / Math.sqrt(denominator);
        }

        @Override
        public double target(double numerators, double denominators) {
            return 0;
        }

        @Override
        public double back(double y) {
            return Math.exp(y);
        }
    },
    /**
     * Standardised ratio O / E, y = √(O / E), s = 1 / (2√E), as the Care Quality Commission does. Limits are squared
     * back and cut at 0.
     */
    SQUARE_ROOT_RATIO {
        @Override
        public double value(double numerator, double denominator) {
            return Math.sqrt(numerator / denominator);
        }

        @Override
        public double standardError(double numerator, double denominator) {
            return 0.5 / Math.sqrt(denominator);
        }

        @Override
        public double target(double numerators, double denominators) {
            return 1;
        }

        @Override
        public double back(double y) {
            return y <= 0 ? 0 : y * y;
        }
    },
    /**
     * As {@link #SQUARE_ROOT_RATIO}, but limits stay on the square-root scale, which is what FunnelPlotR draws and
     * flags by. Those limits are only half as far from 1 as they should be, so ordinary areas are flagged; kept to
     * compare with it.
     */
    SQUARE_ROOT_RATIO_UNSQUARED {
        @Override
        public double value(double numerator, double denominator) {
            return SQUARE_ROOT_RATIO.value(numerator, denominator);
        }

        @Override
        public double standardError(double numerator, double denominator) {
            return SQUARE_ROOT_RATIO.standardError(numerator, denominator);
        }

        @Override
        public double target(double numerators, double denominators) {
            return 1;
        }

        @Override
        public double back(double y) {
            return y;
        }
    },
    /** Proportion x / n, y = arcsin√(x / n), s = 1 / (2√n); defined for x = 0 and x = n. Limits are cut at 0 and 1. */
    ARCSINE_PROPORTION {
        @Override
        public double value(double numerator, double denominator) {
            Arguments.part(numerator, denominator);
            return Math.asin(Math.sqrt(numerator / denominator));
        }

        @Override
        public double standardError(double numerator, double denominator) {
            return 0.5 / Math.sqrt(denominator);
        }

        @Override
        public double target(double numerators, double denominators) {
            return value(numerators, denominators);
        }

        @Override
        public double back(double y) {
            double sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, y)));
            return sine * sine;
        }
    },
    /**
     * Ratio of two counts x / n, y = ln((x + 0.5) / (n + 0.5)), s² = x / (x + 0.5)² + n / (n + 0.5)². Limits at n use
     * the s of the count that the target expects there; FunnelPlotR uses 1 / (2√n) for them, the standard error of
     * another scale, and flags three quarters of pure chance.
     */
    LOG_RATIO_OF_COUNTS {
        @Override
        public double value(double numerator, double denominator) {
            return Math.log((numerator + 0.5) / (denominator + 0.5));
        }

        @Override
        public double standardError(double numerator, double denominator) {
            double above = numerator + 0.5;
            double below = denominator + 0.5;
            return Math.sqrt(numerator / (above * above) + denominator / (below * below));
        }

        @Override
        public double target(double numerators, double denominators) {
            return Math.log(numerators / denominators);
        }

        @Override
        public double back(double y) {
            return Math.exp(y);
        }
    };

    /** The transformed value of an area. */
    public abstract double value(double numerator, double denominator);

    /** The standard error of the transformed value when only chance is at work. */
    public abstract double standardError(double numerator, double denominator);

    /** The transformed centre of the funnel, from the totals of all areas. */
    public abstract double target(double numerators, double denominators);

    /** The value on the original scale. */
    public abstract double back(double y);

    /** The score z of an area: its transformed distance from the target in standard errors. */
    public double score(double numerator, double denominator, double target) {
        return (value(numerator, denominator) - target) / standardError(numerator, denominator);
    }
}

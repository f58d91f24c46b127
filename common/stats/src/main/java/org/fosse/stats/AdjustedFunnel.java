package org.fosse.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A funnel whose limits allow for variation between areas beyond chance.
 *
 * <p>On a {@link FunnelScale}, with target t, standard error s and the {@link Overdispersion} of all areas,
 *
 * <pre>additive:        back(t ∓ z √(s² + τ²))
 * multiplicative:  back(t ∓ z s √φ),  φ not below 1</pre>
 *
 * <p>Trimming is 10% at each end by default: truncation on the scale of SHMI, winsorising on the others. The
 * unadjusted limits are the exact Poisson limits of a count equal to E for standardised ratios, and the same
 * transformed limits without τ² for the others.
 *
 * <p>Units: limits are multiplied by the multiplier. Edges: areas with a zero or missing denominator or a missing
 * numerator are left out ({@link Flag#SOME_EXCLUDED}); no areas give {@link Flag#NO_DATA}, and then no limits; all
 * equal areas have φ near 0 and unadjusted limits are used; a numerator of zero on the log scale has a score of minus
 * infinity, which does no harm when trimming removes it.
 *
 * <p>Sources: as for {@link Overdispersion} and {@link FunnelScale}. With about 26 areas τ² is poorly known: publish
 * the number of areas and φ beside the class. NHS use: SHMI and the Care Quality Commission's monitoring. Agrees with
 * FunnelPlotR, with the two exceptions that {@link FunnelScale} names.
 */
public final class AdjustedFunnel {
    private final FunnelScale scale;
    private final Overdispersion trimming;
    private final boolean multiplicative;
    private final double multiplier;

    private AdjustedFunnel(FunnelScale scale, Overdispersion trimming, boolean multiplicative, double multiplier) {
        this.scale = scale;
        this.trimming = trimming;
        this.multiplicative = multiplicative;
        this.multiplier = multiplier;
    }

    /** Additive adjustment on this scale with its usual trimming of 10%, multiplier 1. */
    public static AdjustedFunnel on(FunnelScale scale) {
        Overdispersion trimming =
                scale == FunnelScale.LOG_RATIO ? Overdispersion.truncated(0.1) : Overdispersion.winsorised(0.1);
        return new AdjustedFunnel(scale, trimming, false, 1);
    }

    /** The same with another way of trimming scores before their variation is measured. */
    public AdjustedFunnel withTrimming(Overdispersion value) {
        return new AdjustedFunnel(scale, value, multiplicative, multiplier);
    }

    /** Variances are multiplied by phi instead of adding tau-squared. */
    public AdjustedFunnel withMultiplicative(boolean value) {
        return new AdjustedFunnel(scale, trimming, value, multiplier);
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public AdjustedFunnel withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new AdjustedFunnel(scale, trimming, multiplicative, value);
    }

    /** The funnel of these areas. */
    public Fit fit(double[] numerator, double[] denominator) {
        return fit(numerator, denominator, 0, numerator.length);
    }

    /** The funnel of the areas of a slice. */
    public Fit fit(double[] numerator, double[] denominator, int from, int to) {
        Arguments.sameLength(numerator.length, denominator.length);
        Arguments.slice(numerator.length, from, to);
        double above = 0;
        double below = 0;
        int n = 0;
        for (int i = from; i < to; i++) {
            Arguments.count("numerator", numerator[i]);
            Arguments.count("denominator", denominator[i]);
            if (takesPart(numerator[i], denominator[i])) {
                above += numerator[i];
                below += denominator[i];
                n++;
            }
        }
        Set<Flag> excluded = n < to - from ? EnumSet.of(Flag.SOME_EXCLUDED) : EnumSet.noneOf(Flag.class);
        double target = n == 0 ? Double.NaN : scale.target(above, below);
        double[] z = new double[n];
        double[] error = new double[n];
        int next = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(numerator[i], denominator[i])) {
                error[next] = scale.standardError(numerator[i], denominator[i]);
                z[next++] = scale.score(numerator[i], denominator[i], target);
            }
        }
        Overdispersion.Result found = trimming.of(z, error);
        excluded.addAll(found.flags());
        return new Fit(
                scale,
                multiplicative,
                multiplier,
                target,
                new Overdispersion.Result(found.units(), found.phi(), found.tauSquared(), excluded));
    }

    private static boolean takesPart(double numerator, double denominator) {
        return Double.isFinite(numerator) && denominator > 0 && denominator < Double.POSITIVE_INFINITY;
    }

    /**
     * A fitted funnel.
     *
     * @param target centre on the transformed scale
     * @param overdispersion phi, tau-squared, the areas they rest on, and flags
     */
    public record Fit(
            FunnelScale scale,
            boolean multiplicative,
            double multiplier,
            double target,
            Overdispersion.Result overdispersion) {

        /** The centre of the funnel on the original scale, times the multiplier. */
        public double centre() {
            return multiplier * scale.back(target);
        }

        /** The score of an area against chance alone. */
        public double score(double numerator, double denominator) {
            return scale.score(numerator, denominator, target);
        }

        /** The score of an area against chance and the variation between areas. */
        public double adjustedScore(double numerator, double denominator) {
            double error = scale.standardError(numerator, denominator);
            return (scale.value(numerator, denominator) - target) / widened(error);
        }

        /** Limits at a denominator that allow for the variation between areas. */
        public Limits adjustedLimits(double denominator, double level) {
            return adjustedLimits(denominator, level, Levels.normalQuantile(level));
        }

        /** The same with a normal quantile given, for specifications that print a rounded one (1.96, 3.09). */
        public Limits adjustedLimits(double denominator, double level, double z) {
            return limits(denominator, level, z, true);
        }

        /** Limits at a denominator that allow for the variation between areas, at 95% and 99.8%. */
        public List<Limits> adjustedLimits(double denominator) {
            Levels both = Levels.STANDARD;
            return List.of(
                    limits(denominator, both.level(0), both.z(0), true),
                    limits(denominator, both.level(1), both.z(1), true));
        }

        /** Limits at a denominator for chance alone. */
        public Limits unadjustedLimits(double denominator, double level) {
            return unadjustedLimits(denominator, level, Levels.normalQuantile(level));
        }

        /** The same with a normal quantile given, which standardised ratios do not use. */
        public Limits unadjustedLimits(double denominator, double level, double z) {
            Arguments.count("denominator", denominator);
            if (scale == FunnelScale.ARCSINE_PROPORTION || scale == FunnelScale.LOG_RATIO_OF_COUNTS) {
                return limits(denominator, level, z, false);
            }
            return PoissonFunnel.atExpected()
                    .withLevels(level)
                    .withMultiplier(multiplier)
                    .limits(denominator)
                    .get(0);
        }

        /** Adjusted limits when the areas vary more than chance, unadjusted ones otherwise. */
        public Limits limits(double denominator, double level) {
            return overdispersion.isOverdispersed()
                    ? adjustedLimits(denominator, level)
                    : unadjustedLimits(denominator, level);
        }

        /** The class of an area by {@link #limits(double, double)} at 95% and 99.8%. */
        public OutlierClass classify(double numerator, double denominator) {
            return OutlierClass.of(
                    multiplier * (numerator / denominator),
                    limits(denominator, Limits.P95),
                    limits(denominator, Limits.P998));
        }

        /** The class of an area by limits for chance alone, at 95% and 99.8%. */
        public OutlierClass classifyUnadjusted(double numerator, double denominator) {
            return OutlierClass.of(
                    multiplier * (numerator / denominator),
                    unadjustedLimits(denominator, Limits.P95),
                    unadjustedLimits(denominator, Limits.P998));
        }

        /**
         * Which areas stand out at this false discovery rate: Benjamini and Hochberg's rule on the two-sided p values
         * of the adjusted scores. An area without a score never does.
         */
        public List<Boolean> listDiscoveries(double[] numerator, double[] denominator, double rate) {
            Arguments.probability("false discovery rate", rate);
            List<Boolean> found = new ArrayList<>(numerator.length);
            for (double each : falseDiscoveryRates(numerator, denominator)) {
                found.add(each <= rate);
            }
            return found;
        }

        /**
         * The lowest false discovery rate at which each area stands out: the two-sided p values of the adjusted scores,
         * adjusted by Benjamini and Hochberg. NaN for an area without a score.
         */
        public double[] falseDiscoveryRates(double[] numerator, double[] denominator) {
            Arguments.sameLength(numerator.length, denominator.length);
            double[] p = new double[numerator.length];
            for (int i = 0; i < p.length; i++) {
                double z = takesPart(numerator[i], denominator[i])
                        ? adjustedScore(numerator[i], denominator[i])
                        : Double.NaN;
                p[i] = NormalTail.twoSided(z);
            }
            return BenjaminiHochberg.adjust(p);
        }

        /**
         * How much of an area's distance from the centre is kept when it is shrunken: tau-squared / (tau-squared + s^2)
         * on the transformed scale, s the standard error that the centre gives at this denominator.
         */
        public double shrinkageWeight(double denominator) {
            double error = scale.standardError(scale.back(target) * denominator, denominator);
            return overdispersion.tauSquared() / (overdispersion.tauSquared() + error * error);
        }

        /**
         * The value of an area drawn towards the centre (empirical Bayes by moments): back(t + w (y - t)), times the
         * multiplier, with w the {@link #shrinkageWeight}. It settles noise, never a wrong record: a mistake in a large
         * denominator is precise and keeps its distance.
         */
        public double shrunken(double numerator, double denominator) {
            double away = scale.value(numerator, denominator) - target;
            return multiplier * scale.back(target + shrinkageWeight(denominator) * away);
        }

        private Limits limits(double denominator, double level, double z, boolean adjusted) {
            Arguments.count("denominator", denominator);
            if (!Double.isFinite(denominator) || denominator == 0 || Double.isNaN(target)) {
                return Limits.none(level);
            }
            double error = scale.standardError(scale.back(target) * denominator, denominator);
            double reach = z * (adjusted ? widened(error) : error);
            return new Limits(level, multiplier * scale.back(target - reach), multiplier * scale.back(target + reach));
        }

        private double widened(double error) {
            return multiplicative
                    ? error * Math.sqrt(Math.max(1, overdispersion.phi()))
                    : Math.sqrt(error * error + overdispersion.tauSquared());
        }
    }
}

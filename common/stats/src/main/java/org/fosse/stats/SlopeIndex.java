package org.fosse.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Slope and relative index of inequality by weighted linear regression, as OHID computes them.
 *
 * <p>Groups come in order, most deprived first. With w the group's share of the population and x the mid-point of its
 * share in the running total (so x runs from just above 0 to just below 1 and its weighted mean is one half), the
 * regression of f(y) on x with weights w gives a + b x, and
 *
 * <ul>
 *   <li>SII = g(a + b) - g(a), times the multiplier: the difference between the two ends of the population;
 *   <li>RII = g(a + b) / g(a), or its inverse when the multiplier is negative;
 *   <li>intercept = g(a), times the size of the multiplier: the fitted value at the most deprived end.
 * </ul>
 *
 * <p>f is the identity unless {@link #transformed} is asked for: then it is the log for rates or the logit for
 * proportions, and g its inverse. The standard errors are on the scale of {@link Scale} in either case.
 *
 * <p><b>Limits in closed form</b> are given where they exist. For untransformed plain values the SII has
 * SII -/+ z s with s^2 = sum c^2 se^2, c the weight of each value in the slope, and the RII those of Fieller's theorem.
 * Transformed, both follow from b -/+ z s with the weighted mean of the transformed values held at its estimate.
 * Untransformed rates and proportions, whose errors are normal on another scale than the fit, need {@link #simulated}
 * limits: each draw moves every value by a normal error on its scale and fits again, and the limits are percentiles
 * (type 7) of the draws. Same seed, same limits.
 *
 * <p>Unit: that of the values times the multiplier; the RII is a ratio. A group with no population takes no part and is
 * flagged {@link Flag#SOME_EXCLUDED}. A missing value or population gives {@link Flag#MISSING_GROUP}, for the ranks of
 * the others depend on it; none gives {@link Flag#NO_DATA}, one {@link Flag#TOO_FEW}; all equal give SII 0 and RII 1;
 * where every standard error is 0 the limits are the estimate itself, and no limit in closed form excludes it. A
 * zero rate on the log scale, or a proportion of 0 or 1 on the logit scale, gives {@link Flag#MISSING_VALUE} when
 * transformed. A fitted value at either end that is not above zero leaves the RII without a value
 * ({@link Flag#ZERO_REFERENCE}); limits that reach there are left out ({@link Flag#NO_LIMITS}). Infinite values,
 * negative populations, negative standard errors and proportions outside 0 to 1 are a caller's mistake.
 *
 * <p>Linearity across groups is assumed and not tested. Source: Low and Low, Journal of Public Health 26 (2004)
 * 390-395; Fieller, JRSS B 16 (1954) 175-185. NHS use: OHID's public health profiles, life expectancy gaps and the
 * inequality tools of integrated care boards. Agrees with PHEindicatormethods {@code phe_sii}: estimates to rounding,
 * limits within its simulation error. That holding the mean fixed is what its transformed limits do was found by
 * comparing them with draws in which it moves, which differ by up to 4% of the width. It leaves the intercept of
 * untransformed values unscaled, and it swaps limits for multipliers between 0 and 1 on the log scale, which is not
 * copied.
 */
public final class SlopeIndex {
    /** The scale on which the error of a value is normal, and which a transformed fit uses. */
    public enum Scale {
        /** Any value with a symmetric error, such as life expectancy or a mean. */
        PLAIN,
        /** Rates: the log. */
        LOG,
        /** Proportions: the logit. */
        LOGIT;

        double to(double value) {
            return switch (this) {
                case PLAIN -> value;
                case LOG -> Math.log(value);
                case LOGIT -> Math.log(value) - Math.log1p(-value);
            };
        }

        double back(double value) {
            return switch (this) {
                case PLAIN -> value;
                case LOG -> Math.exp(value);
                case LOGIT -> 1 / (1 + Math.exp(-value));
            };
        }
    }

    /**
     * @param slope slope index of inequality
     * @param relative relative index of inequality
     * @param intercept fitted value at the most deprived end; NaN with the slope
     */
    public record Result(Estimate slope, Estimate relative, double intercept) {}

    private final Scale scale;
    private final boolean transformed;
    private final double multiplier;
    private final double[] levels;
    private final long seed;
    private final int repetitions;

    private SlopeIndex(
            Scale scale, boolean transformed, double multiplier, double[] levels, long seed, int repetitions) {
        this.scale = scale;
        this.transformed = transformed;
        this.multiplier = multiplier;
        this.levels = levels;
        this.seed = seed;
        this.repetitions = repetitions;
    }

    /** Untransformed fit, multiplier 1, limits in closed form at 95% and 99.8%. */
    public static SlopeIndex on(Scale scale) {
        return new SlopeIndex(scale, false, 1, new double[] {Limits.P95, Limits.P998}, 0, 0);
    }

    /** The fit itself on the log or logit scale, which keeps fitted values in range; plain values stay as they are. */
    public SlopeIndex transformed() {
        return new SlopeIndex(scale, scale != Scale.PLAIN, multiplier, levels, seed, repetitions);
    }

    /** What the slope is multiplied by: 100 for percentages; negative when a high value is bad and the index turned. */
    public SlopeIndex withMultiplier(double newMultiplier) {
        if (newMultiplier == 0 || !Double.isFinite(newMultiplier)) {
            throw new IllegalArgumentException("multiplier " + newMultiplier + " is not a finite number other than 0");
        }
        return new SlopeIndex(scale, transformed, newMultiplier, levels, seed, repetitions);
    }

    public SlopeIndex withLevels(double... newLevels) {
        for (double level : newLevels) {
            Arguments.level(level);
        }
        return new SlopeIndex(scale, transformed, multiplier, newLevels.clone(), seed, repetitions);
    }

    /** Limits by this many draws instead of in closed form; OHID uses 100,000 and no fewer than 1,000. */
    public SlopeIndex simulated(long newSeed, int newRepetitions) {
        if (newRepetitions < 1000) {
            throw new IllegalArgumentException("repetitions " + newRepetitions + " are below 1000");
        }
        return new SlopeIndex(scale, transformed, multiplier, levels, newSeed, newRepetitions);
    }

    /**
     * Standard error on the scale, from limits: (f(upper) - f(lower)) / (2 z). NaN when a limit is missing, infinite
     * when it is at the end of the scale.
     */
    public static double standardError(Scale scale, double lower, double upper, double level) {
        if (lower > upper) {
            throw new IllegalArgumentException("lower limit " + lower + " is above the upper, " + upper);
        }
        checkRange(scale, lower);
        checkRange(scale, upper);
        return (scale.to(upper) - scale.to(lower)) / (2 * Levels.normalQuantile(Arguments.level(level)));
    }

    public Result of(double[] values, double[] errors, double[] populations) {
        return of(values, errors, populations, 0, values.length);
    }

    /**
     * @param values one per group, most deprived first
     * @param errors standard errors on the scale; NaN or infinite where unknown, which leaves the limits out
     * @param populations group sizes
     */
    public Result of(double[] values, double[] errors, double[] populations, int from, int to) {
        Arguments.slices(values.length, errors.length, from, to);
        Arguments.slices(values.length, populations.length, from, to);
        int groups = 0;
        boolean missing = false;
        boolean errorsKnown = true;
        for (int i = from; i < to; i++) {
            Arguments.notNegative("population", populations[i]);
            checkRange(scale, values[i]);
            if (errors[i] < 0) {
                throw new IllegalArgumentException("standard error " + errors[i] + " is below 0");
            }
            if (populations[i] == 0) {
                continue;
            }
            groups++;
            missing |= Double.isNaN(values[i]) || Double.isNaN(populations[i]);
            errorsKnown &= errors[i] < Double.POSITIVE_INFINITY;
        }
        if (groups == 0) {
            return none(0, to == from ? Flag.NO_DATA : Flag.ZERO_DENOMINATOR);
        }
        if (missing) {
            return none(groups, Flag.MISSING_GROUP);
        }
        if (groups == 1) {
            return none(1, Flag.TOO_FEW);
        }
        Fit fit = new Fit(populations, from, to, groups);
        double[] natural = new double[groups];
        double[] scaled = new double[groups];
        double[] error = new double[groups];
        int at = 0;
        for (int i = from; i < to; i++) {
            if (populations[i] > 0) {
                natural[at] = values[i];
                scaled[at] = scale.to(values[i]);
                error[at++] = errors[i];
            }
        }
        double[] fitted = transformed ? scaled : natural;
        for (double value : fitted) {
            if (!Double.isFinite(value)) {
                return none(groups, Flag.MISSING_VALUE);
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (groups < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        Scale back = transformed ? scale : Scale.PLAIN;
        double low = fit.at(fitted, fit.bottom);
        double high = fit.at(fitted, fit.top);
        boolean allEqual = Arrays.stream(fitted).allMatch(value -> value == fitted[0]);
        double bottom = allEqual ? natural[0] : back.back(low);
        double top = allEqual ? natural[0] : back.back(high);
        Bounds bounds = new Bounds(levels.length);
        if (errorsKnown && Arrays.stream(error).allMatch(each -> each == 0)) {
            // The fitted weights carry rounding, which is no uncertainty.
            bounds.holdAt(top - bottom, top / bottom);
        } else if (errorsKnown && repetitions > 0) {
            bounds = draw(fit, natural, scaled, error, back);
        } else if (errorsKnown) {
            bounds = closed(fit, fitted, error);
            bounds.include(top - bottom, top / bottom);
        }
        return new Result(
                slope(top - bottom, bounds, groups, flags),
                relative(top, bottom, bounds, groups, flags),
                bottom * Math.abs(multiplier));
    }

    private static void checkRange(Scale scale, double value) {
        boolean within = switch (scale) {
            case PLAIN -> !Double.isInfinite(value);
            case LOG -> Double.isNaN(value) || (value >= 0 && value < Double.POSITIVE_INFINITY);
            case LOGIT -> Double.isNaN(value) || (value >= 0 && value <= 1);
        };
        if (!within) {
            throw new IllegalArgumentException("value " + value + " is outside the scale " + scale);
        }
    }

    private static Result none(int groups, Flag why) {
        Estimate missing = Estimate.missing(groups, why);
        return new Result(missing, missing, Double.NaN);
    }

    private Estimate slope(double difference, Bounds bounds, int groups, EnumSet<Flag> common) {
        List<Limits> limits = new ArrayList<>(levels.length);
        EnumSet<Flag> flags = EnumSet.copyOf(common);
        for (int i = 0; i < levels.length; i++) {
            double one = multiplier * bounds.slopeLower[i];
            double other = multiplier * bounds.slopeUpper[i];
            limits.add(limits(levels[i], Math.min(one, other), Math.max(one, other), flags));
        }
        return new Estimate(multiplier * difference, limits, groups, flags);
    }

    private Estimate relative(double top, double bottom, Bounds bounds, int groups, EnumSet<Flag> common) {
        EnumSet<Flag> flags = EnumSet.copyOf(common);
        if (!(top > 0 && bottom > 0)) {
            flags.add(Flag.ZERO_REFERENCE);
            return new Estimate(Double.NaN, List.of(), groups, flags);
        }
        double value = multiplier < 0 ? bottom / top : top / bottom;
        List<Limits> limits = new ArrayList<>(levels.length);
        for (int i = 0; i < levels.length; i++) {
            double lower = bounds.ratioLower[i];
            double upper = bounds.ratioUpper[i];
            boolean sound = lower > 0 && lower <= upper && upper < Double.POSITIVE_INFINITY;
            if (sound && lower == upper) {
                limits.add(new Limits(levels[i], value, value));
                continue;
            }
            limits.add(limits(
                    levels[i],
                    sound ? (multiplier < 0 ? 1 / upper : lower) : Double.NaN,
                    sound ? (multiplier < 0 ? 1 / lower : upper) : Double.NaN,
                    flags));
        }
        return new Estimate(value, limits, groups, flags);
    }

    private static Limits limits(double level, double lower, double upper, EnumSet<Flag> flags) {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            flags.add(Flag.NO_LIMITS);
            return Limits.none(level);
        }
        return new Limits(level, lower, upper);
    }

    private Bounds closed(Fit fit, double[] fitted, double[] errors) {
        Bounds bounds = new Bounds(levels.length);
        if (!transformed && scale != Scale.PLAIN) {
            return bounds;
        }
        double mean = fit.at(fitted, fit.share);
        double slope = fit.at(fitted, fit.slope);
        double slopeError = Math.sqrt(fit.covariance(errors, fit.slope, fit.slope));
        double high = fit.at(fitted, fit.top);
        double low = fit.at(fitted, fit.bottom);
        double highVariance = fit.covariance(errors, fit.top, fit.top);
        double lowVariance = fit.covariance(errors, fit.bottom, fit.bottom);
        double both = fit.covariance(errors, fit.top, fit.bottom);
        for (int i = 0; i < levels.length; i++) {
            double z = Levels.normalQuantile(levels[i]);
            double flat = slope - z * slopeError;
            double steep = slope + z * slopeError;
            if (transformed) {
                bounds.slopeLower[i] = scale.back(mean + flat / 2) - scale.back(mean - flat / 2);
                bounds.slopeUpper[i] = scale.back(mean + steep / 2) - scale.back(mean - steep / 2);
                bounds.ratioLower[i] = scale.back(mean + flat / 2) / scale.back(mean - flat / 2);
                bounds.ratioUpper[i] = scale.back(mean + steep / 2) / scale.back(mean - steep / 2);
                continue;
            }
            bounds.slopeLower[i] = flat;
            bounds.slopeUpper[i] = steep;
            double z2 = z * z;
            double a = low * low - z2 * lowVariance;
            double b = low * high - z2 * both;
            double c = high * high - z2 * highVariance;
            double root = b * b - a * c;
            if (low > 0 && a > 0) {
                // A ratio whose lower end is clear of zero has both limits; only rounding takes the root below 0.
                double half = Math.sqrt(Math.max(0, root));
                bounds.ratioLower[i] = (b - half) / a;
                bounds.ratioUpper[i] = (b + half) / a;
            }
        }
        return bounds;
    }

    private Bounds draw(Fit fit, double[] natural, double[] scaled, double[] errors, Scale back) {
        Draws draws = new Draws(seed);
        double[] slopes = new double[repetitions];
        double[] ratios = new double[repetitions];
        boolean plain = scale == Scale.PLAIN;
        double mean = fit.at(transformed ? scaled : natural, fit.share);
        for (int draw = 0; draw < repetitions; draw++) {
            double low = 0;
            double high = 0;
            for (int i = 0; i < scaled.length; i++) {
                double moved;
                if (errors[i] == 0) {
                    moved = transformed ? scaled[i] : natural[i];
                } else {
                    double onScale = scaled[i] + errors[i] * draws.normal();
                    moved = transformed || plain ? onScale : scale.back(onScale);
                }
                low += fit.bottom[i] * moved;
                high += fit.top[i] * moved;
            }
            double half = (high - low) / 2;
            double bottom = transformed ? back.back(mean - half) : low;
            double top = transformed ? back.back(mean + half) : high;
            slopes[draw] = top - bottom;
            ratios[draw] = bottom > 0 ? top / bottom : Double.POSITIVE_INFINITY;
        }
        Arrays.sort(slopes);
        Arrays.sort(ratios);
        Bounds bounds = new Bounds(levels.length);
        for (int i = 0; i < levels.length; i++) {
            double tail = (1 - levels[i]) / 2;
            bounds.slopeLower[i] = Quantile.at(slopes, repetitions, tail);
            bounds.slopeUpper[i] = Quantile.at(slopes, repetitions, 1 - tail);
            bounds.ratioLower[i] = Quantile.at(ratios, repetitions, tail);
            bounds.ratioUpper[i] = Quantile.at(ratios, repetitions, 1 - tail);
        }
        return bounds;
    }

    /** Limits by level before the multiplier; NaN where there are none. */
    private static final class Bounds {
        private final double[] slopeLower;
        private final double[] slopeUpper;
        private final double[] ratioLower;
        private final double[] ratioUpper;

        private Bounds(int count) {
            slopeLower = filled(count);
            slopeUpper = filled(count);
            ratioLower = filled(count);
            ratioUpper = filled(count);
        }

        /** Limits without width. */
        private void holdAt(double slope, double ratio) {
            Arrays.fill(slopeLower, slope);
            Arrays.fill(slopeUpper, slope);
            Arrays.fill(ratioLower, ratio);
            Arrays.fill(ratioUpper, ratio);
        }

        /** Moves a limit that lies beyond the estimate, by rounding, to the estimate; NaN stays. */
        private void include(double slope, double ratio) {
            for (int i = 0; i < slopeLower.length; i++) {
                slopeLower[i] = Math.min(slopeLower[i], slope);
                slopeUpper[i] = Math.max(slopeUpper[i], slope);
                ratioLower[i] = Math.min(ratioLower[i], ratio);
                ratioUpper[i] = Math.max(ratioUpper[i], ratio);
            }
        }

        private static double[] filled(int count) {
            double[] values = new double[count];
            Arrays.fill(values, Double.NaN);
            return values;
        }
    }

    /** The weight of each group's value in the slope and in the fitted values at both ends: all are linear in them. */
    static final class Fit {
        final double[] rank;
        final double[] share;
        final double[] slope;
        final double[] bottom;
        final double[] top;

        Fit(double[] populations, int from, int to, int groups) {
            rank = new double[groups];
            share = new double[groups];
            slope = new double[groups];
            bottom = new double[groups];
            top = new double[groups];
            double total = Mean.sum(populations, from, to);
            double below = 0;
            double spread = 0;
            int at = 0;
            for (int i = from; i < to; i++) {
                if (populations[i] > 0) {
                    share[at] = populations[i] / total;
                    // The distance from the middle: the weighted mean of the ranks is one half exactly.
                    rank[at] = (below + populations[i] / 2) / total;
                    double away = rank[at] - 0.5;
                    spread += share[at] * away * away;
                    below += populations[i];
                    at++;
                }
            }
            for (int i = 0; i < groups; i++) {
                slope[i] = share[i] * (rank[i] - 0.5) / spread;
                bottom[i] = share[i] - 0.5 * slope[i];
                top[i] = share[i] + 0.5 * slope[i];
            }
        }

        double at(double[] values, double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * values[i];
            }
            return sum;
        }

        double covariance(double[] errors, double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i] * errors[i] * errors[i];
            }
            return sum;
        }
    }
}

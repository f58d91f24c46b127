package org.fosse.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Slope and relative index of inequality by a generalised linear model, as WHO defines them.
 *
 * <p>Groups come in order, most disadvantaged first; x is the mid-point of a group's share in the running population.
 * The model is linear, y = a + b x, or logistic, logit(y) = a + b x with quasi-binomial variance, fitted with the
 * populations as weights. SII = y(1) - y(0) and RII = y(1) / y(0). Standard errors follow by the delta method from the
 * sandwich variance of a and b with the factor k/(k - 2) (HC1); limits are normal for the SII and for the log of the
 * RII. They reflect how far groups lie from the model and not the sampling error of the values.
 *
 * <p>Unit: that of the values; {@code scale} is what a proportion of 1 is in that unit (100 for percentages, 100,000
 * for rates per 100,000), and the logistic model takes values as shares of it. The RII is a ratio. A missing value
 * gives {@link Flag#MISSING_GROUP}, a missing population {@link Flag#MISSING_VALUE}; none gives {@link Flag#NO_DATA},
 * one {@link Flag#TOO_FEW}; a group without people is left out ({@link Flag#SOME_EXCLUDED}); two groups fit exactly and
 * have no limits ({@link Flag#NO_LIMITS}); all equal give SII 0 and RII 1; a fitted value at x = 0 or 1 that is not
 * above zero leaves the RII without a value ({@link Flag#ZERO_REFERENCE}); a logistic fit that runs off to infinity is
 * {@link Flag#NOT_CONVERGED}. Infinite values, negative populations, and values outside 0 to the scale in the logistic
 * model are a caller's mistake.
 *
 * <p>Source: Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public Health 19:6
 * (2022) 3697; MacKinnon and White, Journal of Econometrics 29 (1985) 305-325. NHS use: international comparison; the
 * NHS figure is {@link SlopeIndex}, which is not the same number. The linear model agrees with healthequal {@code sii}
 * and {@code rii}, limits included. Its logistic model does not: it weights counts by population once more, so that
 * large groups count squared; here each person counts once.
 */
public final class GeneralisedSlopeIndex {
    private final boolean logistic;
    private final double scale;
    private final double[] levels;

    private GeneralisedSlopeIndex(boolean logistic, double scale, double[] levels) {
        this.logistic = logistic;
        this.scale = scale;
        this.levels = levels;
    }

    public static GeneralisedSlopeIndex linear() {
        return new GeneralisedSlopeIndex(false, 1, new double[0]);
    }

    public static GeneralisedSlopeIndex logit() {
        return new GeneralisedSlopeIndex(true, 1, new double[0]);
    }

    public GeneralisedSlopeIndex withScale(double newScale) {
        if (!(newScale > 0) || Double.isInfinite(newScale)) {
            throw new IllegalArgumentException("scale " + newScale + " is not above 0 and finite");
        }
        return new GeneralisedSlopeIndex(logistic, newScale, levels);
    }

    public GeneralisedSlopeIndex withLevels(double... newLevels) {
        return new GeneralisedSlopeIndex(logistic, scale, Gaps.levels(newLevels).clone());
    }

    /**
     * @param slope slope index, in the unit of the values
     * @param relative relative index
     * @param relativeError standard error of the log of the relative index; NaN where there is none
     */
    public record Result(Estimate slope, Estimate relative, double relativeError) {}

    public Result of(double[] values, double[] populations) {
        return of(values, populations, 0, values.length);
    }

    public Result of(double[] values, double[] populations, int from, int to) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, true);
        if (groups.refused()) {
            return new Result(groups.none(), groups.none(), Double.NaN);
        }
        int count = groups.count;
        double[] x = ConcentrationIndex.ranks(groups.share, count);
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            y[i] = groups.value[i] / scale;
            if (logistic && !(y[i] >= 0 && y[i] <= 1)) {
                throw new IllegalArgumentException("value " + groups.value[i] + " is not from 0 to " + scale);
            }
        }
        if (groups.allEqual) {
            EnumSet<Flag> flags = EnumSet.copyOf(groups.flags);
            Estimate level = groups.normal(0, count > 2 ? 0 : Double.NaN, levels);
            if (groups.mean <= 0) {
                flags.add(Flag.ZERO_REFERENCE);
                return new Result(level, new Estimate(Double.NaN, List.of(), count, flags), Double.NaN);
            }
            return new Result(level, ratio(1, count > 2 ? 0 : Double.NaN, count, flags), count > 2 ? 0 : Double.NaN);
        }
        double[] share = Arrays.copyOf(groups.share, count);
        Arrays.setAll(y, i -> share[i] * y[i]);
        RankedLine line = RankedLine.of(logistic ? RankedLine.Link.LOGIT : RankedLine.Link.IDENTITY, x, y, share);
        if (line == null) {
            return new Result(groups.none(Flag.NOT_CONVERGED), groups.none(Flag.NOT_CONVERGED), Double.NaN);
        }
        double factor = Math.sqrt(count / (count - 2.0));
        double[] residuals = new double[count];
        Arrays.setAll(residuals, i -> factor * (y[i] - share[i] * line.at(x[i])));
        RankedLine.Square variance = line.shown(residuals);
        double low = line.at(0);
        double high = line.at(1);
        double lowSlope = line.derivative(0);
        double highSlope = line.derivative(1);
        double error = count > 2 ? Math.sqrt(variance.at(highSlope - lowSlope, highSlope)) : Double.NaN;
        Estimate slope = groups.normal((high - low) * scale, error * scale, levels);
        if (!(low > 0 && high > 0)) {
            return new Result(slope, groups.none(Flag.ZERO_REFERENCE), Double.NaN);
        }
        double relativeError =
                count > 2 ? Math.sqrt(variance.at(highSlope / high - lowSlope / low, highSlope / high)) : Double.NaN;
        return new Result(slope, ratio(high / low, relativeError, count, EnumSet.copyOf(groups.flags)), relativeError);
    }

    private Estimate ratio(double value, double error, int count, EnumSet<Flag> flags) {
        List<Limits> limits = new ArrayList<>();
        boolean known = !Double.isNaN(error);
        for (double level : Gaps.levels(levels)) {
            double half = Levels.normalQuantile(level) * error;
            limits.add(known ? new Limits(level, value * Math.exp(-half), value * Math.exp(half)) : Limits.none(level));
        }
        if (!known) {
            flags.add(Flag.NO_LIMITS);
        }
        return new Estimate(value, limits, count, flags);
    }
}

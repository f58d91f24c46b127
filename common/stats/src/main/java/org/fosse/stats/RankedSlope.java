package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Slope and relative index of inequality over single units (practices, neighbourhoods) in order of deprivation, where an area
 * has too few of them to fill groups.
 *
 * <pre>g^-1(expected events / people) = a + b x,   x the mid-point of the unit's people in the running total, 0 to 1
 * slope    = g(a + b) - g(a)
 * relative = g(a + b) / g(a)</pre>
 *
 * <p>g is the logistic function with binomial likelihood for proportions, the exponential with Poisson likelihood for rates.
 * Units of one rank share the mid-point of all their people.
 *
 * <p><b>Limits</b> allow for units that differ by more than chance: the sandwich of HC3, each residual divided by one less its
 * leverage, with Student's t on k - 2. The slope's limits follow from its variance by the delta method, the relative index's on
 * the log scale. {@link Result#chanceError} is the standard error by chance alone, from the model's information: what differs
 * between units and stays from one period to the next is no part of it, so that it is the one for a trend over periods of the
 * same units.
 *
 * <p>Fewer than three units give {@link Flag#TOO_FEW}, fewer than five a slope without limits ({@link Flag#NO_LIMITS}); people of one rank only, {@link Flag#ALL_EQUAL}; no events, or for
 * proportions nobody without, {@link Flag#ZERO_REFERENCE}; a fit that runs to infinity {@link Flag#NOT_CONVERGED}. A unit that
 * alone fixes the line leaves the limits out ({@link Flag#NO_LIMITS}). Missing or negative counts and people, and more events
 * than people in a proportion, are a caller's mistake.
 *
 * <p>Source: Low and Low, Journal of Public Health 26 (2004) 390-395, for the index; MacKinnon and White, Journal of
 * Econometrics 29 (1985) 305-325, for HC3. NHS use: NHS England's and OHID's slopes over small areas in order of rank. Agrees with statsmodels' generalised linear models, the sandwich around them by numpy
 * (test resources).
 */
public final class RankedSlope {
    /** Fewer units than this have no slope. */
    public static final int FEWEST = 3;
    /** Fewer units than this have a slope without limits. */
    public static final int FEWEST_FOR_LIMITS = 5;

    private final boolean proportions;
    private final RankedLine.Link link;

    private RankedSlope(boolean proportions) {
        this.proportions = proportions;
        this.link = proportions ? RankedLine.Link.LOGIT : RankedLine.Link.LOG;
    }

    /** Events out of people. */
    public static RankedSlope ofProportions() {
        return new RankedSlope(true);
    }

    /** Events per population. */
    public static RankedSlope ofRates() {
        return new RankedSlope(false);
    }

    /**
     * @param slope fitted value at the least deprived end less that at the most deprived end, limits at 95% and 99.8%
     * @param relative the quotient of the two
     * @param chanceError standard error of the slope by chance alone; NaN without a slope
     */
    public record Result(Estimate slope, Estimate relative, double chanceError) {
        static Result missing(int units, Flag why) {
            Estimate none = Estimate.missing(units, why);
            return new Result(none, none, Double.NaN);
        }
    }

    /**
     * @param ranks by unit, most deprived lowest, in rising order; equal ranks share their place
     * @param events by unit
     * @param people by unit
     */
    public Result of(int[] ranks, double[] events, double[] people) {
        int k = ranks.length;
        Arguments.sameLength(k, events.length);
        Arguments.sameLength(k, people.length);
        for (int i = 0; i < k; i++) {
            Arguments.positive("people", people[i]);
            if (!(events[i] >= 0 && events[i] < Double.POSITIVE_INFINITY) || (proportions && events[i] > people[i])) {
                throw new IllegalArgumentException("events " + events[i] + " of " + people[i] + " people");
            }
            if (i > 0 && ranks[i] < ranks[i - 1]) {
                throw new IllegalArgumentException("rank " + ranks[i] + " comes after " + ranks[i - 1]);
            }
        }
        if (k < FEWEST) {
            return Result.missing(k, Flag.TOO_FEW);
        }
        if (ranks[0] == ranks[k - 1]) {
            return Result.missing(k, Flag.ALL_EQUAL);
        }
        double sum = Mean.sum(events, 0, k);
        double total = Mean.sum(people, 0, k);
        if (sum == 0 || (proportions && sum == total)) {
            return Result.missing(k, Flag.ZERO_REFERENCE);
        }
        double[] x = places(ranks, people, total);
        RankedLine line = RankedLine.of(link, x, events, people);
        return line == null ? Result.missing(k, Flag.NOT_CONVERGED) : result(line, x, events, people);
    }

    private static double[] places(int[] ranks, double[] people, double total) {
        double[] x = new double[ranks.length];
        double below = 0;
        for (int from = 0, to; from < x.length; from = to) {
            double here = 0;
            for (to = from; to < x.length && ranks[to] == ranks[from]; to++) {
                here += people[to];
            }
            for (int i = from; i < to; i++) {
                x[i] = (below + here / 2) / total;
            }
            below += here;
        }
        return x;
    }

    private static Result result(RankedLine line, double[] x, double[] events, double[] people) {
        int k = x.length;
        RankedLine.Square byChance = line.chance();
        boolean fixed = k < FEWEST_FOR_LIMITS;
        double[] residuals = new double[k];
        for (int i = 0; i < k; i++) {
            double free = 1 - people[i] * line.derivative(x[i]) * byChance.at(1, x[i]);
            fixed |= free < 1e-9;
            residuals[i] = (events[i] - people[i] * line.at(x[i])) / free;
        }
        RankedLine.Square shown = line.shown(residuals);
        double low = line.at(0);
        double high = line.at(1);
        double atLow = line.derivative(0);
        double atHigh = line.derivative(1);
        double error = Math.sqrt(shown.at(atHigh - atLow, atHigh));
        double chance = Math.sqrt(byChance.at(atHigh - atLow, atHigh));
        double logError = Math.sqrt(shown.at(atHigh / high - atLow / low, atHigh / high));
        List<Limits> slope = new ArrayList<>();
        List<Limits> relative = new ArrayList<>();
        TDistribution student = TDistribution.of(k - 2.0);
        for (double level : new double[] {Limits.P95, Limits.P998}) {
            double t = student.inverseSurvivalProbability(Limits.none(level).tail());
            slope.add(fixed ? Limits.none(level) : new Limits(level, high - low - t * error, high - low + t * error));
            relative.add(
                    fixed
                            ? Limits.none(level)
                            : new Limits(
                                    level, high / low * Math.exp(-t * logError), high / low * Math.exp(t * logError)));
        }
        Set<Flag> flags = fixed ? Set.of(Flag.NO_LIMITS) : Set.of();
        return new Result(
                new Estimate(high - low, slope, k, flags), new Estimate(high / low, relative, k, flags), chance);
    }
}

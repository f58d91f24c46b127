package org.fosse.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Life expectancy at the start of each age band from an abridged period life table, with limits.
 *
 * <p>With deaths d and population p in a band of n years, of which those who die live the share a,
 *
 * <pre>M = d / p,  q = min(1, n M / (1 + (1 − a) n M)),  q = 1 in the oldest band
 * l’ = l (1 − q),  L = n (l’ + a (l − l’)),  L = l / M in the oldest band
 * e = ΣL from the band upwards / l</pre>
 *
 * <p>The variance of e sums, from the band upwards, l² ((1 − a) n + e’)² q²(1 − q)/d over the younger bands (Chiang)
 * and l² / (d M²) in the oldest (Silcocks), divided by l²; limits are e ∓ z √variance. The usual bands start at 0, 1,
 * 5 and then every 5 years to 90; a is 0.1 below one year and 0.5 elsewhere.
 *
 * <p>Units: years. Edges, all of which concern the whole table: a band that is absent gives
 * {@link Flag#MISSING_GROUP}, a missing figure {@link Flag#MISSING_VALUE}, a population of zero or less
 * {@link Flag#ZERO_DENOMINATOR}, negative deaths or more deaths than people {@link Flag#IMPLAUSIBLE}, a total
 * population of 5,000 or less {@link Flag#COUNT_BELOW_THRESHOLD}, no deaths in the oldest band {@link Flag#TOO_FEW}
 * (its life expectancy has no bound). By age: 95% limits more than 10 years from the value suppress it and them,
 * {@link Flag#WIDE_LIMITS}; an age that nobody survives to has 0 without limits.
 *
 * <p>Sources: Chiang CL. The life table and its applications. Krieger 1984. Silcocks PBS, Jenner DA, Reza R. Life
 * expectancy as a summary of mortality in a population. J Epidemiol Community Health 2001;55:38-43. Used by OHID and
 * ONS for small areas. Agrees with PHEindicatormethods {@code phe_life_expectancy}, which keeps the limits where it
 * suppresses the value; here they go together.
 */
public final class LifeExpectancy {
    /** Tables resting on this many people or fewer are not published. */
    public static final double LEAST_POPULATION = 5000;

    /** Values whose 95% limits are further away than this many years are not published. */
    public static final double WIDEST_REACH = 10;

    private static final double[] STARTS = {0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90
    };
    private static final double INFANT_SHARE = 0.1;
    private static final double SHARE = 0.5;

    private final double[] starts;
    private final double leastPopulation;
    private final double widestReach;
    private final Levels levels;

    private LifeExpectancy(double[] starts, double leastPopulation, double widestReach, Levels levels) {
        this.starts = starts;
        this.leastPopulation = leastPopulation;
        this.widestReach = widestReach;
        this.levels = levels;
    }

    /** The 20 usual age bands, limits at 95% and 99.8%, with the usual suppression. */
    public static LifeExpectancy withDefaults() {
        return new LifeExpectancy(STARTS, LEAST_POPULATION, WIDEST_REACH, Levels.STANDARD);
    }

    /** The same with limits at these confidence levels, in this order. */
    public LifeExpectancy withLevels(double... level) {
        return new LifeExpectancy(starts, leastPopulation, widestReach, Levels.of(level));
    }

    /** Other age bands by their first year, the first at 0; the last one has no end. */
    public LifeExpectancy withStarts(double... start) {
        for (int i = 1; i < start.length; i++) {
            if (!(start[i] > start[i - 1])) {
                throw new IllegalArgumentException("age band start " + start[i] + " is not above " + start[i - 1]);
            }
        }
        if (start.length < 2 || start[0] != 0) {
            throw new IllegalArgumentException("age bands need a start at 0 and one more, not " + start.length);
        }
        return new LifeExpectancy(start.clone(), leastPopulation, widestReach, levels);
    }

    /** Publishes every value, however small the population or wide the limits. */
    public LifeExpectancy withoutSuppression() {
        return new LifeExpectancy(starts, 0, Double.POSITIVE_INFINITY, levels);
    }

    /** The first years of the age bands. */
    public double[] starts() {
        return starts.clone();
    }

    /** The life expectancy at the start of each age band, youngest first. */
    public List<Estimate> of(double[] deaths, double[] population) {
        Arguments.sameLength(deaths.length, population.length);
        int bands = starts.length;
        if (deaths.length != bands) {
            return Collections.nCopies(deaths.length, Estimate.missing(deaths.length, Flag.MISSING_GROUP));
        }
        Flag fault = fault(deaths, population);
        if (fault != Flag.NO_LIMITS) {
            return Collections.nCopies(bands, Estimate.missing(bands, fault));
        }
        return table(deaths, population);
    }

    /** The table of the age bands from index {@code from} up to but not including {@code to}. */
    public List<Estimate> of(double[] deaths, double[] population, int from, int to) {
        return of(Arrays.copyOfRange(deaths, from, to), Arrays.copyOfRange(population, from, to));
    }

    private List<Estimate> table(double[] deaths, double[] population) {
        int last = starts.length - 1;
        double[] survivors = new double[last + 1];
        double[] dying = new double[last + 1];
        double[] lived = new double[last + 1];
        survivors[0] = 1;
        for (int i = 0; i < last; i++) {
            double width = starts[i + 1] - starts[i];
            double years = width * (deaths[i] / population[i]);
            dying[i] = Math.min(1, years / (1 + (1 - share(i)) * years));
            survivors[i + 1] = survivors[i] * (1 - dying[i]);
            lived[i] = width * (survivors[i + 1] + share(i) * (survivors[i] - survivors[i + 1]));
        }
        double mortality = deaths[last] / population[last];
        lived[last] = survivors[last] / mortality;
        List<Estimate> estimates = new ArrayList<>(last + 1);
        double yearsAbove = 0;
        double next = 0;
        double spread = 0;
        for (int i = last; i >= 0; i--) {
            double l = survivors[i];
            if (i == last) {
                spread = l * l / (deaths[i] * mortality * mortality);
            } else if (deaths[i] > 0) {
                double reach = (1 - share(i)) * (starts[i + 1] - starts[i]) + next;
                spread += l * l * reach * reach * dying[i] * dying[i] * (1 - dying[i]) / deaths[i];
            }
            yearsAbove += lived[i];
            next = l == 0 ? 0 : yearsAbove / l;
            estimates.add(estimate(next, l == 0 ? Double.NaN : Math.sqrt(spread) / l, last + 1L - i));
        }
        Collections.reverse(estimates);
        return estimates;
    }

    private Estimate estimate(double value, double error, long bands) {
        if (Levels.STANDARD.z(0) * error > widestReach) {
            return Estimate.missing(bands, Flag.WIDE_LIMITS);
        }
        return levels.estimate(value, 1, bands, (z, tail) -> value - z * error, (z, tail) -> value + z * error);
    }

    private double share(int band) {
        return band == 0 && starts[1] <= 1 ? INFANT_SHARE : SHARE;
    }

    /** What is wrong with the table; {@link Flag#NO_LIMITS} stands for nothing. */
    private Flag fault(double[] deaths, double[] population) {
        double total = 0;
        for (int i = 0; i < deaths.length; i++) {
            if (!Double.isFinite(deaths[i]) || !Double.isFinite(population[i])) {
                return Flag.MISSING_VALUE;
            }
            total += population[i];
        }
        for (int i = 0; i < deaths.length; i++) {
            if (population[i] <= 0) {
                return Flag.ZERO_DENOMINATOR;
            }
            if (deaths[i] < 0 || deaths[i] > population[i]) {
                return Flag.IMPLAUSIBLE;
            }
        }
        if (total <= leastPopulation) {
            return Flag.COUNT_BELOW_THRESHOLD;
        }
        return deaths[deaths.length - 1] == 0 ? Flag.TOO_FEW : Flag.NO_LIMITS;
    }
}

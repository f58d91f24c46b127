package org.fosse.stats;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * A directly standardised rate with limits.
 *
 * <p>With counts x, populations n and standard weights w by age band,
 *
 * <pre>rate = Σ(w x / n) / Σw
 * variance = Σ(w² x / n²) / (Σw)²</pre>
 *
 * <p><b>Dobson</b> (default): rate + √(variance / X) (limit of X − X), where X is the total count and its limits are
 * Byar's ({@link PoissonCount}). <b>Fay and Feuer</b>, by name: gamma limits; with y the rate, v the variance and m
 * the largest w / (n Σw),
 *
 * <pre>lower = v/(2y) χ²(2y²/v),  upper = (v + m²)/(2(y + m)) χ²(2(y + m)²/(v + m²))</pre>
 *
 * <p><b>Proportions</b> ({@link #ofProportions}): each person counts once at most, so that chance is binomial,
 *
 * <pre>variance = Σ(w² p (1 − p) / n) / (Σw)²</pre>
 *
 * with p = x / n by age band; the limits are rate + √(variance / (P (1 − P) / N)) (limit of P − P), where P is the crude
 * proportion of all N people and its limits are Wilson's. Dobson's would be wider by 1 / √(1 − P): by 41% at a half.
 *
 * <p><b>Events that are not independent</b> ({@link #ofRepeated}): persons with f events each count f times in the
 * rate and f² times in the variance.
 *
 * <p>Units: per person and year, times the multiplier. Edges: a missing count is 0; a missing or infinite population
 * or weight makes the result missing ({@link Flag#MISSING_VALUE}); a population of zero gives
 * {@link Flag#ZERO_DENOMINATOR}; no bands give {@link Flag#NO_DATA}; a total below 10 is not published
 * ({@link Flag#COUNT_BELOW_THRESHOLD}) unless the threshold is lowered, and then Byar's lower limit may not exist
 * ({@link Flag#NO_LIMITS}); no events give 0 with an upper limit of m times Byar's for none, and by Fay and Feuer
 * of half m χ²(2). Negative figures are an {@link IllegalArgumentException}.
 *
 * <p>Sources: Dobson AJ and others. Confidence intervals for weighted sums of Poisson parameters. Stat Med
 * 1991;10:457-62. Fay MP, Feuer EJ. Confidence intervals for directly standardized rates. Stat Med 1997;16:791-801.
 * Used by OHID for every Fingertips age-standardised rate. Agrees with PHEindicatormethods {@code calculate_dsr};
 * with sava {@code DSR} for Fay and Feuer, which, however, gives an infinite upper limit for no events, where the
 * formula has a finite one.
 */
public final class DirectlyStandardisedRate {
    /** Rates resting on fewer events are not published. */
    public static final double PUBLISHED_FROM = 10;

    private static final DirectlyStandardisedRate DOBSON =
            new DirectlyStandardisedRate(Chance.DOBSON, 1, PUBLISHED_FROM, Levels.STANDARD);

    private enum Chance {
        DOBSON,
        FAY_FEUER,
        BINOMIAL
    }

    private final Chance chance;
    private final double multiplier;
    private final double threshold;
    private final Levels levels;

    private DirectlyStandardisedRate(Chance chance, double multiplier, double threshold, Levels levels) {
        this.chance = chance;
        this.multiplier = multiplier;
        this.threshold = threshold;
        this.levels = levels;
    }

    /** Dobson's limits with Byar's approximation, 95% and 99.8%, multiplier 1, published from 10 events. */
    public static DirectlyStandardisedRate dobson() {
        return DOBSON;
    }

    /** Gamma limits of Fay and Feuer, 95% and 99.8%, multiplier 1, published from 10 events. */
    public static DirectlyStandardisedRate fayFeuer() {
        return new DirectlyStandardisedRate(Chance.FAY_FEUER, 1, PUBLISHED_FROM, Levels.STANDARD);
    }

    /** Binomial limits for proportions, 95% and 99.8%, multiplier 1, published from 10 events. */
    public static DirectlyStandardisedRate ofProportions() {
        return new DirectlyStandardisedRate(Chance.BINOMIAL, 1, PUBLISHED_FROM, Levels.STANDARD);
    }

    /** The same with limits at these confidence levels, in this order. */
    public DirectlyStandardisedRate withLevels(double... level) {
        return new DirectlyStandardisedRate(chance, multiplier, threshold, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public DirectlyStandardisedRate withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new DirectlyStandardisedRate(chance, value, threshold, levels);
    }

    /** Publishes from another total count; 0 publishes every rate. */
    public DirectlyStandardisedRate withThreshold(double count) {
        Arguments.count("threshold", count);
        return new DirectlyStandardisedRate(chance, multiplier, count, levels);
    }

    /** The rate of these age bands; the arrays go together by index. */
    public Estimate of(double[] count, double[] population, double[] standard) {
        return of(count, population, standard, 0, count.length);
    }

    /** The rate of the age bands from index {@code from} up to but not including {@code to}. */
    public Estimate of(double[] count, double[] population, double[] standard, int from, int to) {
        Sums sums = new Sums(to - from);
        check(count, population, standard, from, to);
        for (int i = from; i < to; i++) {
            sums.addBand(population[i], standard[i]);
            sums.addEvents(1, count[i], population[i], standard[i]);
        }
        return estimate(sums);
    }

    /**
     * The rate of events that one person can have several times. A combination of band and frequency that has no row
     * has no persons; every band needs at least one row.
     *
     * @param band number of the age band of each row, from 0
     * @param frequency events per person in each row
     * @param persons persons with that number of events
     * @param population population of the age band, the same in each of its rows
     * @param standard weight of the age band, the same in each of its rows
     */
    public Estimate ofRepeated(
            int[] band, double[] frequency, double[] persons, double[] population, double[] standard) {
        check(persons, population, standard, 0, persons.length);
        Arguments.sameLength(frequency.length, persons.length);
        Arguments.sameLength(band.length, persons.length);
        BitSet seen = new BitSet();
        for (int each : band) {
            seen.set(each);
        }
        Sums sums = new Sums(seen.cardinality());
        for (int i = 0; i < persons.length; i++) {
            Arguments.count("frequency", frequency[i]);
            if (seen.get(band[i])) {
                sums.addBand(population[i], standard[i]);
                seen.clear(band[i]);
            }
            sums.addEvents(frequency[i], persons[i], population[i], standard[i]);
        }
        return estimate(sums);
    }

    /** The variance of the rate per person, without the multiplier. */
    public static double variance(double[] count, double[] population, double[] standard) {
        Sums sums = new Sums(count.length);
        check(count, population, standard, 0, count.length);
        for (int i = 0; i < count.length; i++) {
            sums.addBand(population[i], standard[i]);
            sums.addEvents(1, count[i], population[i], standard[i]);
        }
        return sums.variance();
    }

    private static void check(double[] count, double[] population, double[] standard, int from, int to) {
        Arguments.sameLength(count.length, population.length);
        Arguments.sameLength(count.length, standard.length);
        Arguments.slice(count.length, from, to);
        for (int i = from; i < to; i++) {
            Arguments.count("count", count[i]);
            Arguments.count("population", population[i]);
            Arguments.count("standard population", standard[i]);
        }
    }

    private Estimate estimate(Sums sums) {
        if (!sums.flags.isEmpty()) {
            Flag first = sums.flags.iterator().next();
            return Estimate.missing(sums.bands, first, sums.flags.toArray(new Flag[0]));
        }
        if (sums.bands == 0) {
            return Estimate.missing(0, Flag.NO_DATA);
        }
        if (!(sums.weight > 0)) {
            return Estimate.missing(sums.bands, Flag.ZERO_DENOMINATOR);
        }
        if (sums.total < threshold) {
            return Estimate.missing(sums.bands, Flag.COUNT_BELOW_THRESHOLD);
        }
        double rate = sums.weighted / sums.weight;
        double variance = sums.variance();
        if (chance == Chance.BINOMIAL) {
            return proportion(sums, rate);
        }
        if (chance == Chance.FAY_FEUER) {
            double most = sums.largest / sums.weight;
            return levels.estimate(
                    rate,
                    multiplier,
                    sums.bands,
                    (z, tail) -> rate == 0 ? 0 : variance / rate * GammaQuantile.lower(rate * rate / variance, tail),
                    (z, tail) -> fayFeuerUpper(rate, variance, most, tail));
        }
        double scale = sums.total == 0 ? sums.largest / sums.weight : Math.sqrt(variance / sums.total);
        return levels.estimate(
                rate,
                multiplier,
                sums.bands,
                (z, tail) -> rate + scale * (PoissonCount.byarLower(sums.total, z) - sums.total),
                (z, tail) -> rate + scale * (PoissonCount.byarUpper(sums.total, z) - sums.total));
    }

    private Estimate proportion(Sums sums, double rate) {
        double crude = sums.total / sums.people;
        if (crude > 1) {
            return Estimate.missing(sums.bands, Flag.IMPLAUSIBLE);
        }
        double variance = sums.binomial / (sums.weight * sums.weight);
        double scale = crude == 0 || crude == 1
                ? sums.people * sums.largest / sums.weight
                : Math.sqrt(variance / (crude * (1 - crude) / sums.people));
        return levels.estimate(
                rate,
                multiplier,
                sums.bands,
                (z, tail) -> rate + scale * (wilson(crude, sums.people, -z) - crude),
                (z, tail) -> rate + scale * (wilson(crude, sums.people, z) - crude));
    }

    private static double wilson(double p, double n, double z) {
        return (p + z * z / (2 * n) + z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
    }

    private static double fayFeuerUpper(double rate, double variance, double most, double tail) {
        double wider = variance + most * most;
        double higher = rate + most;
        return wider / higher * GammaQuantile.upper(higher * higher / wider, tail);
    }

    /** The sums over age bands that every form needs. */
    private static final class Sums {
        private final int bands;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private double total;
        private double weight;
        private double weighted;
        private double squares;
        private double largest;
        private double people;
        private double binomial;

        Sums(int bands) {
            this.bands = bands;
        }

        void addBand(double population, double standard) {
            if (!Double.isFinite(population) || !Double.isFinite(standard)) {
                flags.add(Flag.MISSING_VALUE);
            } else if (population == 0) {
                flags.add(Flag.ZERO_DENOMINATOR);
            }
            weight += standard;
            people += population;
        }

        void addEvents(double frequency, double count, double population, double standard) {
            if (Double.isInfinite(count)) {
                flags.add(Flag.MISSING_VALUE);
            }
            double known = Double.isNaN(count) ? 0 : count;
            double each = standard / population;
            total += frequency * known;
            weighted += frequency * known * each;
            squares += frequency * frequency * known * each * each;
            largest = Math.max(largest, each);
            binomial += each * each * known * Math.max(0, 1 - known / population);
        }

        double variance() {
            return squares / (weight * weight);
        }
    }
}

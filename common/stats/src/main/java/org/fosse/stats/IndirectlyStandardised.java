package org.fosse.stats;

/**
 * An indirectly standardised ratio O / E, and the rate that goes with it.
 *
 * <pre>E = Σ n · (reference count / reference population),   ratio = O / E
 * rate = ratio · Σ(reference counts) / Σ(reference populations)</pre>
 *
 * <p>Limits are those of the observed count ({@link PoissonCount}: exact below 10, Byar's from 10), divided by E; the
 * expected number is taken as known.
 *
 * <p>Units: the ratio is multiplied by the multiplier (100 makes the standard 100), the rate likewise (100,000).
 * Edges: a missing count or population in a stratum counts as 0, as a missing reference count does; a reference
 * population that is missing or zero makes the result missing ({@link Flag#MISSING_VALUE},
 * {@link Flag#ZERO_DENOMINATOR}); nothing expected gives {@link Flag#ZERO_DENOMINATOR}; no events give 0 with lower
 * limit 0.
 *
 * <p>Sources: Breslow NE, Day NE. Statistical methods in cancer research II. IARC 1987, section 2.3. Used for SHMI,
 * SMRs and Fingertips ratios. Ratios of different areas are comparable with the standard, not with each other. Agrees
 * with PHEindicatormethods {@code calculate_ISRatio} and {@code calculate_ISRate}.
 */
public final class IndirectlyStandardised {
    private static final IndirectlyStandardised DEFAULT = new IndirectlyStandardised(1, Levels.STANDARD);

    private final double multiplier;
    private final Levels levels;

    private IndirectlyStandardised(double multiplier, Levels levels) {
        this.multiplier = multiplier;
        this.levels = levels;
    }

    /** Limits at 95% and 99.8%, multiplier 1. */
    public static IndirectlyStandardised withDefaults() {
        return DEFAULT;
    }

    /** The same with limits at these confidence levels, in this order. */
    public IndirectlyStandardised withLevels(double... level) {
        return new IndirectlyStandardised(multiplier, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public IndirectlyStandardised withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new IndirectlyStandardised(value, levels);
    }

    /** The ratio of an observed count to an expected number. */
    public Estimate ratio(double observed, double expected) {
        return scaled(observed, expected, 1);
    }

    /** The rate of an observed count: its ratio times the reference rate per person. */
    public Estimate rate(double observed, double expected, double referenceRate) {
        Arguments.count("reference rate", referenceRate);
        return scaled(observed, expected, referenceRate);
    }

    /** The ratio over strata. */
    public Estimate ratio(double[] count, double[] population, double[] referenceCount, double[] referencePopulation) {
        Arguments.sameLength(count.length, population.length);
        return ratio(observed(count), expected(population, referenceCount, referencePopulation));
    }

    /**
     * The ratio of proportions: each person counts once at most, so that the observed number varies by the sum of x (1 - x / n)
     * over strata and not by itself; its limits lie nearer by the root of the quotient.
     */
    public Estimate ratioOfProportions(
            double[] count, double[] population, double[] referenceCount, double[] referencePopulation) {
        Arguments.sameLength(count.length, population.length);
        double observed = observed(count);
        double variance = 0;
        for (int i = 0; i < count.length; i++) {
            Arguments.part(count[i], population[i]);
            variance += population[i] > 0 ? orZero(count[i]) * (1 - orZero(count[i]) / population[i]) : 0;
        }
        double nearer = observed > 0 ? Math.sqrt(variance / observed) : 1;
        return scaled(observed, expected(population, referenceCount, referencePopulation), 1, nearer);
    }

    /** The rate over strata. */
    public Estimate rate(double[] count, double[] population, double[] referenceCount, double[] referencePopulation) {
        Arguments.sameLength(count.length, population.length);
        return rate(
                observed(count),
                expected(population, referenceCount, referencePopulation),
                referenceRate(referenceCount, referencePopulation));
    }

    /** The observed total; a missing count is 0. */
    public static double observed(double... count) {
        double total = 0;
        for (double each : count) {
            Arguments.count("count", each);
            total += orZero(each);
        }
        return total;
    }

    /** The expected number: what the reference rates would give in these populations; NaN when one is not known. */
    public static double expected(double[] population, double[] referenceCount, double[] referencePopulation) {
        return expected(population, referenceCount, referencePopulation, 0, population.length);
    }

    /** The expected number of the strata from index {@code from} up to but not including {@code to}. */
    public static double expected(
            double[] population, double[] referenceCount, double[] referencePopulation, int from, int to) {
        Arguments.sameLength(population.length, referenceCount.length);
        Arguments.sameLength(population.length, referencePopulation.length);
        Arguments.slice(population.length, from, to);
        double total = 0;
        for (int i = from; i < to; i++) {
            Arguments.count("population", population[i]);
            Arguments.count("reference count", referenceCount[i]);
            Arguments.count("reference population", referencePopulation[i]);
            if (referencePopulation[i] == 0) {
                return Double.NaN;
            }
            total += orZero(population[i]) * orZero(referenceCount[i]) / referencePopulation[i];
        }
        return total;
    }

    /** The crude rate of the reference, per person. */
    public static double referenceRate(double[] referenceCount, double[] referencePopulation) {
        Arguments.sameLength(referenceCount.length, referencePopulation.length);
        double people = 0;
        for (double each : referencePopulation) {
            people += each;
        }
        return observed(referenceCount) / people;
    }

    private Estimate scaled(double observed, double expected, double unit) {
        return scaled(observed, expected, unit, 1);
    }

    private Estimate scaled(double observed, double expected, double unit, double nearer) {
        Arguments.count("observed count", observed);
        Arguments.count("expected number", expected);
        if (!Double.isFinite(observed) || !Double.isFinite(expected) || !Double.isFinite(unit)) {
            return Estimate.missing(0, Flag.MISSING_VALUE);
        }
        if (expected == 0) {
            return Estimate.missing(0, Flag.ZERO_DENOMINATOR);
        }
        return levels.estimate(
                observed,
                multiplier * unit / expected,
                1,
                (z, tail) -> observed + nearer * (PoissonCount.lower(observed, z, tail) - observed),
                (z, tail) -> observed + nearer * (PoissonCount.upper(observed, z, tail) - observed));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}

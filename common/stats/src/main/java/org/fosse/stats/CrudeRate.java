package org.fosse.stats;

/**
 * A crude rate x / n, events per population and year, with Poisson limits.
 *
 * <p>The limits are those of the count ({@link PoissonCount}: exact below 10, Byar's approximation from 10, or exact
 * at every count by name) divided by n. The population is person-years: three years of data have three times the
 * population.
 *
 * <p>Units: the value and limits are multiplied by the multiplier (100,000 for a rate per 100,000). A rate may exceed
 * the multiplier: the same person can have several events.
 *
 * <p>Edges: a missing or infinite count or population gives {@link Flag#MISSING_VALUE}; a population of zero gives
 * {@link Flag#ZERO_DENOMINATOR}; no events give 0 with lower limit 0. A negative count or population is an
 * {@link IllegalArgumentException}.
 *
 * <p>Sources: OHID, Public health technical guidance, Rates; see {@link PoissonCount} for the papers. Used for every
 * Fingertips crude rate. Agrees with PHEindicatormethods {@code phe_rate}; below 10 with base R {@code poisson.test}.
 */
public final class CrudeRate {
    private static final CrudeRate DEFAULT = new CrudeRate(false, 1, Levels.STANDARD);

    private final boolean exact;
    private final double multiplier;
    private final Levels levels;

    private CrudeRate(boolean exact, double multiplier, Levels levels) {
        this.exact = exact;
        this.multiplier = multiplier;
        this.levels = levels;
    }

    /** Exact limits below a count of 10 and Byar's from 10, at 95% and 99.8%, multiplier 1. */
    public static CrudeRate withDefaults() {
        return DEFAULT;
    }

    /** Exact limits at every count, at 95% and 99.8%, multiplier 1. */
    public static CrudeRate exact() {
        return new CrudeRate(true, 1, Levels.STANDARD);
    }

    /** The same with limits at these confidence levels, in this order. */
    public CrudeRate withLevels(double... level) {
        return new CrudeRate(exact, multiplier, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public CrudeRate withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new CrudeRate(exact, value, levels);
    }

    /** The rate of a count in a population. */
    public Estimate of(double count, double population) {
        Arguments.count("count", count);
        Arguments.count("population", population);
        if (!Double.isFinite(count) || !Double.isFinite(population)) {
            return Estimate.missing(0, Flag.MISSING_VALUE);
        }
        if (population == 0) {
            return Estimate.missing(0, Flag.ZERO_DENOMINATOR);
        }
        double factor = multiplier / population;
        if (exact) {
            return levels.estimate(
                    count,
                    factor,
                    1,
                    (z, tail) -> PoissonCount.exactLower(count, tail),
                    (z, tail) -> PoissonCount.exactUpper(count, tail));
        }
        return levels.estimate(
                count,
                factor,
                1,
                (z, tail) -> PoissonCount.lower(count, z, tail),
                (z, tail) -> PoissonCount.upper(count, z, tail));
    }
}

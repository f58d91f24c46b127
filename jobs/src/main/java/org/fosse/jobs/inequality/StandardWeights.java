package org.fosse.jobs.inequality;

import org.fosse.config.LifeStage;
import org.fosse.stats.StandardPopulation;

/**
 * The 2013 European Standard Population for any age group. Its bands of five years are spread evenly over their single
 * years, and 90 and over over ten, so that a group that cuts a band takes the part that it covers.
 */
final class StandardWeights {
    private static final int YEARS = 5;
    private static final int OLDEST = 90;
    private static final int OLDEST_YEARS = 10;
    private static final double[] BANDS = StandardPopulation.european2013();

    private StandardWeights() {}

    /** The standard population of an age group, out of 100,000. */
    static double of(AgeBand band) {
        double sum = 0;
        for (int age = band.from(); age <= Math.min(band.to(), OLDEST + OLDEST_YEARS - 1); age++) {
            int at = StandardPopulation.bandOf(age);
            sum += BANDS[at] / (age < OLDEST ? YEARS : OLDEST_YEARS);
        }
        return sum;
    }

    /** Whether the group begins or ends within a band of the standard. */
    static boolean cuts(AgeBand band) {
        boolean begins = band.from() > OLDEST || band.from() % YEARS != 0;
        boolean ends = band.to() != LifeStage.OPEN && (band.to() >= OLDEST || (band.to() + 1) % YEARS != 0);
        return begins || ends;
    }
}

package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.Set;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.speaker.Speakers;

/**
 * What every source of evidence is read with.
 *
 * @param units the units of the system
 * @param speakers whose evidence speaks for which unit
 * @param indicators names of the indicators
 * @param config the configuration
 * @param today the date of the run
 */
record EvidenceScope(Units units, Speakers speakers, IndicatorNames indicators, FosseConfig config, LocalDate today) {
    /** Two years and the quarter that is not over: what is set side by side reaches back so far. */
    private static final int MONTHS = 27;

    /** Periods that end before are not read. */
    LocalDate from() {
        return today.minusMonths(MONTHS);
    }

    /** The units' codes; they may travel to tasks. */
    Set<String> codes() {
        return units.codes();
    }
}

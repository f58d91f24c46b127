package org.fosse.jobs.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fosse.config.Framework;

/**
 * How old an assessment is on the date of the run.
 *
 * @param today the date of the run
 */
record Freshness(LocalDate today, Framework.Rounds rounds) implements Serializable {
    /** The first day on which it no longer speaks for its body. */
    LocalDate staleFrom(LocalDate assessedOn) {
        return assessedOn.plusMonths(rounds.staleAfterMonths());
    }

    boolean stale(LocalDate assessedOn) {
        return !today.isBefore(staleFrom(assessedOn));
    }

    LocalDate nextRoundDue(LocalDate assessedOn) {
        return assessedOn.plusMonths(rounds.everyMonths());
    }

    long ageDays(LocalDate assessedOn) {
        return ChronoUnit.DAYS.between(assessedOn, today);
    }
}

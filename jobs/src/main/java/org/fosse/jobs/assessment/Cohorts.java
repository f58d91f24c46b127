package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.Framework;
import org.jspecify.annotations.Nullable;

/** Which cohort a body began with: the last one that had started by the day of its first score. */
final class Cohorts {
    private final Map<String, LocalDate> firstOn = new HashMap<>();
    private final List<Framework.Cohort> cohorts;

    Cohorts(List<Framework.Cohort> cohorts, Collection<Score> scores) {
        this.cohorts = cohorts;
        for (Score score : scores) {
            firstOn.merge(score.bodyCode(), score.assessedOn(), (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    @Nullable
    String of(String bodyCode) {
        LocalDate first = firstOn.get(bodyCode);
        String found = null;
        for (Framework.Cohort cohort : cohorts) {
            found = first == null || cohort.starts().isAfter(first) ? found : cohort.id();
        }
        return found;
    }
}

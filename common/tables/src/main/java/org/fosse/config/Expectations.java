package org.fosse.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the system has promised itself (conf/expectations.yaml), and how the effect of an action is judged.
 *
 * @param minimumBefore fewest points before a change for which its effect is judged
 * @param minimumAfter fewest points after it
 * @param all the expectations, by their number
 */
public record Expectations(int minimumBefore, int minimumAfter, List<Expectation> all) {
    public Expectations {
        all = List.copyOf(all);
    }

    /** The promised action with this id; empty when there is none. */
    public Optional<Promise> findPromise(String id) {
        return all.stream()
                .flatMap(each -> each.promises().stream())
                .filter(promise -> promise.id().equals(id))
                .findFirst();
    }

    /**
     * One expectation.
     *
     * @param number its number in the strategy
     * @param name short name
     * @param aim what it is for, in our own words
     * @param promises the actions it is made of
     */
    public record Expectation(int number, String name, String aim, List<Promise> promises) {
        public Expectation {
            promises = List.copyOf(promises);
        }
    }

    /**
     * An action that an expectation promises.
     *
     * @param id short id; a local action names it when it serves the promise
     * @param title what is promised, in our own words
     * @param due the day it was due; null where the strategy gives none
     * @param dueNote how the strategy words the day, where that is not a plain date; empty otherwise
     * @param target the number promised; null where there is none
     * @param unit unit of the number; empty where there is none
     * @param direction whether the number is the least or the most; null where there is no number
     * @param targetNote how the strategy words the number; empty where it is plain
     * @param measures what measures it; empty when nothing does
     * @param notMeasurable why nothing measures it; empty when something does
     */
    public record Promise(
            String id,
            String title,
            @Nullable LocalDate due,
            String dueNote,
            @Nullable Double target,
            String unit,
            @Nullable Direction direction,
            String targetNote,
            List<Measure> measures,
            String notMeasurable) {
        public Promise {
            measures = List.copyOf(measures);
        }
    }

    /**
     * An indicator that measures a promise.
     *
     * @param indicatorId an indicator of the catalogue
     * @param areaCode the area or provider it is read for; null for the system
     * @param target the target in the indicator's unit; null to take the promise's number where it has the same unit, and
     *     otherwise the standard in force at the newest value
     * @param source where its values would come from, for as long as no extract holds one; empty where nobody says
     */
    public record Measure(
            String indicatorId,
            @Nullable String areaCode,
            @Nullable Double target,
            String source) {}
}

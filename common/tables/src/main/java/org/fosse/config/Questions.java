package org.fosse.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the six questions are answered: what counts as a signal, for how much, and for how long.
 *
 * @param concernWeights rule to weight of what is of concern, in the order of the default; 0 leaves a rule out
 * @param brightWeights the same of what goes right
 * @param ratings ids of the assessment frameworks that are ratings: below the level that the framework's reading shares is poor
 * @param lookBackMonths how many months before the date of the run evidence may end and still make a signal
 * @param staleAfterMonths after how many months without anything new a theme is stale
 * @param weightChange share by which one weight at a time is made larger and smaller to see how stable a rank is
 * @param sustainedPeriods periods in a row that something good must last to be a bright spot
 * @param learningPeers most peers to learn from that are named for a unit and indicator
 */
public record Questions(
        Map<String, Double> concernWeights,
        Map<String, Double> brightWeights,
        List<String> ratings,
        int lookBackMonths,
        int staleAfterMonths,
        double weightChange,
        int sustainedPeriods,
        int learningPeers)
        implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double MOST_WEIGHT = 100;

    public Questions {
        // Map.copyOf would lose the order, in which rules are shown.
        concernWeights = Collections.unmodifiableMap(new LinkedHashMap<>(concernWeights));
        brightWeights = Collections.unmodifiableMap(new LinkedHashMap<>(brightWeights));
        ratings = List.copyOf(ratings);
    }

    /** All defaults. */
    public static Questions defaults() {
        Map<String, Double> concern = new LinkedHashMap<>();
        concern.put("breach_run", 3.0);
        concern.put("poor_rating", 3.0);
        concern.put("funnel_outlier", 3.0);
        concern.put("special_cause_concern", 2.0);
        concern.put("agreeing_intelligence", 2.0);
        concern.put("last_of_level", 1.5);
        concern.put("failing_assurance", 1.0);
        concern.put("falling_assessment", 1.5);
        concern.put("widening_inequality", 1.5);
        concern.put("voices_apart", 2.0);
        concern.put("balancing_harm", 2.0);
        concern.put("support_asked", 1.0);
        concern.put("suspect_record", 0.5);
        Map<String, Double> bright = new LinkedHashMap<>();
        bright.put("action_worked", 3.0);
        bright.put("funnel_better", 3.0);
        bright.put("good_rating", 3.0);
        bright.put("best_of_type", 2.0);
        bright.put("special_cause_improvement", 2.0);
        bright.put("positive_intelligence", 2.0);
        bright.put("consistently_passing", 1.5);
        bright.put("rising_assessment", 1.5);
        bright.put("narrowing_inequality", 1.5);
        return new Questions(concern, bright, List.of("CQC", "DSPT"), 18, 15, 0.2, 2, 5);
    }

    /** The weight of a rule of either side; 0 for one that is not known. */
    public double weight(String rule) {
        return concernWeights.getOrDefault(rule, brightWeights.getOrDefault(rule, 0.0));
    }

    static Questions read(Section top) {
        Section section = top.section("questions");
        Questions usual = defaults();
        Questions read = new Questions(
                weights(section.section("concern_weights"), usual.concernWeights),
                weights(section.section("bright_weights"), usual.brightWeights),
                section.has("ratings")
                        ? section.texts("ratings").stream()
                                .map(Section.Item::text)
                                .toList()
                        : usual.ratings,
                (int) section.wholeNumber("look_back_months", usual.lookBackMonths, 1, 120),
                (int) section.wholeNumber("stale_after_months", usual.staleAfterMonths, 1, 120),
                section.number("weight_change", usual.weightChange, 0, 1),
                (int) section.wholeNumber("sustained_periods", usual.sustainedPeriods, 1, 60),
                (int) section.wholeNumber("learning_peers", usual.learningPeers, 1, 50));
        section.close();
        return read;
    }

    private static Map<String, Double> weights(Section section, Map<String, Double> usual) {
        Map<String, Double> weights = new LinkedHashMap<>();
        usual.forEach((rule, weight) -> weights.put(rule, section.number(rule, weight, 0, MOST_WEIGHT)));
        section.close();
        return weights;
    }
}

package org.fosse.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.tables.BlindSpotKind;
import org.fosse.tables.SignalRule;

/**
 * How the six questions are answered: what counts as a signal, for how much, and for how long.
 *
 * @param concernWeights rule to weight of what is of concern, in the order of the default; 0 leaves a rule out
 * @param brightWeights the same of what goes right
 * @param blindWeights kind of blind spot to its weight in the order of table blind_spot_summary; 0 leaves a kind out of it
 * @param ratings ids of the assessment frameworks that are ratings: below the level that the framework's reading shares is poor
 * @param lookBackMonths how many months before the date of the run evidence may end and still make a signal
 * @param staleAfterMonths after how many months without anything new a theme is stale
 * @param weightChange share by which one weight at a time is made larger and smaller to see how stable a rank is
 * @param sustainedPeriods periods in a row that something good must last to be a bright spot
 * @param further what the second strongest signal of a rule counts beside the strongest; the third its square, and so on
 * @param reach what a missed standard counts by how many people it leaves beyond it
 * @param statedShare by how much a provider of another system speaks for this one that is only said to serve it
 * @param learningPeers most peers to learn from that are named for a unit and indicator
 */
public record Questions(
        Map<String, Double> concernWeights,
        Map<String, Double> brightWeights,
        Map<String, Double> blindWeights,
        List<String> ratings,
        int lookBackMonths,
        int staleAfterMonths,
        double weightChange,
        int sustainedPeriods,
        double further,
        Reach reach,
        double statedShare,
        int learningPeers)
        implements Serializable {
    private static final double MOST_WEIGHT = 100;

    public Questions {
        // Map.copyOf would lose the order, in which rules are shown.
        concernWeights = Collections.unmodifiableMap(new LinkedHashMap<>(concernWeights));
        brightWeights = Collections.unmodifiableMap(new LinkedHashMap<>(brightWeights));
        blindWeights = Collections.unmodifiableMap(new LinkedHashMap<>(blindWeights));
        ratings = List.copyOf(ratings);
    }

    /** All defaults. */
    public static Questions defaults() {
        return read(Section.blank());
    }

    /** The weight of a rule. */
    public double weight(SignalRule rule) {
        return concernWeights.getOrDefault(rule.text(), brightWeights.getOrDefault(rule.text(), 0.0));
    }

    /** The weight of a kind of blind spot. */
    public double weight(BlindSpotKind kind) {
        return blindWeights.getOrDefault(kind.text(), 0.0);
    }

    static Questions read(Section section) {
        return new Questions(
                section.read("concern_weights", Questions::concerns),
                section.read("bright_weights", Questions::brightSpots),
                section.read("blind_weights", Questions::blindSpots),
                section.texts("ratings", List.of("CQC", "DSPT")),
                section.wholeNumber("look_back_months", 18, 1, 120),
                section.wholeNumber("stale_after_months", 15, 1, 120),
                section.number("weight_change", 0.2, 0, 1),
                section.wholeNumber("sustained_periods", 2, 1, 60),
                section.number("further", 0.5, 0, 1),
                section.read("reach", Reach::read),
                section.number("stated_share", 0.5, 0, 1),
                section.wholeNumber("learning_peers", 5, 1, 50));
    }

    private static Map<String, Double> concerns(Section section) {
        Map<String, Double> weights = new LinkedHashMap<>();
        read(section, weights, 3, "breach_run", "poor_rating", "funnel_outlier");
        read(section, weights, 2, "missed_standard", "poor_segment", "special_cause_concern", "agreeing_intelligence");
        read(section, weights, 1.5, "last_of_level");
        read(section, weights, 1, "failing_assurance");
        read(section, weights, 1.5, "falling_assessment", "widening_inequality");
        read(section, weights, 2, "voices_apart", "balancing_harm");
        read(section, weights, 1, "support_asked");
        read(section, weights, 0.5, "suspect_record");
        return weights;
    }

    private static Map<String, Double> brightSpots(Section section) {
        Map<String, Double> weights = new LinkedHashMap<>();
        read(section, weights, 3, "action_worked", "funnel_better", "good_rating");
        read(section, weights, 2, "good_segment", "best_of_type", "special_cause_improvement", "positive_intelligence");
        read(section, weights, 1.5, "consistently_passing", "rising_assessment", "narrowing_inequality");
        return weights;
    }

    private static Map<String, Double> blindSpots(Section section) {
        Map<String, Double> weights = new LinkedHashMap<>();
        read(section, weights, 5, "not_delivered");
        read(section, weights, 4, "no_data");
        read(section, weights, 3, "no_source", "stale");
        read(section, weights, 2, "file_not_read", "never_assessed");
        read(section, weights, 1, "suppressed", "too_small", "single_source");
        return weights;
    }

    private static void read(Section section, Map<String, Double> weights, double usual, String... rules) {
        for (String rule : rules) {
            weights.put(rule, section.number(rule, usual, 0, MOST_WEIGHT));
        }
    }
}

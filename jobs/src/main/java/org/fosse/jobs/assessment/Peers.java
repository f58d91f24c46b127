package org.fosse.jobs.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fosse.config.Framework;
import org.fosse.stats.OrdinalMedian;
import org.jspecify.annotations.Nullable;

/**
 * The medians of bodies of one level on one question in one round. A body's percentile is the percent of the other
 * bodies that it is not behind: ties share the best place, so that the best of all have 100 and one behind all has 0.
 */
final class Peers {
    private final Framework framework;
    private final Map<Question, Map<String, Double>> medians = new HashMap<>();

    private record Question(
            String domainId,
            String round,
            String bodyLevel,
            @Nullable String wording) {
        static Question of(Panel panel) {
            return new Question(panel.domainId(), panel.round(), panel.any().bodyLevel(), panel.wording());
        }
    }

    /**
     * How one body stands.
     *
     * @param others bodies it is compared with
     * @param median their median
     */
    record Place(long others, double median, double percentile) {}

    Peers(Framework framework, Collection<Panel> panels) {
        this.framework = framework;
        for (Panel panel : panels) {
            panel.findMedian()
                    .ifPresent(median -> medians.computeIfAbsent(Question.of(panel), unused -> new TreeMap<>())
                            .put(panel.bodyCode(), median));
        }
    }

    /** The bodies that the panel's body can be compared with. */
    long others(Panel panel) {
        Map<String, Double> all = medians.getOrDefault(Question.of(panel), Map.of());
        return framework.scale().comparable() ? all.size() - (all.containsKey(panel.bodyCode()) ? 1 : 0) : 0;
    }

    Optional<Place> find(Panel panel) {
        Map<String, Double> all = medians.getOrDefault(Question.of(panel), Map.of());
        Double own = all.get(panel.bodyCode());
        if (!framework.scale().comparable() || own == null || all.size() < 2) {
            return Optional.empty();
        }
        double[] others = all.entrySet().stream()
                .filter(each -> !each.getKey().equals(panel.bodyCode()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
        int towards = framework.scale().towardsBest();
        long notAhead = Arrays.stream(others)
                .filter(other -> other * towards <= own * towards)
                .count();
        return Optional.of(
                new Place(others.length, OrdinalMedian.of(others).value(), 100.0 * notAhead / others.length));
    }
}

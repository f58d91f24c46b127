package org.fosse.jobs.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.jobs.oversight.ScoreRow.RankedOver;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One ranked metric over the trusts at hand. Trusts are put together as the edition says: by type, or several types in one
 * ranking. A ranking may hold more trusts than the files at hand; then a score cannot be made from them, and is left open
 * with the reason {@code ranked_over_more_trusts}. It is taken to be whole
 *
 * <ul>
 *   <li>when the scores at hand are reproduced for nine trusts in ten: with trusts missing, the steps would not fit; or
 *   <li>when files of all its types are at hand.
 * </ul>
 */
final class RankedMetric {
    private static final double REPRODUCED = 0.9;
    private static final double TOLERANCE = 0.01 + 1e-9;

    /** @param score null when the ranking is not whole */
    record Scored(@Nullable Double score, RankedOver standing, List<Reason> reasons) {}

    private RankedMetric() {}

    /** The scores by trust, of those that have a value. */
    static Map<String, Scored> of(
            MetricScore rule, QuarterFigures figures, BiFunction<String, MetricScore, @Nullable Figure> raw) {
        Map<List<String>, List<Standing>> populations = new HashMap<>();
        Map<String, Double> published = new HashMap<>();
        for (String trust : figures.trusts()) {
            Figure metric = raw.apply(trust, rule);
            Double value = metric == null ? null : metric.value();
            if (metric == null || value == null) {
                continue;
            }
            List<String> types =
                    rule.rankedOver().contains(metric.trustType()) ? rule.rankedOver() : List.of(metric.trustType());
            populations
                    .computeIfAbsent(types, key -> new ArrayList<>())
                    .add(new Standing(trust, metric.trustType(), value, metric.rank()));
            Double score = figures.value(trust, rule.id());
            if (score != null && score > 0) {
                published.put(trust, score);
            }
        }
        Map<String, Scored> scored = new TreeMap<>();
        populations.forEach((types, standings) ->
                scored.putAll(score(new RankedScores(rule, standings), standings, published, figures.hasTypes(types))));
        return scored;
    }

    private static Map<String, Scored> score(
            RankedScores ranking, List<Standing> standings, Map<String, Double> published, boolean typesAtHand) {
        Map<String, Double> computed = ranking.scores();
        boolean reproduced = isReproduced(computed, published);
        boolean whole = reproduced || typesAtHand;
        int implied = ranking.scale().impliedTrusts(ranking.onScale(published));
        Map<String, Scored> scored = new HashMap<>();
        for (Standing standing : standings) {
            List<Reason> reasons = new ArrayList<>();
            if (!whole) {
                reasons.add(Reason.RANKED_OVER_MORE_TRUSTS);
            } else if (!reproduced && !published.isEmpty()) {
                reasons.add(Reason.RANKING_NOT_REPRODUCED);
            }
            boolean open = !whole && published.containsKey(standing.trust());
            Boolean consistent = open ? Boolean.valueOf(ranking.isConsistent(standing, published, implied)) : null;
            if (Boolean.FALSE.equals(consistent)) {
                reasons.add(Reason.NOT_ON_THE_SCALE_OR_OUT_OF_ORDER);
            }
            RankedOver over = new RankedOver(ranking.trusts(), implied == 0 ? null : Long.valueOf(implied), consistent);
            scored.put(standing.trust(), new Scored(whole ? computed.get(standing.trust()) : null, over, reasons));
        }
        return scored;
    }

    private static boolean isReproduced(Map<String, Double> computed, Map<String, Double> published) {
        long same = 0;
        for (Map.Entry<String, Double> each : published.entrySet()) {
            Double score = computed.get(each.getKey());
            if (score != null && Math.abs(score - each.getValue()) <= TOLERANCE) {
                same++;
            }
        }
        long all = published.keySet().stream().filter(computed::containsKey).count();
        return all > 0 && same >= REPRODUCED * all;
    }
}

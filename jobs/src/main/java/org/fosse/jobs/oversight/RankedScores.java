package org.fosse.jobs.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.OversightEdition.MetricScore;
import org.fosse.config.OversightEdition.Model;

/**
 * Scores of one metric by the framework's standard models, for all trusts that are ranked together:
 *
 * <ul>
 *   <li>ranked: best 1.00, worst 4.00, the others evenly between;
 *   <li>standard: at the standard or better 1.00; the best of the rest 2.00, the worst 4.00;
 *   <li>floor: short of the floor 4.00; the best of the rest 1.00, the worst 3.00.
 * </ul>
 *
 * Tied trusts have the best score of their cluster.
 */
final class RankedScores {
    private final MetricScore rule;
    private final boolean higherIsBetter;
    private final List<Standing> all;
    private final List<Standing> ranked;

    RankedScores(MetricScore rule, List<Standing> all) {
        Boolean direction = rule.higherIsBetter();
        if (direction == null) {
            throw new IllegalArgumentException("metric " + rule.id() + " is ranked without a direction");
        }
        this.rule = rule;
        this.higherIsBetter = direction;
        this.all = List.copyOf(all);
        this.ranked = this.all.stream().filter(this::isRanked).toList();
    }

    private boolean isRanked(Standing standing) {
        return switch (rule.model()) {
            case STANDARD -> !reaches(standing);
            case FLOOR -> reaches(standing);
            case RANKED, BANDS, COMBINED, GIVEN -> true;
        };
    }

    /** The score of those that are not ranked. */
    private double besideTheScale() {
        return rule.model() == Model.STANDARD ? RankScale.PLAIN.best() : RankScale.PLAIN.worst();
    }

    private boolean reaches(Standing standing) {
        Double limit = rule.limit();
        return limit != null && (higherIsBetter ? standing.value() >= limit : standing.value() <= limit);
    }

    RankScale scale() {
        return switch (rule.model()) {
            case STANDARD -> RankScale.BELOW_STANDARD;
            case FLOOR -> RankScale.ABOVE_FLOOR;
            case RANKED, BANDS, COMBINED, GIVEN -> RankScale.PLAIN;
        };
    }

    /** How many trusts the spread is over: those neither at the standard nor below the floor. */
    int trusts() {
        return ranked.size();
    }

    /** The score of each trust. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Standing each : all) {
            double score = isRanked(each)
                    ? scale().score(each.position(ranked, higherIsBetter), ranked.size())
                    : besideTheScale();
            scores.put(each.trust(), score);
        }
        return scores;
    }

    /** The published scores that lie on the spread by rank. */
    double[] onScale(Map<String, Double> published) {
        return ranked.stream()
                .map(each -> published.get(each.trust()))
                .filter(score -> score != null && score > 0)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * Whether a published score is one that the model can give: on the spread of so many trusts, and in the order of the
     * values among the trusts at hand. No more can be said of a score that was ranked over more trusts.
     */
    boolean isConsistent(Standing standing, Map<String, Double> published, int trusts) {
        Double score = published.get(standing.trust());
        if (score == null) {
            return false;
        }
        if (!isRanked(standing)) {
            return score == besideTheScale();
        }
        if (trusts == 0 || !scale().holds(score, trusts)) {
            return false;
        }
        for (Standing other : ranked) {
            Double theirs = published.get(other.trust());
            if (theirs == null) {
                continue;
            }
            boolean wrong = other.isBefore(standing, higherIsBetter)
                    ? theirs > score
                    : standing.isBefore(other, higherIsBetter) && theirs < score;
            if (wrong) {
                return false;
            }
        }
        return true;
    }
}

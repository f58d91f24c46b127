package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fosse.config.Framework;
import org.fosse.stats.Consensus;
import org.fosse.stats.Estimate;
import org.fosse.stats.OrdinalMedian;
import org.jspecify.annotations.Nullable;

/**
 * All raters of one domain of one body in one round, in order of rater. Levels have an order and no distance, so nothing
 * here is a mean of them. What only the answers of single raters could give is left out where the group is small.
 */
final class Panel {
    private final Framework framework;
    private final List<Score> scores;
    private final boolean small;
    private final boolean tooFew;

    Panel(Framework framework, List<Score> scores, SmallGroups small) {
        this.framework = framework;
        this.scores = scores.stream().sorted(Comparator.comparing(Score::rater)).toList();
        this.small = scores.stream().anyMatch(small::hides);
        this.tooFew = this.small && small.tooFew(scores);
    }

    Score any() {
        return scores.get(0);
    }

    String domainId() {
        return any().domainId();
    }

    String bodyCode() {
        return any().bodyCode();
    }

    String round() {
        return any().round();
    }

    /** The day the last rater was heard. */
    LocalDate assessedOn() {
        return scores.stream()
                .map(Score::assessedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The wording most lately asked; scores of another one are not of this panel's series. */
    @Nullable
    String wording() {
        return scores.stream().max(Score.BY_DATE).orElseThrow().wording();
    }

    /** The scores that gave a level in answer to the panel's wording. */
    List<Score> scored() {
        String wording = wording();
        return scores.stream()
                .filter(score -> score.level() != null && Objects.equals(score.wording(), wording))
                .toList();
    }

    List<Score> all() {
        return scores;
    }

    boolean mixedWordings() {
        return scores.stream().map(Score::wording).distinct().count() > 1;
    }

    boolean marked() {
        return scores.stream().anyMatch(Score::baseline);
    }

    /** Whether single raters are not shown. */
    boolean small() {
        return small;
    }

    /** Whether nothing is shown at all. */
    boolean tooFew() {
        return tooFew;
    }

    /** The median level; empty without a score or where too few people answered. */
    Optional<Double> findMedian() {
        return tooFew ? Optional.empty() : value(OrdinalMedian.of(levels()));
    }

    Optional<Double> findInterpolatedMedian() {
        return small ? Optional.empty() : value(OrdinalMedian.interpolated(levels()));
    }

    /** Consensus of two raters or more. */
    Optional<Double> findConsensus() {
        double[] levels = levels();
        return small || levels.length < 2
                ? Optional.empty()
                : value(Consensus.of(
                        levels, framework.scale().min(), framework.scale().max()));
    }

    /** The lowest and the highest level, by maturity. */
    Optional<int[]> findRange() {
        List<Score> scored = scored();
        if (small || scored.isEmpty()) {
            return Optional.empty();
        }
        int towards = framework.scale().towardsBest();
        int[] range = {maturity(scored.get(0)), maturity(scored.get(0))};
        scored.forEach(score -> {
            range[0] = Math.min(range[0], maturity(score));
            range[1] = Math.max(range[1], maturity(score));
        });
        return Optional.of(new int[] {range[0] * towards, range[1] * towards});
    }

    /** Percent of voices at the framework's share level or better. */
    Optional<Double> findShare() {
        List<Score> scored = scored();
        if (small || scored.isEmpty()) {
            return Optional.empty();
        }
        int least = framework.reading().shareLevel() * framework.scale().towardsBest();
        long at = scored.stream().filter(score -> maturity(score) >= least).count();
        return Optional.of(100.0 * at / scored.size());
    }

    /** The level one step better than the median; empty at the best level or without a median. */
    Optional<Integer> findNextLevel() {
        int towards = framework.scale().towardsBest();
        int best = framework.scale().best() * towards;
        return findMedian()
                .map(median -> (int) Math.floor(median * towards) + 1)
                .filter(next -> next <= best)
                .map(next -> next * towards);
    }

    /** The level of a score, signed so that more is more mature. */
    private int maturity(Score score) {
        return score.levelOr(framework.scale().min()) * framework.scale().towardsBest();
    }

    double[] levels() {
        return scored().stream()
                .mapToDouble(score -> score.levelOr(framework.scale().min()))
                .toArray();
    }

    private static Optional<Double> value(Estimate estimate) {
        return estimate.exists() ? Optional.of(estimate.value()) : Optional.empty();
    }
}

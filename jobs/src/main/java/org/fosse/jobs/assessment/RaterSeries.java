package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All rounds of one rater on one domain or item of one body, oldest first. A baseline serves the rounds of its own
 * wording only: a reworded question begins a new series.
 */
final class RaterSeries {
    private record Key(String bodyCode, String domainId, String itemId, String rater) {}

    private final List<Score> scores;

    private RaterSeries(List<Score> scores) {
        this.scores = scores;
    }

    static List<RaterSeries> list(Collection<Score> all) {
        Map<Key, List<Score>> byRater = new LinkedHashMap<>();
        all.stream()
                .sorted(Score.BY_DATE)
                .forEach(score -> byRater.computeIfAbsent(
                                new Key(score.bodyCode(), score.domainId(), score.itemId(), score.rater()),
                                unused -> new ArrayList<>())
                        .add(score));
        return byRater.values().stream().map(RaterSeries::new).toList();
    }

    List<Score> scores() {
        return scores;
    }

    /** The round that is marked as baseline and has a score, otherwise the first scored one; null when there is none. */
    @Nullable
    Score baselineOf(@Nullable String wording) {
        Score first = null;
        for (Score score : scores) {
            if (score.scored() && Objects.equals(score.wording(), wording)) {
                if (score.baseline()) {
                    return score;
                }
                first = first == null ? score : first;
            }
        }
        return first;
    }

    /** The newest scored round, or the newest of all when none is scored: a later silence does not undo a score. */
    Score latest() {
        Score newest = scores.get(scores.size() - 1);
        for (Score score : scores) {
            newest = score.scored() || !newest.scored() ? score : newest;
        }
        return newest;
    }
}

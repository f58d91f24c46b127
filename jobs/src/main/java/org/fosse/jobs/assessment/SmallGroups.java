package org.fosse.jobs.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a breakdown by rater could point at people: as soon as one rater of a body speaks for 1 to so many people on a
 * domain (or item) in a round, no rater's answer is shown there. Hiding one rater alone would not do, since the median
 * of all and the answers of the others give it away. A score without a number of respondents was agreed by a panel.
 */
final class SmallGroups {
    private final int suppressUpTo;
    private final Set<Key> hidden = new HashSet<>();

    private record Key(String bodyCode, String domainId, String itemId, String round) {
        static Key of(Score score) {
            return new Key(score.bodyCode(), score.domainId(), score.itemId(), score.round());
        }
    }

    SmallGroups(Collection<Score> scores, int suppressUpTo) {
        this.suppressUpTo = suppressUpTo;
        for (Score score : scores) {
            if (score.scored() && small(score)) {
                hidden.add(Key.of(score));
            }
        }
    }

    private boolean small(Score score) {
        Integer people = score.respondents();
        return people != null && people <= suppressUpTo;
    }

    /** Whether the answers of single raters are not shown here. */
    boolean hides(Score score) {
        return hidden.contains(Key.of(score));
    }

    /** Whether so few people answered altogether that not even all raters together are shown. */
    boolean tooFew(Collection<Score> scores) {
        long people = 0;
        boolean counted = false;
        for (Score score : scores) {
            Integer each = score.scored() ? score.respondents() : null;
            counted |= each != null;
            people += each == null ? 0 : each;
        }
        return counted && people <= suppressUpTo;
    }
}

package org.fosse.jobs.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Framework;
import org.fosse.stats.OrdinalMedian;
import org.fosse.tables.AssessmentChange;

/**
 * What changed from an earlier round to a later one, over the raters that scored in both: a rater who is new is no
 * change. Steps count towards the best level.
 *
 * @param steps median now less median then, over the common raters
 * @param up raters that moved towards the best level
 */
record PanelChange(double steps, long raters, long up, long same, long down) {
    /** Empty where no rater scored in both rounds, or where single raters are not shown. */
    static Optional<PanelChange> find(Framework framework, Panel then, Panel now) {
        if (then.small() || now.small()) {
            return Optional.empty();
        }
        Map<String, Score> before = new HashMap<>();
        then.scored().forEach(score -> before.put(score.rater(), score));
        double[] first = new double[before.size()];
        double[] second = new double[before.size()];
        int towards = framework.scale().towardsBest();
        int common = 0;
        long up = 0;
        long same = 0;
        for (Score score : now.scored()) {
            Score earlier = before.get(score.rater());
            if (earlier != null) {
                first[common] = earlier.levelOr(0) * towards;
                second[common] = score.levelOr(0) * towards;
                up += second[common] > first[common] ? 1 : 0;
                same += second[common] == first[common] ? 1 : 0;
                common++;
            }
        }
        if (common == 0) {
            return Optional.empty();
        }
        double steps = OrdinalMedian.of(second, 0, common).value()
                - OrdinalMedian.of(first, 0, common).value();
        return Optional.of(new PanelChange(steps, common, up, same, common - up - same));
    }

    AssessmentChange direction() {
        if (steps == 0) {
            return AssessmentChange.UNCHANGED;
        }
        return steps > 0 ? AssessmentChange.IMPROVED : AssessmentChange.WORSENED;
    }
}

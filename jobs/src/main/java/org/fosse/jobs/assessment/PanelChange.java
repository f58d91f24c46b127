package org.fosse.jobs.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fosse.config.Framework;
import org.fosse.stats.OrdinalMedian;

/**
 * What changed from an earlier round to a later one, over the voices that scored in both: a voice that is new is no
 * change. Steps count towards the best level.
 *
 * @param steps median now less median then, over the common voices
 * @param up voices that moved towards the best level
 */
record PanelChange(double steps, long voices, long up, long same, long down) {
    /** Empty where no voice scored in both rounds, or where single voices are not shown. */
    static Optional<PanelChange> find(Framework framework, Panel then, Panel now) {
        if (then.small() || now.small()) {
            return Optional.empty();
        }
        Map<String, Score> before = new HashMap<>();
        then.scored().forEach(score -> before.put(score.voice(), score));
        double[] first = new double[before.size()];
        double[] second = new double[before.size()];
        int towards = framework.scale().towardsBest();
        int common = 0;
        long up = 0;
        long same = 0;
        for (Score score : now.scored()) {
            Score earlier = before.get(score.voice());
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

    /** improved, unchanged or worsened. */
    String direction() {
        return steps > 0 ? "improved" : steps < 0 ? "worsened" : "unchanged";
    }
}

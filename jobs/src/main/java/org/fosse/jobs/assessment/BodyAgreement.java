package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.KrippendorffAlpha;

/**
 * How far the raters of one body agree over its domains in one round: Krippendorff's alpha for ordered levels, a domain
 * a subject. Domains where single raters are not shown take no part.
 */
final class BodyAgreement {
    private BodyAgreement() {}

    static Estimate of(Collection<Panel> panels) {
        TreeSet<String> names = new TreeSet<>();
        List<Panel> shown = panels.stream().filter(panel -> !panel.small()).toList();
        shown.forEach(panel -> panel.scored().forEach(score -> names.add(score.rater())));
        if (names.size() < 2) {
            return Estimate.missing(0, Flag.TOO_FEW);
        }
        List<String> raters = new ArrayList<>(names);
        double[][] ratings = new double[shown.size()][raters.size()];
        for (int i = 0; i < ratings.length; i++) {
            Arrays.fill(ratings[i], Double.NaN);
            for (Score score : shown.get(i).scored()) {
                ratings[i][raters.indexOf(score.rater())] = score.levelOr(0);
            }
        }
        // A single domain has nothing to vary over, whatever the formula gives.
        Estimate alpha = KrippendorffAlpha.of(ratings, KrippendorffAlpha.Distance.ORDINAL);
        return alpha.units() < 2 ? Estimate.missing(alpha.units(), Flag.TOO_FEW) : alpha;
    }
}

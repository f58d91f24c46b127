package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.Polarity;
import org.fosse.stats.Correlation;
import org.fosse.stats.KendallTau;
import org.fosse.stats.Limits;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.tables.MaturityAgainst;
import org.fosse.tables.MaturityAssociation;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether areas that are more mature in a domain have higher or lower values of an indicator. Both are orders, so both
 * measures are rank correlations. It says that two things go together over areas and nothing of why.
 *
 * @param areas areas with both
 * @param areasOlder assessed areas whose newest value is of an earlier period and was left out
 * @param stale areas that take part with a stale assessment
 * @param reason why there is no value; null when there is one
 */
record Association(
        String domainId,
        Newest newest,
        long areas,
        long areasOlder,
        long stale,
        Correlation kendall,
        Correlation spearman,
        @Nullable Reason reason) {
    private static final double CLEAR = 0.05;

    /**
     * The newest values of a series.
     *
     * @param periodEnd the newest period of any area; values of an earlier one are not compared with it
     */
    record Newest(
            AreaValue.Series series,
            LocalDate periodEnd,
            Map<String, Double> values,
            Map<String, Double> olderValues) {}

    static Association of(String domainId, Map<String, Maturity> bodies, Newest newest, int fewestAreas) {
        TreeMap<String, Maturity> both = new TreeMap<>(bodies);
        both.keySet().retainAll(newest.values().keySet());
        double[] height = new double[both.size()];
        double[] value = new double[both.size()];
        int n = 0;
        long stale = 0;
        for (Map.Entry<String, Maturity> each : both.entrySet()) {
            height[n] = each.getValue().height();
            value[n++] = newest.values().getOrDefault(each.getKey(), Double.NaN);
            stale += each.getValue().stale() ? 1 : 0;
        }
        long older = newest.olderValues().keySet().stream()
                .filter(bodies::containsKey)
                .count();
        Correlation kendall = KendallTau.withLimits(height, value, Limits.P95);
        Correlation spearman = SpearmanCorrelation.withLimits(height, value, Limits.P95);
        Reason reason = n < fewestAreas
                ? Reason.TOO_FEW_AREAS
                : kendall.flags().stream()
                        .findFirst()
                        .map(flag -> Reason.of(flag.text()))
                        .orElse(null);
        return new Association(domainId, newest, n, older, stale, kendall, spearman, reason);
    }

    /** Whether figures may be given. */
    boolean given() {
        return kendall.exists() && reason == null;
    }

    /**
     * Higher, lower or not clear: what values the more mature areas have. Clear is what both the limits of Kendall's tau
     * and the adjusted probability say, since many indicators are looked at together.
     */
    MaturityAssociation withMaturity(double adjusted) {
        Limits limits = kendall.limits().get(0);
        if (adjusted <= CLEAR && limits.lower() > 0) {
            return MaturityAssociation.HIGHER;
        }
        return adjusted <= CLEAR && limits.upper() < 0 ? MaturityAssociation.LOWER : MaturityAssociation.NOT_CLEAR;
    }

    /** Better, worse or not clear; no judgement for variation, of which only a part is unwarranted. */
    MaturityAssociation judgement(double adjusted) {
        if (newest.series().against() == MaturityAgainst.VARIATION) {
            return MaturityAssociation.NO_JUDGEMENT;
        }
        MaturityAssociation direction = withMaturity(adjusted);
        if (direction == MaturityAssociation.NOT_CLEAR) {
            return direction;
        }
        boolean highIsGood = newest.series().polarity().equals(Polarity.HIGHER_IS_BETTER.text());
        return (direction == MaturityAssociation.HIGHER) == highIsGood
                ? MaturityAssociation.BETTER
                : MaturityAssociation.WORSE;
    }
}

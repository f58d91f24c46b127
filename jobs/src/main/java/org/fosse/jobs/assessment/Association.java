package org.fosse.jobs.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.stats.Correlation;
import org.fosse.stats.Flag;
import org.fosse.stats.KendallTau;
import org.fosse.stats.Limits;
import org.fosse.stats.SpearmanCorrelation;
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
        Series series,
        long areas,
        long areasOlder,
        long stale,
        Correlation kendall,
        Correlation spearman,
        @Nullable String reason) {
    private static final double CLEAR = 0.05;
    private static final String NOT_CLEAR = "not clear";

    /**
     * The newest values of one indicator for areas of one level.
     *
     * @param against outcome or variation
     * @param childLevel the level of the parts whose variation it is; "all" for an outcome
     * @param periodEnd the newest period of any area; values of an earlier one are not compared with it
     */
    record Series(
            String against,
            String indicatorId,
            String childLevel,
            String polarity,
            LocalDate periodEnd,
            Map<String, Double> values,
            Map<String, Double> olderValues) {}

    static Association of(String domainId, Map<String, Maturity> bodies, Series series, int fewestAreas) {
        TreeMap<String, Maturity> both = new TreeMap<>(bodies);
        both.keySet().retainAll(series.values().keySet());
        double[] height = new double[both.size()];
        double[] value = new double[both.size()];
        int n = 0;
        long stale = 0;
        for (Map.Entry<String, Maturity> each : both.entrySet()) {
            height[n] = each.getValue().height();
            value[n++] = series.values().getOrDefault(each.getKey(), Double.NaN);
            stale += each.getValue().stale() ? 1 : 0;
        }
        long older = series.olderValues().keySet().stream()
                .filter(bodies::containsKey)
                .count();
        Correlation kendall = KendallTau.withLimits(height, value, Limits.P95);
        Correlation spearman = SpearmanCorrelation.withLimits(height, value, Limits.P95);
        String reason = n < fewestAreas
                ? "too_few_areas"
                : kendall.flags().stream().findFirst().map(Flag::text).orElse(null);
        return new Association(domainId, series, n, older, stale, kendall, spearman, reason);
    }

    /** Whether figures may be given. */
    boolean given() {
        return kendall.exists() && reason == null;
    }

    /**
     * higher, lower or not clear: what values the more mature areas have. Clear is what both the limits of Kendall's tau
     * and the adjusted probability say, since many indicators are looked at together.
     */
    String withMaturity(double adjusted) {
        Limits limits = kendall.limits().get(0);
        if (!(adjusted <= CLEAR)) {
            return NOT_CLEAR;
        }
        return limits.lower() > 0 ? "higher" : limits.upper() < 0 ? "lower" : NOT_CLEAR;
    }

    /** better, worse or not clear; no judgement for variation, of which only a part is unwarranted. */
    String judgement(double adjusted) {
        String direction = withMaturity(adjusted);
        if (!series.against().equals("outcome")) {
            return "no judgement";
        }
        if (direction.equals(NOT_CLEAR)) {
            return direction;
        }
        return direction.equals("higher") == series.polarity().equals("higher is better") ? "better" : "worse";
    }
}

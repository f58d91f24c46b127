package org.fosse.stats.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.fosse.stats.BenjaminiHochberg;
import org.fosse.stats.Correlation;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.Limits;
import org.fosse.stats.PearsonCorrelation;
import org.fosse.stats.SpearmanCorrelation;

/** Topics 8 and 9: agreement and correlation against irr and base R, false discovery against base R. */
final class Association {
    private Association() {}

    static Map<String, ?> ratings(Case given, Row expected) {
        Map<String, Integer> subjects = new LinkedHashMap<>();
        Map<String, Integer> raters = new LinkedHashMap<>();
        int[] subject = given.codes("subject", subjects);
        int[] rater = given.codes("rater", raters);
        double[] level = given.numbers("level");
        double[][] table = new double[subjects.size()][raters.size()];
        for (double[] each : table) {
            Arrays.fill(each, Double.NaN);
        }
        for (int i = 0; i < level.length; i++) {
            table[subject[i]][rater[i]] = level[i];
        }
        Map<String, Object> answer = new HashMap<>();
        answer.put("n_subjects", table.length);
        answer.put("n_raters", raters.size());
        for (KrippendorffAlpha.Distance distance : KrippendorffAlpha.Distance.values()) {
            answer.put(
                    "kripp_alpha_" + distance.name().toLowerCase(Locale.ROOT) + "_irr",
                    asInReference(KrippendorffAlpha.of(table, distance).value(), table));
        }
        return answer;
    }

    /**
     * The reference forgets to divide coincidences by m - 1 when there is no gap, and so takes n (m - 1) ratings for n
     * in its correction for small samples. What it gives follows from the right value; with two raters, or with a gap,
     * they are the same.
     */
    private static double asInReference(double alpha, double[][] table) {
        double raters = table[0].length;
        double ratings = raters * table.length;
        boolean gap = Arrays.stream(table).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN);
        return gap ? alpha : 1 - (1 - alpha) * (ratings - 1 / (raters - 1)) / (ratings - 1);
    }

    static Map<String, ?> correlation(Case given, Row expected) {
        double[] x = given.numbers("x");
        double[] y = given.numbers("y");
        int[] pairs = IntStream.range(0, x.length)
                .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                .toArray();
        Correlation spearman = SpearmanCorrelation.of(x, y);
        Correlation normal = KendallTau.approximate(x, y);
        Correlation pearson = PearsonCorrelation.of(x, y);
        Limits limits = pearson.limits().get(0);
        Map<String, Object> answer = new HashMap<>();
        answer.put("n", spearman.units());
        answer.put("ties", hasTies(x, pairs) || hasTies(y, pairs));
        answer.put("spearman_rho", spearman.value());
        answer.put("spearman_S", spearman.statistic());
        answer.put("spearman_p_default", spearman.p());
        answer.put("spearman_p_t_approx", SpearmanCorrelation.approximate(x, y).p());
        answer.put(
                "spearman_p_t_continuity", SpearmanCorrelation.corrected(x, y).p());
        answer.put("kendall_tau_b", KendallTau.of(x, y).value());
        answer.put("kendall_p_default", KendallTau.of(x, y).p());
        answer.put("kendall_z_normal", normal.statistic());
        answer.put("kendall_p_normal", normal.p());
        answer.put("pearson_r", pearson.value());
        answer.put("pearson_p", pearson.p());
        answer.put("pearson_lower95", limits.lower());
        answer.put("pearson_upper95", limits.upper());
        return answer;
    }

    private static boolean hasTies(double[] values, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> values[i]).distinct().count() < at.length;
    }

    static Map<String, ?> falseDiscovery(Case given, Row expected) {
        double adjusted = BenjaminiHochberg.adjust(given.numbers("p"))[given.place("row_id", expected)];
        Map<String, Object> answer = new HashMap<>();
        answer.put("bh", adjusted);
        answer.put("bh_significant_5pct", Double.isNaN(adjusted) ? null : adjusted <= 0.05);
        return answer;
    }
}

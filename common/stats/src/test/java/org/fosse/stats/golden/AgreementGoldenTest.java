package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fosse.stats.Correlation;
import org.fosse.stats.Estimate;
import org.fosse.stats.FleissKappa;
import org.fosse.stats.IntraclassCorrelation;
import org.fosse.stats.KendallTau;
import org.fosse.stats.KendallW;
import org.fosse.stats.KrippendorffAlpha;
import org.fosse.stats.Limits;
import org.fosse.stats.PearsonCorrelation;
import org.fosse.stats.PercentAgreement;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.stats.WeightedKappa;
import org.junit.jupiter.api.Test;

/** Topic 8, agreement and association. */
class AgreementGoldenTest {

    /** A row per subject, a column per rater, in the order in which they first appear. */
    private static double[][] table(List<GoldenRow> rows) {
        Map<String, Integer> subjects = new LinkedHashMap<>();
        Map<String, Integer> raters = new LinkedHashMap<>();
        for (GoldenRow row : rows) {
            subjects.computeIfAbsent(row.text("subject"), unused -> subjects.size());
            raters.computeIfAbsent(row.text("rater"), unused -> raters.size());
        }
        double[][] table = new double[subjects.size()][raters.size()];
        for (double[] each : table) {
            Arrays.fill(each, Double.NaN);
        }
        for (GoldenRow row : rows) {
            table[subjects.get(row.text("subject"))][raters.get(row.text("rater"))] = row.number("level");
        }
        return table;
    }

    private static Map<String, ?> ratings(List<GoldenRow> rows) {
        double[][] table = table(rows);
        int raters = table[0].length;
        Map<String, Object> answer = new HashMap<>();
        answer.put("n_subjects", table.length);
        answer.put("n_raters", raters);
        for (KrippendorffAlpha.Distance distance : KrippendorffAlpha.Distance.values()) {
            answer.put(
                    "kripp_alpha_" + distance.name().toLowerCase(Locale.ROOT) + "_irr",
                    asInReference(KrippendorffAlpha.of(table, distance).value(), table));
        }
        KendallW.Result w = KendallW.of(table);
        answer.put("n_complete", w.units());
        answer.put("kendall_w_uncorrected", w.uncorrected());
        answer.put("kendall_w_ties", w.value());
        answer.put("kendall_w_ties_chisq", w.chiSquared());
        answer.put("kendall_w_ties_p", w.p());
        // Kappa is for two raters; with more the reference gives none.
        double[] first = Arrays.stream(table).mapToDouble(row -> row[0]).toArray();
        double[] second = Arrays.stream(table).mapToDouble(row -> row[1]).toArray();
        boolean two = raters == 2;
        answer.put(
                "kappa_unweighted",
                two ? WeightedKappa.unweighted(first, second).value() : null);
        answer.put("kappa_linear", two ? WeightedKappa.linear(first, second).value() : null);
        answer.put(
                "kappa_quadratic", two ? WeightedKappa.quadratic(first, second).value() : null);
        answer.put(
                "kappa_quadratic_levels1to5_psych",
                two ? WeightedKappa.quadratic(first, second).value() : null);
        answer.put("fleiss_kappa", FleissKappa.of(table).value());
        answer.put("percent_agreement_exact", PercentAgreement.of(table, 0).value());
        answer.put("percent_agreement_tol1", PercentAgreement.of(table, 1).value());
        IntraclassCorrelation.Result icc = IntraclassCorrelation.of(table);
        Estimate agreement = icc.agreement();
        answer.put("icc_1_1", icc.oneWay().value());
        answer.put("icc_2_1", agreement.value());
        answer.put("icc_2_1_lower95", agreement.limits(Limits.P95).lower());
        answer.put("icc_2_1_upper95", agreement.limits(Limits.P95).upper());
        answer.put("icc_2_k", icc.agreementOfMeans().value());
        answer.put("icc_3_1", icc.consistency().value());
        answer.put("icc_3_1_F", icc.f());
        answer.put("icc_3_1_p", icc.p());
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

    /** The proof that the reference is wrong there: a subject with a single rating holds no pair and must change nothing. */
    @Test
    void subjectsWithASingleRatingChangeNothing() {
        GoldenFolder folder = GoldenFolder.of("08_agreement/ratings");
        for (List<GoldenRow> rows : folder.inputsByCase().values()) {
            double[][] table = table(rows);
            double[][] longer = Arrays.copyOf(table, table.length + 1);
            longer[table.length] = new double[table[0].length];
            Arrays.fill(longer[table.length], Double.NaN);
            longer[table.length][0] = 3;
            for (KrippendorffAlpha.Distance distance : KrippendorffAlpha.Distance.values()) {
                assertThat(KrippendorffAlpha.of(longer, distance).value())
                        .isEqualTo(KrippendorffAlpha.of(table, distance).value());
            }
        }
    }

    @Test
    void ratingsAgree() {
        GoldenFolder folder = GoldenFolder.of("08_agreement/ratings");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file("expected.csv", row -> ratings(inputs.get(row.text("case_id"))), "case_id")
                .verify();
    }

    @Test
    void correlationsAgree() {
        GoldenFolder folder = GoldenFolder.of("08_agreement/correlation");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file("expected.csv", row -> correlations(inputs.get(row.text("case_id"))), "case_id")
                .verify();
    }

    private static Map<String, ?> correlations(List<GoldenRow> rows) {
        double[] x = GoldenRow.numbers(rows, "x");
        double[] y = GoldenRow.numbers(rows, "y");
        Map<String, Object> answer = new HashMap<>();
        Correlation spearman = SpearmanCorrelation.of(x, y);
        answer.put("n", spearman.units());
        answer.put("ties", distinct(x) < x.length || distinct(y) < y.length);
        answer.put("spearman_rho", spearman.value());
        answer.put("spearman_S", spearman.statistic());
        answer.put("spearman_p_default", spearman.p());
        answer.put("spearman_p_t_approx", SpearmanCorrelation.approximate(x, y).p());
        answer.put(
                "spearman_p_t_continuity", SpearmanCorrelation.corrected(x, y).p());
        answer.put("kendall_tau_b", KendallTau.of(x, y).value());
        answer.put("kendall_p_default", KendallTau.of(x, y).p());
        answer.put("kendall_z_normal", KendallTau.approximate(x, y).statistic());
        answer.put("kendall_p_normal", KendallTau.approximate(x, y).p());
        Correlation pearson = PearsonCorrelation.of(x, y);
        answer.put("pearson_r", pearson.value());
        answer.put("pearson_p", pearson.p());
        Limits limits = pearson.limits().get(0);
        answer.put("pearson_lower95", limits.lower());
        answer.put("pearson_upper95", limits.upper());
        return answer;
    }

    private static long distinct(double[] values) {
        return Arrays.stream(values).distinct().count();
    }
}

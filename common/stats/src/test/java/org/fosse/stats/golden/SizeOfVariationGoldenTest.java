package org.fosse.stats.golden;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.Atkinson;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.ClaytonKaldorShrinkage;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.Estimate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Flag;
import org.fosse.stats.Gini;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.NormalShrinkage;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.Quantile;
import org.fosse.stats.RandomInterceptLogistic;
import org.fosse.stats.Shrinkage;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.VarianceComponents;
import org.fosse.stats.VariancePartition;
import org.fosse.stats.WeightedMean;
import org.junit.jupiter.api.Test;

/** Topic 7, size of variation between areas. */
class SizeOfVariationGoldenTest {

    private static double[] quotients(double[] numerators, double[] denominators) {
        double[] values = new double[numerators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = numerators[i] / denominators[i];
        }
        return values;
    }

    private static int[] codes(List<GoldenRow> rows, String column, Map<String, Integer> codes) {
        return rows.stream()
                .mapToInt(row -> codes.computeIfAbsent(row.text(column), unused -> codes.size()))
                .toArray();
    }

    @Test
    void observedAndExpectedCountsAgree() {
        GoldenFolder folder = GoldenFolder.of("07_small_area_variation/observed_expected");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected_summary.csv",
                        row -> {
                            List<GoldenRow> rows = inputs.get(row.text("case_id"));
                            return summary(GoldenRow.numbers(rows, "observed"), GoldenRow.numbers(rows, "expected"));
                        },
                        "case_id")
                .file(
                        "expected_points.csv",
                        row -> {
                            List<GoldenRow> rows = inputs.get(row.text("case_id"));
                            return point(
                                    GoldenRow.numbers(rows, "observed"),
                                    GoldenRow.numbers(rows, "expected"),
                                    (int) row.whole("row_id") - 1);
                        },
                        "case_id",
                        "row_id")
                .verify();
    }

    /** sava turns a negative component into a missing value. */
    private static double sava(Estimate estimate) {
        return estimate.value() < 0 ? Double.NaN : estimate.value();
    }

    /** sava has no answer where areas differ by no more than chance. */
    private static double aboveChance(double value, Estimate variance) {
        return variance.value() == 0 ? Double.NaN : value;
    }

    /** The references give nothing when the iteration ran out, unless a fixed number of steps was asked for. */
    private static double settled(double value, Shrinkage shrinkage) {
        return shrinkage.variance().flags().contains(Flag.NOT_CONVERGED) ? Double.NaN : value;
    }

    private static Map<String, ?> summary(double[] observed, double[] expected) {
        double[] ratios = quotients(observed, expected);
        Map<String, Object> answer = new HashMap<>();
        answer.put("n_areas", observed.length);
        answer.put(
                "scv_mcpherson_1982_raw",
                SystematicComponent.ofLogRatios(observed, expected).value());
        answer.put("scv_mcpherson_1982_sava", sava(SystematicComponent.ofLogRatios(observed, expected)));
        answer.put(
                "scv_diehr_1990_raw",
                SystematicComponent.ofRatios(observed, expected).value());
        answer.put("scv_diehr_1990_sava", sava(SystematicComponent.ofRatios(observed, expected)));
        PoissonGammaShrinkage.Result gamma = PoissonGammaShrinkage.of(observed, expected);
        double alpha = aboveChance(gamma.parameter(), gamma.shrinkage().variance());
        answer.put("ebpoisson0_alpha_sava", alpha);
        answer.put("ebpoisson0_alpha_refined", alpha);
        Estimate normal = NormalShrinkage.of(observed, expected).variance();
        answer.put("ebnormal0_A_sava", aboveChance(normal.value(), normal));
        ClaytonKaldorShrinkage.Result first = twentySteps(observed, expected);
        answer.put("ck_nu_default", first.shape());
        answer.put("ck_alpha_default", first.rate());
        answer.put("ck_niter_default", first.shrinkage().iterations());
        ClaytonKaldorShrinkage.Result last = ClaytonKaldorShrinkage.converged().of(observed, expected);
        answer.put("ck_nu_converged", settled(last.shape(), last.shrinkage()));
        answer.put("ck_alpha_converged", settled(last.rate(), last.shrinkage()));
        Shrinkage marshall = MarshallShrinkage.of(observed, expected);
        answer.put("marshall_a", marshall.variance().value());
        answer.put("marshall_b_mean", marshall.mean());
        ChiSquaredHeterogeneity.Result test = ChiSquaredHeterogeneity.ofCounts(observed, expected);
        answer.put("chisq_het", test.statistic());
        answer.put("chisq_het_df", test.degreesOfFreedom());
        answer.put("chisq_het_p", test.p());
        answer.put("extremal_quotient_base", ExtremalQuotient.of(ratios).value());
        answer.put("cv_smr_base", CoefficientOfVariation.of(ratios).value());
        return answer;
    }

    private static ClaytonKaldorShrinkage.Result twentySteps(double[] observed, double[] expected) {
        return ClaytonKaldorShrinkage.converged().withStop(20, 1e-5).of(observed, expected);
    }

    private static Map<String, ?> point(double[] observed, double[] expected, int area) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("smr", observed[area] / expected[area]);
        answer.put(
                "eb_gamma_ck_default",
                twentySteps(observed, expected).shrinkage().value(area));
        Shrinkage converged =
                ClaytonKaldorShrinkage.converged().of(observed, expected).shrinkage();
        answer.put("eb_gamma_ck_converged", settled(converged.value(area), converged));
        Shrinkage gamma = PoissonGammaShrinkage.of(observed, expected).shrinkage();
        answer.put("eb_gamma_one_param_refined", aboveChance(gamma.value(area), gamma.variance()));
        answer.put("eb_marshall_spdep", MarshallShrinkage.of(observed, expected).value(area));
        return answer;
    }

    @Test
    void spreadOfProportionsAgrees() {
        GoldenFolder folder = GoldenFolder.of("07_small_area_variation/proportions");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        row -> {
                            List<GoldenRow> rows = inputs.get(row.text("case_id"));
                            return proportions(GoldenRow.numbers(rows, "x"), GoldenRow.numbers(rows, "n"));
                        },
                        "case_id")
                .file(
                        "expected_effect_sizes.csv",
                        row -> {
                            GoldenRow input = inputs.get(row.text("case_id")).get((int) row.whole("row_id") - 1);
                            double x = input.number("x");
                            double n = input.number("n");
                            return Map.of(
                                    "yi_logit",
                                    DerSimonianLaird.logit(x, n),
                                    "vi",
                                    DerSimonianLaird.logitVariance(x, n));
                        },
                        "case_id",
                        "row_id")
                .verify();
    }

    private static Map<String, ?> proportions(double[] x, double[] n) {
        double[] p = quotients(x, n);
        Map<String, Object> answer = new HashMap<>();
        answer.put("n_areas", x.length);
        answer.put("overall", WeightedMean.of(p, n).value());
        double smallest = Quantile.of(p, 0).value();
        double largest = Quantile.of(p, 1).value();
        answer.put("min", smallest);
        answer.put("max", largest);
        answer.put("range", largest - smallest);
        answer.put("extremal_quotient", ExtremalQuotient.of(p).value());
        answer.put("sd", StandardDeviation.of(p).value());
        answer.put("cv", CoefficientOfVariation.of(p).value());
        answer.put("weighted_cv", CoefficientOfVariation.weighted(p, n).value());
        answer.put("p10", Quantile.of(p, 0.1).value());
        answer.put("p25", Quantile.of(p, 0.25).value());
        answer.put("median", Quantile.of(p, 0.5).value());
        answer.put("p75", Quantile.of(p, 0.75).value());
        answer.put("p90", Quantile.of(p, 0.9).value());
        answer.put("mad_raw", MedianAbsoluteDeviation.of(p).value());
        ChiSquaredHeterogeneity.Result test = ChiSquaredHeterogeneity.ofProportions(x, n);
        answer.put("chisq", test.statistic());
        answer.put("chisq_df", test.degreesOfFreedom());
        answer.put("chisq_p", test.p());
        DerSimonianLaird.Result random = DerSimonianLaird.ofProportions(x, n);
        answer.put("dl_Q", random.q());
        answer.put("dl_Qp", random.p());
        answer.put("dl_tau2", random.tauSquared());
        answer.put("dl_I2_percent", random.iSquaredPercent());
        answer.put("dl_H2", random.hSquared());
        answer.put("dl_mu_logit", random.mean());
        answer.put("dl_mu_se", random.meanError());
        answer.put("gini_unweighted_ineq", Gini.of(p).value());
        answer.put("gini_weighted_dineq", Gini.weighted(p, n).value());
        answer.put("theil_t_unweighted_ineq", TheilIndex.of(p).value());
        answer.put("theil_t_weighted_dineq", TheilIndex.weighted(p, n).value());
        answer.put("mld_weighted_dineq", MeanLogDeviation.weighted(p, n).value());
        answer.put("atkinson05_ineq", Atkinson.of(p, 0.5).value());
        return answer;
    }

    @Test
    void partsOfTheTheilIndicesAgree() {
        GoldenFolder folder = GoldenFolder.of("07_small_area_variation/theil_decomposition");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        row -> {
                            List<GoldenRow> rows = inputs.get(row.text("case_id"));
                            TheilDecomposition.Result t =
                                    parts(TheilDecomposition.Index.THEIL_T, rows, new LinkedHashMap<>());
                            TheilDecomposition.Result mld =
                                    parts(TheilDecomposition.Index.MEAN_LOG_DEVIATION, rows, new LinkedHashMap<>());
                            return Map.of(
                                    "theil_t_total", t.total(),
                                    "theil_t_within", t.within(),
                                    "theil_t_between", t.between(0),
                                    "theil_t_total_dineq", t.total(),
                                    "mld_total", mld.total(),
                                    "mld_within", mld.within(),
                                    "mld_between", mld.between(0),
                                    "mld_total_dineq", mld.total(),
                                    "mld_within_dineq", mld.within(),
                                    "mld_between_dineq", mld.between(0));
                        },
                        "case_id")
                .file(
                        "expected_groups.csv",
                        row -> {
                            Map<String, Integer> codes = new LinkedHashMap<>();
                            TheilDecomposition.Result t =
                                    parts(TheilDecomposition.Index.THEIL_T, inputs.get(row.text("case_id")), codes);
                            int group = codes.get(row.text("group"));
                            return Map.of(
                                    "theil_t_group", t.groupIndex(group),
                                    "theil_t_group_contribution", t.groupContribution(group));
                        },
                        "case_id",
                        "group")
                .verify();
    }

    private static TheilDecomposition.Result parts(
            TheilDecomposition.Index index, List<GoldenRow> rows, Map<String, Integer> codes) {
        return TheilDecomposition.of(
                index,
                GoldenRow.numbers(rows, "value"),
                GoldenRow.numbers(rows, "weight"),
                codes(rows, "group", codes));
    }

    @Test
    void varianceComponentsAgree() {
        GoldenFolder folder = GoldenFolder.of("07_small_area_variation/variance_components");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file("expected.csv", row -> components(inputs.get(row.text("case_id"))), "case_id")
                .verify();
    }

    private static Map<String, ?> components(List<GoldenRow> rows) {
        double[] x = GoldenRow.numbers(rows, "x");
        double[] n = GoldenRow.numbers(rows, "n");
        int[] place = codes(rows, "place", new LinkedHashMap<>());
        int[] pcn = codes(rows, "pcn", new LinkedHashMap<>());
        Map<String, Object> answer = new HashMap<>();
        RandomInterceptLogistic.Result laplace =
                RandomInterceptLogistic.laplace().of(x, n, pcn);
        answer.put("glmer_intercept", laplace.intercept());
        answer.put("glmer_var_pcn_laplace", laplace.variance());
        answer.put("mor_pcn_laplace", MedianOddsRatio.of(laplace.variance()));
        answer.put("icc_latent_pcn", VariancePartition.latent(laplace.variance()));
        RandomInterceptLogistic.Result quadrature =
                RandomInterceptLogistic.quadrature(25).of(x, n, pcn);
        answer.put("glmer_var_pcn_agq25", quadrature.variance());
        answer.put("mor_pcn_agq25", MedianOddsRatio.of(quadrature.variance()));
        RandomInterceptLogistic.Result nested =
                RandomInterceptLogistic.laplace().nested(x, n, place, pcn);
        answer.put("glmer3_intercept", nested.intercept());
        answer.put("glmer3_var_place", nested.outerVariance());
        answer.put("glmer3_var_pcn", nested.variance());
        answer.put("mor_place", MedianOddsRatio.of(nested.outerVariance()));
        answer.put("mor_pcn_within_place", MedianOddsRatio.of(nested.variance()));
        double[] percent = quotients(x, n);
        for (int i = 0; i < percent.length; i++) {
            percent[i] *= 100;
        }
        VarianceComponents.Result linear = VarianceComponents.of(percent, pcn);
        answer.put("lmer_var_pcn", linear.between());
        answer.put("lmer_var_resid", linear.within());
        answer.put("lmer_icc", linear.correlation());
        answer.put("lmer_mean", linear.mean());
        return answer;
    }
}

package org.fosse.stats.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fosse.stats.Atkinson;
import org.fosse.stats.ChiSquaredHeterogeneity;
import org.fosse.stats.CoefficientOfVariation;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.Estimate;
import org.fosse.stats.ExtremalQuotient;
import org.fosse.stats.Gini;
import org.fosse.stats.MarshallShrinkage;
import org.fosse.stats.MeanLogDeviation;
import org.fosse.stats.MedianAbsoluteDeviation;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.PoissonGammaShrinkage;
import org.fosse.stats.Quantile;
import org.fosse.stats.QuantileGroups;
import org.fosse.stats.Shrinkage;
import org.fosse.stats.StandardDeviation;
import org.fosse.stats.SystematicComponent;
import org.fosse.stats.TheilDecomposition;
import org.fosse.stats.TheilIndex;
import org.fosse.stats.WeightedMean;

/** Topics 3 and 7: quantile groups and the size of variation between areas. */
final class Spread {
    private Spread() {}

    static Map<String, ?> quantileGroup(Case given, Row expected) {
        int group = QuantileGroups.of((int) given.options().whole("nquantiles"))
                .withInverted(given.options().yes("invert"))
                .assign(given.numbers("value"))[given.place("row_id", expected)];
        Map<String, Object> answer = new HashMap<>();
        answer.put("quantile", group == QuantileGroups.NONE ? null : group);
        return answer;
    }

    private static double[] quotients(double[] numerators, double[] denominators) {
        double[] values = new double[numerators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = numerators[i] / denominators[i];
        }
        return values;
    }

    /** sava has no answer where areas differ by no more than chance. */
    private static double aboveChance(double value, Estimate variance) {
        return variance.value() == 0 ? Double.NaN : value;
    }

    /** sava turns a negative component into a missing value. */
    private static double notNegative(double value) {
        return value < 0 ? Double.NaN : value;
    }

    static Map<String, ?> observedAndExpected(Case given, Row expected) {
        double[] observed = given.numbers("observed");
        double[] counts = given.numbers("expected");
        PoissonGammaShrinkage.Result gamma = PoissonGammaShrinkage.of(observed, counts);
        Shrinkage marshall = MarshallShrinkage.of(observed, counts);
        Map<String, Object> answer = new HashMap<>();
        if (expected.has("row_id")) {
            int area = given.place("row_id", expected);
            answer.put("smr", observed[area] / counts[area]);
            answer.put(
                    "eb_gamma_one_param_refined",
                    aboveChance(gamma.shrinkage().value(area), gamma.shrinkage().variance()));
            answer.put("eb_marshall_spdep", marshall.value(area));
            return answer;
        }
        double[] ratios = quotients(observed, counts);
        double logs = SystematicComponent.ofLogRatios(observed, counts).value();
        double plain = SystematicComponent.ofRatios(observed, counts).value();
        double alpha = aboveChance(gamma.parameter(), gamma.shrinkage().variance());
        ChiSquaredHeterogeneity.Result test = ChiSquaredHeterogeneity.ofCounts(observed, counts);
        answer.put("n_areas", observed.length);
        answer.put("scv_mcpherson_1982_raw", logs);
        answer.put("scv_mcpherson_1982_sava", notNegative(logs));
        answer.put("scv_diehr_1990_raw", plain);
        answer.put("scv_diehr_1990_sava", notNegative(plain));
        answer.put("ebpoisson0_alpha_sava", alpha);
        answer.put("ebpoisson0_alpha_refined", alpha);
        answer.put("marshall_a", marshall.variance().value());
        answer.put("marshall_b_mean", marshall.mean());
        answer.put("chisq_het", test.statistic());
        answer.put("chisq_het_df", test.degreesOfFreedom());
        answer.put("chisq_het_p", test.p());
        answer.put("extremal_quotient_base", ExtremalQuotient.of(ratios).value());
        answer.put("cv_smr_base", CoefficientOfVariation.of(ratios).value());
        return answer;
    }

    static Map<String, ?> proportions(Case given, Row expected) {
        if (expected.has("row_id")) {
            Row area = given.where("row_id", expected).rows().get(0);
            double events = area.number("x");
            double people = area.number("n");
            return Map.of(
                    "yi_logit", DerSimonianLaird.logit(events, people),
                    "vi", DerSimonianLaird.logitVariance(events, people));
        }
        double[] x = given.numbers("x");
        double[] n = given.numbers("n");
        double[] p = quotients(x, n);
        Map<String, Object> answer = new HashMap<>();
        answer.put("n_areas", x.length);
        answer.put("overall", WeightedMean.of(p, n).value());
        answer.put("min", Quantile.of(p, 0).value());
        answer.put("max", Quantile.of(p, 1).value());
        answer.put("range", Quantile.of(p, 1).value() - Quantile.of(p, 0).value());
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

    static Map<String, ?> partsOfTheil(Case given, Row expected) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        int[] groups = given.codes("group", codes);
        TheilDecomposition.Result t = parts(TheilDecomposition.Index.THEIL_T, given, groups);
        TheilDecomposition.Result mld = parts(TheilDecomposition.Index.MEAN_LOG_DEVIATION, given, groups);
        if (expected.has("group")) {
            int group = codes.get(expected.text("group"));
            return Map.of(
                    "theil_t_group", t.groupIndex(group), "theil_t_group_contribution", t.groupContribution(group));
        }
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
    }

    private static TheilDecomposition.Result parts(TheilDecomposition.Index index, Case given, int[] groups) {
        return TheilDecomposition.of(index, given.numbers("value"), given.numbers("weight"), groups);
    }

    /** The median odds ratios of the variances that the reference gives. */
    static Map<String, ?> medianOddsRatios(Case given, Row expected) {
        Map<String, Object> answer = new HashMap<>();
        Map.of(
                        "mor_pcn_laplace", "glmer_var_pcn_laplace",
                        "mor_pcn_agq25", "glmer_var_pcn_agq25",
                        "mor_place", "glmer3_var_place",
                        "mor_pcn_within_place", "glmer3_var_pcn")
                .forEach((ratio, variance) -> answer.put(ratio, MedianOddsRatio.of(expected.number(variance))));
        return answer;
    }
}

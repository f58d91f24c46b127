package org.fosse.stats.reference;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The adapters by folder. */
final class Topics {
    private static final Map<String, List<Topic>> TOPICS = Map.ofEntries(
            Map.entry("proportion", List.of(ValuesWithLimits::proportion)),
            Map.entry("rate", List.of(ValuesWithLimits::rate)),
            Map.entry("limits", List.of(ValuesWithLimits::limitsOfCounts)),
            Map.entry("mean", List.of(ValuesWithLimits::mean)),
            Map.entry("grouped_rollup", List.of(ValuesWithLimits::rolledUp)),
            Map.entry("exact_binomial", List.of(ValuesWithLimits::clopperPearson)),
            Map.entry("exact_poisson", List.of(ValuesWithLimits::exactCounts)),
            Map.entry("dsr", List.of(StandardisedRates::direct)),
            Map.entry("dsr_nonindependent", List.of(StandardisedRates::repeated)),
            Map.entry("isr", List.of(StandardisedRates::indirect)),
            Map.entry("esp2013", List.of(StandardisedRates::standardPopulation)),
            Map.entry("03_quantiles", List.of(Spread::quantileGroup)),
            Map.entry("phe", List.of(Funnels::answer)),
            Map.entry("funnelplotr", List.of(AdjustedFunnels::answer)),
            Map.entry("phe_sii", List.of(Inequality::simulatedSlope, Inequality::slopeInClosedForm)),
            Map.entry("healthequal", List.of(Inequality::betweenGroups)),
            Map.entry("06_spc", List.of(Series::controlChart)),
            Map.entry("10_trend", List.of(Series::trend)),
            Map.entry("trend", List.of(Changes::trend)),
            Map.entry("ranked_slope", List.of(Changes::rankedSlope)),
            Map.entry("observed_expected", List.of(Spread::observedAndExpected)),
            Map.entry("proportions", List.of(Spread::proportions)),
            Map.entry("theil_decomposition", List.of(Spread::partsOfTheil)),
            Map.entry("variance_components", List.of(Spread::medianOddsRatios)),
            Map.entry("ratings", List.of(Association::ratings)),
            Map.entry("correlation", List.of(Association::correlation)),
            Map.entry("p_adjust", List.of(Association::falseDiscovery)));

    /** Columns of statistics that no table needs and the library therefore does not have. */
    private static final Pattern ABSENT = Pattern.compile(
            "x_axis|by|holm|bonferroni|p_two_sided.*|p_less|p_greater|mid_p_.*|ck_.*|eb_gamma_ck_.*"
                    + "|kendall_w.*|n_complete|kappa_.*|fleiss_kappa|percent_agreement_.*|icc_.*|lmer_.*|glmer.*|ebnormal0_.*");

    private Topics() {}

    /** The ways to answer a folder; none when the library has no statistic of its topic. */
    static List<Topic> of(String folder) {
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        return TOPICS.getOrDefault(last.replaceFirst("(_\\d+)?_workbook$", ""), List.of());
    }

    static boolean isAbsent(String column) {
        return ABSENT.matcher(column).matches();
    }
}

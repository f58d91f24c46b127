package org.fosse.stats.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.Mean;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.Proportion;
import org.junit.jupiter.api.Test;

/** Topic 1: proportions, rates and means against PHEindicatormethods and base R. */
class ProportionsRatesMeansTest {
    private static final String TOPIC = "01_proportions_rates_means/";
    private static final double[] LEVELS = {0.95, 0.998, 0.9, 0.99};
    private static final String[] NAMES = {"95_0cl", "99_8cl", "90_0cl", "99_0cl"};

    private static Map<String, Object> columns(String prefix, Estimate estimate) {
        Map<String, Object> values = new HashMap<>();
        values.put(prefix + "value", estimate.value());
        for (int i = 0; i < LEVELS.length; i++) {
            Limits limits = estimate.limits(LEVELS[i]);
            values.put(prefix + "lower" + NAMES[i], limits.lower());
            values.put(prefix + "upper" + NAMES[i], limits.upper());
        }
        return values;
    }

    private static Estimate proportion(double count, double denominator, double multiplier) {
        return Proportion.wilson().withLevels(LEVELS).withMultiplier(multiplier).of(count, denominator);
    }

    private static Map<String, Object> rate(String prefix, double count, double population, double multiplier) {
        Estimate estimate = CrudeRate.withDefaults()
                .withLevels(LEVELS)
                .withMultiplier(multiplier)
                .of(count, population);
        Map<String, Object> values = columns(prefix, estimate);
        values.put(prefix + "method", method(count));
        return values;
    }

    private static String method(double count) {
        if (Double.isNaN(count)) {
            return "";
        }
        return switch (PoissonCount.method(count)) {
            case EXACT -> "Exact";
            case BYAR -> "Byars";
        };
    }

    @Test
    void proportionsAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "proportion");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            GoldenRow row = inputs.get(expected.text("case_id")).get(0);
                            return columns("", proportion(row.number("x"), row.number("n"), row.number("multiplier")));
                        },
                        "case_id")
                .verify();
    }

    @Test
    void proportionsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "proportion");
        folder.check("abs_per_multiplier", 1e-12, "value", "lower95_0cl", "upper95_0cl", "lower99_8cl", "upper99_8cl")
                .file(
                        "workbook_cases.csv",
                        row -> columns(
                                "",
                                proportion(
                                        row.number("Numerator"), row.number("Denominator"), row.number("multiplier"))),
                        "case_id")
                .verify();
    }

    @Test
    void ratesAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "rate");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> {
                            GoldenRow row = inputs.get(expected.text("case_id")).get(0);
                            return rate("", row.number("x"), row.number("n"), row.number("multiplier"));
                        },
                        "case_id")
                .file(
                        "workbook_cases.csv",
                        row -> rate("", row.number("Numerator"), row.number("Denominator"), row.number("multiplier")),
                        "case_id")
                .verify();
    }

    @Test
    void rawLimitsOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "rate");
        folder.check("rel", 1e-12, "lowercl", "uppercl")
                .file(
                        "workbook_byars_wilson_raw.csv",
                        row -> {
                            double level = row.text("confidence").equals("95%") ? 0.95 : 0.998;
                            double count = row.number("x");
                            if (row.text("method").equals("Wilson")) {
                                Limits limits =
                                        proportion(count, row.number("n"), 1).limits(level);
                                return Map.of("lowercl", limits.lower(), "uppercl", limits.upper());
                            }
                            double z = org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                                    .inverseSurvivalProbability((1 - level) / 2);
                            return Map.of(
                                    "lowercl", PoissonCount.byarLower(count, z),
                                    "uppercl", PoissonCount.byarUpper(count, z));
                        },
                        "case_id")
                .verify();
    }

    @Test
    void meansAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "mean");
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        folder.check()
                .file(
                        "expected.csv",
                        expected -> mean(GoldenRow.numbers(inputs.get(expected.text("case_id")), "value")),
                        "case_id")
                .verify();
    }

    @Test
    void meansOfTheWorkbookAgree() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "mean");
        Map<String, List<GoldenRow>> areas = GoldenRow.group(folder.table("workbook_inputs.csv"), "area");
        folder.check(
                        "rel",
                        1e-11,
                        "value_sum",
                        "value_count",
                        "stdev",
                        "value",
                        "lower95_0cl",
                        "upper95_0cl",
                        "lower99_8cl",
                        "upper99_8cl")
                .file(
                        "workbook_expected.csv",
                        expected -> {
                            List<GoldenRow> rows =
                                    areas.getOrDefault(expected.text("area"), folder.table("workbook_inputs.csv"));
                            return mean(GoldenRow.numbers(rows, "values"));
                        },
                        "area")
                .verify();
    }

    private static Map<String, Object> mean(double[] values) {
        Estimate estimate = Mean.withDefaults().withLevels(LEVELS).of(values);
        Map<String, Object> columns = columns("", estimate);
        columns.put("value_sum", Mean.sum(values, 0, values.length));
        columns.put("value_count", estimate.units());
        columns.put("stdev", Mean.standardDeviation(values, 0, values.length));
        return columns;
    }

    @Test
    void practicesSumToTheirNetworks() {
        GoldenFolder folder = GoldenFolder.of(TOPIC + "grouped_rollup");
        Map<String, List<GoldenRow>> groups = GoldenRow.group(folder.inputs(), "case_id", "pcn");
        folder.check(
                        "rel",
                        1e-10,
                        "x",
                        "n",
                        "prop_value",
                        "prop_lower95_0cl",
                        "prop_upper95_0cl",
                        "prop_lower99_8cl",
                        "prop_upper99_8cl",
                        "rate_value",
                        "rate_lower95_0cl",
                        "rate_upper95_0cl",
                        "rate_lower99_8cl",
                        "rate_upper99_8cl",
                        "rate_method")
                .file(
                        "expected.csv",
                        expected -> {
                            List<GoldenRow> rows = groups.get(expected.key(List.of("case_id", "pcn")));
                            double count = rows.stream()
                                    .mapToDouble(row -> row.number("x"))
                                    .sum();
                            double whole = rows.stream()
                                    .mapToDouble(row -> row.number("n"))
                                    .sum();
                            Map<String, Object> values = columns("prop_", proportion(count, whole, 100));
                            values.putAll(rate("rate_", count, whole, 1000));
                            values.put("x", count);
                            values.put("n", whole);
                            return values;
                        },
                        "case_id",
                        "pcn")
                .verify();
    }
}

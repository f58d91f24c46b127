package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.SlopeIndex;
import org.junit.jupiter.api.Test;

/** Topic 5, slope and relative index of inequality as OHID computes them. */
class SlopeIndexGoldenTest {
    private static final String NAME = "05_inequality/phe_sii";
    private static final long SEED = 20261122;
    private static final int REPETITIONS = 400_000;

    private static SlopeIndex.Scale scale(GoldenRow options) {
        return SlopeIndex.Scale.values()[(int) options.whole("value_type")];
    }

    private static SlopeIndex method(GoldenRow options) {
        SlopeIndex plain = SlopeIndex.on(scale(options)).withMultiplier(options.number("multiplier"));
        return options.yes("transform") ? plain.transformed() : plain;
    }

    private static SlopeIndex.Result of(SlopeIndex method, GoldenRow options, List<GoldenRow> given) {
        List<GoldenRow> rows = given.stream()
                .sorted((one, other) -> Double.compare(one.number("quantile"), other.number("quantile")))
                .toList();
        int groups = rows.size();
        double[] values = new double[groups];
        double[] errors = new double[groups];
        for (int i = 0; i < groups; i++) {
            GoldenRow row = rows.get(i);
            values[i] = options.text("value_source").equals("x")
                    ? row.number("x") / row.number("population")
                    : row.number("value");
            errors[i] = options.text("se_source").equals("se")
                    ? row.number("se")
                    : SlopeIndex.standardError(
                            scale(options), row.number("lower_cl"), row.number("upper_cl"), Limits.P95);
        }
        return method.of(values, errors, GoldenRow.numbers(rows, "population"));
    }

    private static void put(Map<String, Object> answer, String index, Limits limits) {
        String level = limits.level() == Limits.P95 ? "95_0cl" : "99_8cl";
        answer.put(index + "_lower" + level, limits.lower());
        answer.put(index + "_upper" + level, limits.upper());
    }

    private static Map<String, ?> answer(SlopeIndex.Result result) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("sii", result.slope().value());
        answer.put("rii", result.relative().value());
        answer.put("intercept", result.intercept());
        for (double level : new double[] {Limits.P95, Limits.P998}) {
            put(answer, "sii", result.slope().limits(level));
            put(answer, "rii", result.relative().limits(level));
        }
        return answer;
    }

    @Test
    void simulatedLimitsAgree() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        Map<String, GoldenRow> cases = folder.cases();
        folder.check()
                .file(
                        "expected.csv",
                        row -> {
                            GoldenRow options = cases.get(row.text("case_id"));
                            return answer(of(
                                    method(options).simulated(SEED, REPETITIONS),
                                    options,
                                    inputs.get(row.text("case_id"))));
                        },
                        "case_id")
                .verify();
    }

    @Test
    void limitsInClosedFormAgreeWhereTheyExist() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        Map<String, GoldenRow> cases = folder.cases();
        List<GoldenRow> closed = folder.table("expected.csv").stream()
                .filter(row -> {
                    GoldenRow options = cases.get(row.text("case_id"));
                    return options.yes("transform") || scale(options) == SlopeIndex.Scale.PLAIN;
                })
                .toList();
        folder.check()
                .rows(
                        "expected.csv",
                        closed,
                        row -> {
                            GoldenRow options = cases.get(row.text("case_id"));
                            return answer(of(method(options), options, inputs.get(row.text("case_id"))));
                        },
                        "case_id")
                .verify();
    }

    @Test
    void interceptIsScaledByTheSizeOfTheMultiplier() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        Map<String, List<GoldenRow>> inputs = folder.inputsByCase();
        for (GoldenRow options : folder.cases().values()) {
            double multiplier = Math.abs(options.number("multiplier"));
            List<GoldenRow> rows = inputs.get(options.text("case_id"));
            SlopeIndex.Result scaled = of(method(options), options, rows);
            SlopeIndex.Result plain = of(method(options).withMultiplier(1), options, rows);
            assertThat(scaled.intercept())
                    .as(options.text("case_id"))
                    .satisfiesAnyOf(
                            value -> assertThat(value).isNaN(),
                            value -> assertThat(value).isEqualTo(plain.intercept() * multiplier));
        }
    }

    /** The reference's own workbook: estimates to its rounding, limits within what so many draws can tell. */
    @Test
    void workbookAgrees() {
        GoldenFolder folder = GoldenFolder.of(NAME);
        for (int draws : new int[] {10_000, 100_000}) {
            List<GoldenRow> heads = new ArrayList<>();
            Map<String, List<GoldenRow>> groups =
                    GoldenRow.group(folder.table("workbook_cases.csv"), "TestDescription", "Area");
            for (List<GoldenRow> rows : groups.values()) {
                GoldenRow head = rows.get(0);
                if (!head.isMissing("sii") && head.number("Repetitions") == draws) {
                    heads.add(head);
                }
            }
            folder.check("rel", 1e-9, "sii", "rii", "Intercept")
                    .rows("workbook_cases.csv", heads, row -> workbook(row, groups), "TestDescription", "Area")
                    .verify();
            folder.check(
                            "rel_to_ci_width",
                            draws < 100_000 ? 0.05 : 0.02,
                            "sii_lowercl_1",
                            "sii_uppercl_1",
                            "rii_lowercl_1",
                            "rii_uppercl_1",
                            "sii_lowercl_2",
                            "sii_uppercl_2",
                            "rii_lowercl_2",
                            "rii_uppercl_2")
                    .rows("workbook_cases.csv", heads, row -> workbook(row, groups), "TestDescription", "Area")
                    .verify();
        }
    }

    private static Map<String, ?> workbook(GoldenRow head, Map<String, List<GoldenRow>> groups) {
        List<GoldenRow> rows = groups.get(head.key(List.of("TestDescription", "Area")));
        String text = head.text("TestDescription").toLowerCase(Locale.ROOT);
        Matcher multiplied = Pattern.compile("x (-?\\d+)\\)").matcher(text);
        double multiplier = multiplied.find()
                ? Double.parseDouble(multiplied.group(1))
                : text.contains("negative multiplier") ? -1 : 1;
        SlopeIndex.Scale scale = SlopeIndex.Scale.values()[(int) head.whole("ValueType")];
        SlopeIndex method = SlopeIndex.on(scale).withMultiplier(multiplier).simulated(SEED, REPETITIONS);
        if (text.contains("transform")) {
            method = method.transformed();
        }
        double[] levels = levels(text, head.text("Confidence"));
        SlopeIndex.Result result = method.withLevels(levels)
                .of(
                        GoldenRow.numbers(rows, "Value"),
                        GoldenRow.numbers(rows, "StandardError"),
                        GoldenRow.numbers(rows, "Population"));
        Map<String, Object> answer = new HashMap<>();
        answer.put("sii", result.slope().value());
        answer.put("rii", head.isMissing("rii") ? null : result.relative().value());
        answer.put("Intercept", head.isMissing("Intercept") ? null : result.intercept());
        for (int i = 1; i <= 2; i++) {
            for (String index : List.of("sii", "rii")) {
                Estimate estimate = index.equals("sii") ? result.slope() : result.relative();
                boolean asked = !head.isMissing(index + "_lowercl_" + i);
                Limits limits = asked ? estimate.limits(levels[i - 1]) : Limits.none(Limits.P95);
                answer.put(index + "_lowercl_" + i, limits.lower());
                answer.put(index + "_uppercl_" + i, limits.upper());
            }
        }
        return answer;
    }

    /** Levels stand in the description where the column of levels was not kept up. */
    private static double[] levels(String text, String column) {
        if (text.contains("95 and 98") || text.contains("95% and 98%")) {
            return new double[] {0.95, 0.98};
        }
        if (text.contains("98%")) {
            return new double[] {0.98};
        }
        return Arrays.stream(column.replaceAll("[^0-9,.]", "").split(","))
                .mapToDouble(each -> Double.parseDouble(each) / 100)
                .toArray();
    }
}

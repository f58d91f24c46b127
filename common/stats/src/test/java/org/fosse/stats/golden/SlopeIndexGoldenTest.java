package org.fosse.stats.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static SlopeIndex.Result of(SlopeIndex method, GoldenRow options, List<GoldenRow> rows) {
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
}

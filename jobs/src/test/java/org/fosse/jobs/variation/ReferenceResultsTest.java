package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.jobs.ReferenceCases.number;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.ReferenceCases;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.VariationDecompositionTable;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** Reference results of other software against the published tables: the areas of a case are the practices of a system. */
final class ReferenceResultsTest {
    private static final Variation SETTINGS = Variation.defaults();
    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 3, 31);

    private static PeriodValues period(
            List<Map<String, String>> inputs, String valueType, String numerator, String denominator) {
        PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);
        for (Map<String, String> input : inputs) {
            String code = code(input);
            fixture.practice(code, "SYS").count(code, number(input, numerator), number(input, denominator));
        }
        return fixture.period(PeriodFixture.indicator("IND", valueType, 1, Polarity.NO_JUDGEMENT), START, END);
    }

    private static String code(Map<String, String> row) {
        return "P%05d".formatted(Integer.parseInt(row.get("row_id")));
    }

    private static <T> TableRows<T> rows(TypedTable<T> table, Iterator<TableRow<T>> rows) {
        return new TableRows<>(table, rows);
    }

    private static void same(double found, double expected, double tolerance, String what) {
        if (Double.isFinite(expected)) {
            assertThat(found).as(what).isCloseTo(expected, within(Math.max(1e-13, tolerance * Math.abs(expected))));
        } else {
            assertThat(found).as(what).isNaN();
        }
    }

    @Test
    void spreadOfProportionsAgrees() {
        String topic = "07_small_area_variation/proportions/";
        Map<String, Field<VariationTable, ? extends Number>> columns = Map.ofEntries(
                Map.entry("overall", VariationTable.WEIGHTED_MEAN),
                Map.entry("min", VariationTable.MINIMUM),
                Map.entry("max", VariationTable.MAXIMUM),
                Map.entry("extremal_quotient", VariationTable.EXTREMAL_QUOTIENT),
                Map.entry("sd", VariationTable.STANDARD_DEVIATION),
                Map.entry("cv", VariationTable.COEFFICIENT_OF_VARIATION),
                Map.entry("weighted_cv", VariationTable.WEIGHTED_COEFFICIENT_OF_VARIATION),
                Map.entry("p10", VariationTable.PERCENTILE_10),
                Map.entry("p25", VariationTable.PERCENTILE_25),
                Map.entry("median", VariationTable.MEDIAN),
                Map.entry("p75", VariationTable.PERCENTILE_75),
                Map.entry("p90", VariationTable.PERCENTILE_90),
                Map.entry("mad_raw", VariationTable.MEDIAN_ABSOLUTE_DEVIATION),
                Map.entry("chisq", VariationTable.CHI_SQUARED),
                Map.entry("chisq_df", VariationTable.DEGREES_OF_FREEDOM),
                Map.entry("chisq_p", VariationTable.P_VALUE),
                Map.entry("dl_tau2", VariationTable.BETWEEN_VARIANCE_MOMENTS),
                Map.entry("dl_I2_percent", VariationTable.I_SQUARED_PERCENT),
                Map.entry("gini_unweighted_ineq", VariationTable.GINI),
                Map.entry("gini_weighted_dineq", VariationTable.WEIGHTED_GINI),
                Map.entry("theil_t_unweighted_ineq", VariationTable.THEIL),
                Map.entry("theil_t_weighted_dineq", VariationTable.WEIGHTED_THEIL),
                Map.entry("mld_weighted_dineq", VariationTable.WEIGHTED_MEAN_LOG_DEVIATION),
                Map.entry("atkinson05_ineq", VariationTable.ATKINSON));
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "inputs.csv");
        ReferenceCases.byCase(topic + "expected.csv").forEach((id, expected) -> {
            TableRows<VariationTable> row = rows(
                    VariationTable.TABLE,
                    VariationJob.rows(List.of(period(inputs.get(id), "proportion", "x", "n")), SETTINGS)
                            .iterator());
            columns.forEach((theirs, ours) -> {
                if (expected.get(0).containsKey(theirs)) {
                    same(row.number(ours), number(expected.get(0), theirs), 1e-8, id + " " + ours.name());
                }
            });
        });
    }

    @Test
    void observedAndExpectedCountsAgreeWhereExpectedIsOfTheSameAreas() {
        String topic = "07_small_area_variation/observed_expected/";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "inputs.csv");
        int whole = 0;
        for (Map.Entry<String, List<Map<String, String>>> each :
                ReferenceCases.byCase(topic + "expected_summary.csv").entrySet()) {
            Map<String, String> expected = each.getValue().get(0);
            List<Map<String, String>> input = inputs.get(each.getKey());
            double observed =
                    input.stream().mapToDouble(row -> number(row, "observed")).sum();
            double wanted =
                    input.stream().mapToDouble(row -> number(row, "expected")).sum();
            TableRows<VariationTable> row = rows(
                    VariationTable.TABLE,
                    VariationJob.rows(List.of(period(input, "rate", "observed", "expected")), SETTINGS)
                            .iterator());
            same(row.number(VariationTable.CHI_SQUARED), number(expected, "chisq_het"), 1e-9, each.getKey() + " chi");
            same(row.number(VariationTable.P_VALUE), number(expected, "chisq_het_p"), 1e-8, each.getKey() + " p");
            same(
                    row.number(VariationTable.EXTREMAL_QUOTIENT),
                    number(expected, "extremal_quotient_base"),
                    1e-9,
                    each.getKey());
            same(
                    row.number(VariationTable.COEFFICIENT_OF_VARIATION),
                    number(expected, "cv_smr_base"),
                    1e-9,
                    each.getKey());
            // The reference's variance is of the ratio to the expected counts given, the table's of relative risks.
            double mean = number(expected, "marshall_b_mean");
            same(
                    row.number(VariationTable.SYSTEMATIC_VARIANCE),
                    number(expected, "marshall_a") / mean / mean,
                    1e-9,
                    each.getKey());
            if (Math.abs(observed / wanted - 1) < 1e-12) {
                whole++;
                same(
                        row.number(VariationTable.SYSTEMATIC_COMPONENT),
                        number(expected, "scv_diehr_1990_raw"),
                        1e-9,
                        each.getKey());
                same(
                        row.number(VariationTable.SYSTEMATIC_COMPONENT_LOG),
                        number(expected, "scv_mcpherson_1982_raw"),
                        1e-9,
                        each.getKey());
                double alpha = number(expected, "ebpoisson0_alpha_refined");
                // The reference has no answer where areas differ by no more than chance.
                double variance = Double.isNaN(alpha) ? 0 : 1 / alpha;
                same(
                        row.number(VariationTable.EMPIRICAL_BAYES_VARIANCE),
                        variance,
                        1e-8,
                        each.getKey() + " empirical Bayes");
            }
        }
        assertThat(whole)
                .as("cases whose expected counts are of the same areas")
                .isPositive();
    }

    @Test
    void partsOfTheTheilIndicesAgree() {
        String topic = "07_small_area_variation/theil_decomposition/";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "inputs.csv");
        ReferenceCases.byCase(topic + "expected.csv").forEach((id, expected) -> {
            PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);
            for (Map<String, String> input : inputs.get(id)) {
                fixture.area(input.get("group"), Level.NEIGHBOURHOOD);
            }
            for (Map<String, String> input : inputs.get(id)) {
                double weight = number(input, "weight");
                fixture.practice(code(input), "SYS", input.get("group"))
                        .count(code(input), number(input, "value") * weight, weight);
            }
            TableRows<VariationDecompositionTable> rows = rows(
                            VariationDecompositionTable.TABLE,
                            DecompositionJob.rows(
                                    fixture.period(
                                            PeriodFixture.indicator("IND", "rate", 1, Polarity.NO_JUDGEMENT),
                                            START,
                                            END),
                                    SETTINGS))
                    .where(VariationDecompositionTable.PARENT_CODE, "SYS");
            for (boolean isTheil : new boolean[] {true, false}) {
                String theirs = isTheil ? "theil_t" : "mld";
                Field<VariationDecompositionTable, Double> index =
                        isTheil ? VariationDecompositionTable.THEIL : VariationDecompositionTable.MEAN_LOG_DEVIATION;
                Field<VariationDecompositionTable, Double> share = isTheil
                        ? VariationDecompositionTable.THEIL_SHARE
                        : VariationDecompositionTable.MEAN_LOG_DEVIATION_SHARE;
                TableRows<VariationDecompositionTable> between =
                        rows.where(VariationDecompositionTable.COMPONENT, "between_neighbourhoods");
                TableRows<VariationDecompositionTable> within =
                        rows.where(VariationDecompositionTable.COMPONENT, "between_practices_within_neighbourhoods");
                same(
                        rows.where(VariationDecompositionTable.PART, 0).number(index),
                        number(expected.get(0), theirs + "_total"),
                        1e-8,
                        id);
                same(between.number(index), number(expected.get(0), theirs + "_between"), 1e-8, id);
                same(within.number(index), number(expected.get(0), theirs + "_within"), 1e-8, id);
                if (rows.where(VariationDecompositionTable.PART, 0).number(index) > 0) {
                    assertThat(between.number(share) + within.number(share))
                            .as(id)
                            .isCloseTo(1, within(1e-12));
                }
            }
        });
    }

    @Test
    void adjustedFunnelsOfProportionsAgree() {
        String topic = "04_funnels/funnelplotr/";
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase(topic + "inputs.csv");
        Map<String, List<Map<String, String>>> points = ReferenceCases.byCase(topic + "expected_points.csv");
        Map<String, List<Map<String, String>>> dispersion =
                ReferenceCases.byCase(topic + "expected_overdispersion.csv");
        int checked = 0;
        for (Map.Entry<String, List<Map<String, String>>> each :
                ReferenceCases.byCase(topic + "cases.csv").entrySet()) {
            String id = each.getKey();
            Map<String, String> options = each.getValue().get(0);
            Map<String, String> expected = dispersion.get(id).get(0);
            if (!options.get("data_type").equals("PR")
                    || number(options, "trim_by") != 0.1
                    || !expected.get("status").equals("ok")) {
                continue;
            }
            PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);
            for (Map<String, String> input : inputs.get(id)) {
                fixture.practice(input.get("group"), "SYS")
                        .count(input.get("group"), number(input, "numerator"), number(input, "denominator"));
            }
            PeriodValues period = fixture.period(
                    PeriodFixture.indicator("IND", "proportion", number(options, "multiplier"), Polarity.NO_JUDGEMENT),
                    START,
                    END);
            TableRows<FunnelTable> rows = rows(FunnelTable.TABLE, FunnelJob.rows(period, SETTINGS));
            assertThat(rows.where(FunnelTable.SUSPECT, true).size()).as(id).isZero();
            for (Map<String, String> point : points.get(id)) {
                TableRows<FunnelTable> row = rows.where(FunnelTable.AREA_CODE, point.get("group"));
                if (row.size() == 0) {
                    continue;
                }
                same(row.number(FunnelTable.PHI), number(expected, "phi"), 1e-9, id + " phi");
                same(row.number(FunnelTable.TAU_SQUARED), number(expected, "tau2"), 1e-9, id + " tau2");
                if (number(expected, "phi") > 1) {
                    // The reference lets a limit below zero come up again on the other side of the sine.
                    lowerAgrees(row.number(FunnelTable.ADJUSTED_LOWER_95), number(point, "od_lcl95"), id + " lower 95");
                    lowerAgrees(
                            row.number(FunnelTable.ADJUSTED_LOWER_998),
                            number(point, "od_lcl99_8"),
                            id + " lower 99.8");
                    same(row.number(FunnelTable.ADJUSTED_UPPER_95), number(point, "od_ucl95"), 1e-6, id + " upper 95");
                    same(
                            row.number(FunnelTable.ADJUSTED_UPPER_998),
                            number(point, "od_ucl99_8"),
                            1e-6,
                            id + " upper 99.8");
                    FunnelPosition position = row.only().get(FunnelTable.POSITION_ADJUSTED);
                    assertThat(position == FunnelPosition.BELOW_998 || position == FunnelPosition.ABOVE_998)
                            .as(id + point)
                            .isEqualTo(point.get("outlier99_8").equals("1"));
                    assertThat(position == FunnelPosition.WITHIN)
                            .as(id + point)
                            .isEqualTo(point.get("outlier95").equals("0"));
                }
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }

    private static void lowerAgrees(double found, double expected, String what) {
        if (found > 0) {
            // It rounds its normal quantiles to six decimals, which shows most near zero.
            same(found, expected, 1e-5, what);
        }
    }

    @Test
    void classesForChanceAloneAgree() {
        String topic = "04_funnels/phe/";
        Map<String, List<Map<String, String>>> points = ReferenceCases.byCase(topic + "expected_points.csv");
        int checked = 0;
        for (Map.Entry<String, List<Map<String, String>>> each :
                ReferenceCases.byCase(topic + "inputs.csv").entrySet()) {
            List<Map<String, String>> input = each.getValue();
            if (!input.get(0).get("statistic").equals("proportion")) {
                continue;
            }
            TableRows<FunnelTable> rows = rows(
                    FunnelTable.TABLE,
                    FunnelJob.rows(period(input, "proportion", "numerator", "denominator"), SETTINGS));
            for (Map<String, String> point : points.get(each.getKey())) {
                FunnelPosition expected = switch (point.get("significance")) {
                    case "Low (0.001)" -> FunnelPosition.BELOW_998;
                    case "Low (0.025)" -> FunnelPosition.BELOW_95;
                    case "High (0.025)" -> FunnelPosition.ABOVE_95;
                    case "High (0.001)" -> FunnelPosition.ABOVE_998;
                    default -> FunnelPosition.WITHIN;
                };
                TableRows<FunnelTable> row = rows.where(FunnelTable.AREA_CODE, code(point));
                assertThat(row.only(FunnelTable.POSITION))
                        .as(each.getKey() + point)
                        .isEqualTo(expected);
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }
}

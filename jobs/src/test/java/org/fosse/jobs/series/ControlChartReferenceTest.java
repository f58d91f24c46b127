package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.ControlCharts;
import org.fosse.config.Polarity;
import org.fosse.config.RecordedChange;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.jobs.ReferenceCases;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.stats.SpecialCause;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** The control chart reference results (topic 6) through both tables. */
class ControlChartReferenceTest {
    /** Series that never move, or once only, where the reference has limits without width. */
    private static final Set<String> FLAT = Set.of("spc_v034", "spc_v035", "spc_v036");

    private record Case(List<PeriodValues> periods, ControlCharts rules) {}

    private static Map<String, Case> cases() {
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase("06_spc/inputs.csv");
        Map<String, Case> cases = new HashMap<>();
        for (Map<String, String> options : ReferenceCases.rows("06_spc/cases.csv")) {
            String id = options.get("case_id");
            PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
            for (Map<String, String> row : inputs.get(id)) {
                LocalDate day = LocalDate.parse(row.get("date"));
                fixture.value(day, day, "A", ReferenceCases.number(row, "value"), Double.NaN, Double.NaN);
            }
            double target = ReferenceCases.number(options, "target");
            double baseline = ReferenceCases.number(options, "fix_after_n_points");
            List<RecordedChange> changes = new ArrayList<>();
            Arrays.stream(options.get("rebase_dates").split(";"))
                    .filter(text -> !text.isBlank())
                    .forEach(text -> changes.add(new RecordedChange(null, "X", LocalDate.parse(text))));
            Polarity polarity = switch (options.get("improvement_direction")) {
                case "increase" -> Polarity.HIGHER_IS_BETTER;
                case "decrease" -> Polarity.LOWER_IS_BETTER;
                default -> Polarity.NO_JUDGEMENT;
            };
            IndicatorFacts indicator = PeriodFixture.indicator(
                    "X",
                    ValueType.MEAN,
                    1,
                    false,
                    polarity,
                    Double.isNaN(target) ? Standards.NONE : PeriodFixture.standard(target));
            ControlCharts rules = new ControlCharts(
                    1,
                    Double.isNaN(baseline) ? 0 : (int) baseline,
                    options.get("screen_outliers").equals("true"),
                    changes);
            cases.put(id, new Case(fixture.periods(indicator), rules));
        }
        return cases;
    }

    @Test
    void pointsAgree() {
        Map<String, Case> cases = cases();
        Map<String, Map<String, SeriesRow<ControlChartTable>>> made = new HashMap<>();
        cases.forEach((id, each) -> {
            Map<String, SeriesRow<ControlChartTable>> byDay = new HashMap<>();
            SeriesRows.of(ControlChartTable.TABLE, each.periods(), each.rules())
                    .forEach(row -> byDay.put(row.text(ControlChartTable.PERIOD_START), row));
            made.put(id, byDay);
        });
        int compared = 0;
        for (Map<String, String> expected : ReferenceCases.rows("06_spc/expected_points.csv")) {
            String id = expected.get("case_id");
            if (FLAT.contains(id)) {
                continue;
            }
            SeriesRow<ControlChartTable> row = made.get(id).get(expected.get("date"));
            double room = 1e-11 * Math.max(1, Math.abs(row.number(ControlChartTable.VALUE)) * 10);
            String where = id + " " + expected.get("date");
            same(where, row.number(ControlChartTable.VALUE), ReferenceCases.number(expected, "value"), room);
            same(where, row.number(ControlChartTable.CENTRE_LINE), ReferenceCases.number(expected, "mean"), room);
            same(where, row.number(ControlChartTable.LOWER_LIMIT), ReferenceCases.number(expected, "lpl"), room);
            same(where, row.number(ControlChartTable.UPPER_LIMIT), ReferenceCases.number(expected, "upl"), room);
            assertThat(row.text(ControlChartTable.SPECIAL_CAUSE))
                    .as(where)
                    .isEqualTo(cause(expected.get("special_cause_type")));
            assertThat("special cause " + row.text(ControlChartTable.POINT_TYPE))
                    .as(where)
                    .contains(expected.get("point_type").replace('_', ' '));
            compared++;
        }
        assertThat(compared).isPositive();
    }

    @Test
    void iconsAgree() {
        Map<String, Case> cases = cases();
        Map<String, Map<String, String>> latest = new HashMap<>();
        ReferenceCases.rows("06_spc/expected_summary.csv").forEach(row -> latest.put(row.get("case_id"), row));
        int compared = 0;
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            Map<String, String> expected = latest.get(each.getKey());
            if (FLAT.contains(each.getKey()) || expected == null) {
                continue;
            }
            List<SeriesRow<ControlChartSummaryTable>> rows = SeriesRows.of(
                    ControlChartSummaryTable.TABLE,
                    each.getValue().periods(),
                    each.getValue().rules());
            assertThat(rows).hasSize(1);
            SeriesRow<ControlChartSummaryTable> row = rows.get(0);
            if (row.text(ControlChartSummaryTable.REASON).contains("mostly_special_cause")) {
                // The reference has an icon whether or not its limits describe the series.
                continue;
            }
            assertThat(row.text(ControlChartSummaryTable.VARIATION_ICON))
                    .as(each.getKey())
                    .isEqualTo(expected.get("variation_icon").replace('_', ' '));
            String assurance = expected.get("assurance_icon");
            if (assurance.isEmpty()) {
                assertThat(row.text(ControlChartSummaryTable.ASSURANCE_ICON))
                        .as(each.getKey())
                        .startsWith("no ");
            } else {
                assertThat(row.text(ControlChartSummaryTable.ASSURANCE_ICON))
                        .as(each.getKey())
                        .endsWith(assurance);
            }
            assertThat(row.number(ControlChartSummaryTable.SEGMENT_POINTS))
                    .as(each.getKey())
                    .isEqualTo(ReferenceCases.number(expected, "n"));
            assertThat(row.text(ControlChartSummaryTable.SHORT_SERIES))
                    .as(each.getKey())
                    .isEqualTo(expected.get("short_series_warning"));
            compared++;
        }
        assertThat(compared).isPositive();
    }

    private static String cause(String words) {
        return Arrays.stream(SpecialCause.values())
                .filter(cause -> cause.text().equals(words))
                .map(ChartWords::of)
                .findFirst()
                .orElse(words);
    }

    private static void same(String where, double actual, double expected, double room) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(where).isNaN();
        } else {
            assertThat(actual).as(where).isCloseTo(expected, within(room));
        }
    }
}

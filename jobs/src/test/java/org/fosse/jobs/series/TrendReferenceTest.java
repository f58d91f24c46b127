package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.jobs.ReferenceCases;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** The trend reference results (topic 10) through the table. */
class TrendReferenceTest {
    /**
     * Years that do not follow each other are tested by the reference and not by the rule of Fingertips (v009); limits at
     * 99.8% only are none at 95% (v017).
     */
    private static final Set<String> OTHER_RULE = Set.of("trd_v009", "trd_v017");

    private static IndicatorFacts indicator(String type) {
        ValueType valueType = type.equals("proportion") ? ValueType.PROPORTION : ValueType.MEAN;
        return PeriodFixture.indicator("X", valueType, 1, false, Polarity.NO_JUDGEMENT, Standards.NONE);
    }

    @Test
    void yearsAgree() {
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase("10_trend/inputs.csv");
        int compared = 0;
        for (Map<String, String> expected : ReferenceCases.rows("10_trend/expected.csv")) {
            String id = expected.get("case_id");
            if (OTHER_RULE.contains(id)) {
                continue;
            }
            PackedFixture fixture = new PackedFixture().area("A", Level.PLACE);
            List<Map<String, String>> rows = inputs.get(id);
            for (Map<String, String> row : rows) {
                int year = Integer.parseInt(row.get("year"));
                put(fixture, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), row);
            }
            SeriesRow<TrendTable> trend = trend(fixture, rows.get(0).get("value_type"));
            assertThat(trend.text(TrendTable.DIRECTION))
                    .as(id)
                    .isEqualTo(expected.get("recent_trend").toLowerCase(Locale.ROOT));
            double chi = ReferenceCases.number(expected, "chisq_trend_last5");
            if (!Double.isNaN(chi)) {
                assertThat(trend.number(TrendTable.STATISTIC)).as(id).isCloseTo(chi, within(1e-6 * chi));
                assertThat(trend.text(TrendTable.METHOD)).as(id).isEqualTo("fingertips_recent_trend");
            }
            compared++;
        }
        assertThat(compared).isPositive();
    }

    @Test
    void monthsHaveTheTestOfMannAndKendall() {
        Map<String, List<Map<String, String>>> inputs = ReferenceCases.byCase("10_trend/inputs.csv");
        int compared = 0;
        for (Map<String, String> expected : ReferenceCases.rows("10_trend/expected.csv")) {
            String id = expected.get("case_id");
            double z = ReferenceCases.number(expected, "mann_kendall_z");
            List<Map<String, String>> rows = inputs.get(id);
            if (Double.isNaN(z) || rows.size() < RecentTrends.FEWEST) {
                continue;
            }
            PackedFixture fixture = new PackedFixture().area("A", Level.PLACE);
            YearMonth month = YearMonth.of(2020, 1);
            for (Map<String, String> row : rows) {
                put(fixture, month.atDay(1), month.atEndOfMonth(), row);
                month = month.plusMonths(1);
            }
            SeriesRow<TrendTable> trend = trend(fixture, rows.get(0).get("value_type"));
            double slope = ReferenceCases.number(expected, "sens_slope_per_step") * 12;
            assertThat(trend.text(TrendTable.METHOD)).as(id).isEqualTo("mann_kendall");
            assertThat(trend.number(TrendTable.STATISTIC)).as(id).isCloseTo(z, within(1e-9));
            assertThat(trend.number(TrendTable.P_VALUE))
                    .as(id)
                    .isCloseTo(ReferenceCases.number(expected, "mann_kendall_p"), within(1e-8));
            assertThat(trend.number(TrendTable.SLOPE))
                    .as(id)
                    .isCloseTo(slope, within(1e-9 * Math.max(1, Math.abs(slope))));
            compared++;
        }
        assertThat(compared).isPositive();
    }

    private static void put(PackedFixture fixture, LocalDate start, LocalDate end, Map<String, String> row) {
        double value = ReferenceCases.number(row, "value");
        if (row.get("value_type").equals("proportion")) {
            fixture.counts(
                    start,
                    end,
                    "A",
                    ReferenceCases.number(row, "numerator"),
                    ReferenceCases.number(row, "denominator"));
        } else {
            fixture.value(
                    start,
                    end,
                    "A",
                    value,
                    ReferenceCases.number(row, "lower_cl"),
                    ReferenceCases.number(row, "upper_cl"));
        }
    }

    private static SeriesRow<TrendTable> trend(PackedFixture fixture, String type) {
        List<SeriesRow<TrendTable>> rows = SeriesRows.trends(fixture.periods(indicator(type)));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}

package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fosse.config.ControlCharts;
import org.fosse.config.Polarity;
import org.fosse.config.RecordedChange;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

class ControlChartTableTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final ControlCharts PLAIN = new ControlCharts(6, 0, true, List.of());

    private static IndicatorFacts indicator(String type) {
        return new IndicatorFacts("X", "X", ValueType.of(type), 100, true, Polarity.LOWER_IS_BETTER, 20.0, null, null);
    }

    private static PackedFixture months(double[] counts, double... people) {
        PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
        for (int i = 0; i < counts.length; i++) {
            YearMonth month = FIRST.plusMonths(i);
            if (!Double.isNaN(counts[i])) {
                fixture.counts(month.atDay(1), month.atEndOfMonth(), "A", counts[i], people[i % people.length]);
            }
        }
        return fixture;
    }

    private static List<TableRow> points(List<PeriodValues> periods, ControlCharts rules) {
        return TableRow.all(ControlChartTable.TABLE, ControlChartJob.rows(periods, rules));
    }

    private static TableRow summary(List<PeriodValues> periods, ControlCharts rules) {
        return TableRow.all(ControlChartSummaryTable.TABLE, ControlChartSummaryJob.rows(periods, rules))
                .get(0);
    }

    @Test
    void evenDenominatorsGetSingleValues() {
        List<PeriodValues> periods =
                months(new double[] {10, 12, 10, 12, 10, 12, 30}, 100).periods(indicator("proportion"));
        TableRow last = points(periods, PLAIN).get(6);
        assertThat(last.text("chart_type")).isEqualTo("XmR");
        assertThat(last.number("moving_range")).isCloseTo(18, within(1e-12));
        assertThat(last.text("special_cause")).isEqualTo("above limit");
        assertThat(last.text("point_type")).isEqualTo("concern high");
        TableRow summary = summary(periods, PLAIN);
        assertThat(summary.text("variation_icon")).isEqualTo("concern high");
        assertThat(summary.text("special_cause_since")).isEqualTo("2024-07-01");
        assertThat(summary.text("short_series")).isEqualTo("true");
    }

    @Test
    void unequalDenominatorsGetLaneysCharts() {
        double[] counts = {100, 220, 90, 210, 110, 190, 105};
        List<PeriodValues> shares = months(counts, 1000, 2000).periods(indicator("proportion"));
        TableRow first = points(shares, PLAIN).get(0);
        assertThat(first.text("chart_type")).isEqualTo("P'");
        assertThat(first.number("centre_line")).isCloseTo(100 * 1025.0 / 10000, within(1e-9));
        assertThat(first.number("target")).isEqualTo(20);
        double narrow = points(shares, PLAIN).get(1).number("upper_limit");
        assertThat(first.number("upper_limit")).isGreaterThan(narrow);
        assertThat(summary(shares, PLAIN).text("assurance_icon")).isEqualTo("consistently pass");
        assertThat(points(months(counts, 1000, 2000).periods(indicator("rate")), PLAIN)
                        .get(0)
                        .text("chart_type"))
                .isEqualTo("U'");
    }

    /** By hand: events in months 2, 4, 7 ... of 100 people each: 200 people from the first event to the second, then 300. */
    @Test
    void rareEventsAreChartedByTheCasesBetween() {
        double[] counts = {0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 2, 0, 1};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        List<TableRow> points = points(periods, PLAIN);
        assertThat(points).hasSize(15);
        assertThat(points.get(0).text("reason")).isEqualTo("no_event");
        assertThat(points.get(1).text("reason")).isEqualTo("first_event");
        assertThat(points.get(3).number("value")).isEqualTo(200);
        assertThat(points.get(6).number("value")).isEqualTo(300);
        assertThat(points.get(12).number("value")).isEqualTo(100);
        assertThat(points.get(3).text("chart_type")).isEqualTo("G");
        assertThat(points.get(3).text("chart_unit")).isEqualTo("cases between events");
        assertThat(summary(periods, PLAIN).text("assurance_icon")).isEqualTo("no target");
    }

    @Test
    void countsOfRareEventsAreChartedByTheDaysBetween() {
        PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
        double[] counts = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0};
        for (int i = 0; i < counts.length; i++) {
            YearMonth month = FIRST.plusMonths(i);
            fixture.value(month.atDay(1), month.atEndOfMonth(), "A", counts[i], Double.NaN, Double.NaN);
        }
        List<TableRow> points = points(fixture.periods(indicator("count")), PLAIN);
        assertThat(points.get(2).text("chart_type")).isEqualTo("T");
        assertThat(points.get(2).number("value")).isEqualTo(29 + 31);
    }

    @Test
    void gapsAreStatedAndNoRangeReachesOverThem() {
        double[] counts = {10, 12, 10, Double.NaN, Double.NaN, 40, 42, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        List<TableRow> points = points(periods, PLAIN);
        assertThat(points).hasSize(7);
        assertThat(points.get(3).number("missing_before")).isEqualTo(2);
        assertThat(points.get(3).number("moving_range")).isNaN();
        assertThat(points.get(3).number("upper_limit") - points.get(3).number("centre_line"))
                .isCloseTo(2.66 * 2, within(1e-9));
        assertThat(summary(periods, PLAIN).number("periods_missing")).isEqualTo(2);
    }

    @Test
    void limitsAreTakenAnewFromARecordedChange() {
        double[] counts = {10, 12, 10, 12, 10, 12, 40, 42, 40, 42, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        RecordedChange change = new RecordedChange("A", null, LocalDate.of(2024, 6, 15));
        TableRow summary = summary(periods, new ControlCharts(6, 0, true, List.of(change)));
        assertThat(summary.number("segments")).isEqualTo(2);
        assertThat(summary.text("segment_since")).isEqualTo("2024-07-01");
        assertThat(summary.number("centre_line")).isCloseTo(41, within(1e-12));
        assertThat(summary.text("reason")).isEqualTo("null");
        RecordedChange elsewhere = new RecordedChange("B", null, LocalDate.of(2024, 6, 15));
        assertThat(summary(periods, new ControlCharts(6, 0, true, List.of(elsewhere)))
                        .number("segments"))
                .isEqualTo(1);
    }

    @Test
    void aChangeWithTooFewPointsAfterItWaits() {
        double[] counts = {10, 12, 10, 12, 10, 12, 10, 12, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        RecordedChange change = new RecordedChange(null, "X", LocalDate.of(2024, 9, 1));
        TableRow summary = summary(periods, new ControlCharts(6, 0, true, List.of(change)));
        assertThat(summary.number("segments")).isEqualTo(1);
        assertThat(summary.text("reason")).contains("change_not_applied");
    }

    @Test
    void aShortSeriesHasASummaryAndNoPoints() {
        List<PeriodValues> periods =
                months(new double[] {10, 12, 10, 12, 10}, 100).periods(indicator("proportion"));
        assertThat(points(periods, PLAIN)).isEmpty();
        TableRow summary = summary(periods, PLAIN);
        assertThat(summary.text("chart_type")).isEqualTo("none");
        assertThat(summary.text("reason")).isEqualTo("too_few_points");
        assertThat(summary.number("latest_value")).isEqualTo(10);
    }

    @Test
    void classesOnAScaleAreNotCharted() {
        PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
        for (int i = 0; i < 8; i++) {
            YearMonth month = FIRST.plusMonths(i);
            fixture.value(month.atDay(1), month.atEndOfMonth(), "A", 1 + i % 3, Double.NaN, Double.NaN);
        }
        assertThat(summary(fixture.periods(indicator("ordinal")), PLAIN).text("reason"))
                .isEqualTo("ordinal_scale");
    }

    /** Two levels that last for months: the limits lie between them, and nearly every point is outside. */
    @Test
    void aChartOfMostlySpecialCauseIsSaidToBeOne() {
        double[] counts = {50, 51, 50, 51, 50, 51, 50, 20, 21, 20, 21, 20, 21, 20};
        TableRow summary = summary(months(counts, 100).periods(indicator("proportion")), PLAIN);
        assertThat(summary.number("special_cause_points")).isGreaterThan(7);
        assertThat(summary.text("reason")).isEqualTo("mostly_special_cause");
    }
}

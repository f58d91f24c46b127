package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.fosse.config.ControlCharts;
import org.fosse.config.Polarity;
import org.fosse.config.RecordedChange;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.schema.Shared;
import org.fosse.schema.table.ControlChartSummaryTable;
import org.fosse.schema.table.ControlChartTable;
import org.fosse.schema.table.SeriesUnansweredTable;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

class ControlChartTableTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final ControlCharts PLAIN = new ControlCharts(6, 0, true, List.of());

    private static IndicatorFacts indicator(String type) {
        return PeriodFixture.indicator(
                "X", ValueType.of(type), 100, true, Polarity.LOWER_IS_BETTER, PeriodFixture.standard(20));
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

    private static List<SeriesRow<ControlChartTable>> points(List<PeriodValues> periods, ControlCharts rules) {
        return SeriesRows.of(ControlChartTable.TABLE, periods, rules);
    }

    private static SeriesRow<ControlChartSummaryTable> summary(List<PeriodValues> periods, ControlCharts rules) {
        return SeriesRows.of(ControlChartSummaryTable.TABLE, periods, rules).get(0);
    }

    @Test
    void evenDenominatorsGetSingleValues() {
        List<PeriodValues> periods = months(
                        new double[] {10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 22}, 100)
                .periods(indicator("proportion"));
        SeriesRow<ControlChartTable> last = points(periods, PLAIN).get(14);
        assertThat(last.text(ControlChartTable.CHART_TYPE)).isEqualTo("XmR");
        assertThat(last.number(ControlChartTable.MOVING_RANGE)).isCloseTo(10, within(1e-12));
        assertThat(last.text(ControlChartTable.SPECIAL_CAUSE)).isEqualTo("above limit");
        assertThat(last.text(ControlChartTable.POINT_TYPE)).isEqualTo("concern high");
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, PLAIN);
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("concern high");
        assertThat(summary.text(ControlChartSummaryTable.SPECIAL_CAUSE_SINCE)).isEqualTo("2025-03-01");
        assertThat(summary.text(ControlChartSummaryTable.SHORT_SERIES)).isEqualTo("false");
    }

    /** By hand: mean 96, mean range 4, so that the limits are 96 -/+ 10.64; two thirds of the way up lie at 103.09. */
    @Test
    void limitsAreGivenWithinWhatAValueCanBe() {
        List<PeriodValues> periods =
                months(new double[] {94, 98, 94, 98, 94, 98, 94, 98}, 100).periods(indicator("proportion"));

        SeriesRow<ControlChartTable> last = points(periods, PLAIN).get(7);
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, PLAIN);

        assertThat(last.number(ControlChartTable.UPPER_LIMIT)).isEqualTo(100);
        assertThat(last.number(ControlChartTable.LOWER_LIMIT)).isCloseTo(96 - 10.64, within(1e-9));
        assertThat(last.number(ControlChartTable.UPPER_NEAR)).isCloseTo(96 + 10.64 * 2 / 3, within(1e-9));
        assertThat(last.text(ControlChartTable.LIMITS_CUT)).isEqualTo("true");
        assertThat(last.text(ControlChartTable.SPECIAL_CAUSE)).isEqualTo("common cause");
        assertThat(summary.number(ControlChartSummaryTable.UPPER_LIMIT)).isEqualTo(100);
        assertThat(summary.text(ControlChartSummaryTable.LIMITS_CUT)).isEqualTo("true");
        List<PeriodValues> ratios =
                months(new double[] {94, 98, 94, 98, 94, 98, 94, 98}, 100).periods(indicator("ratio"));
        assertThat(summary(ratios, PLAIN).number(ControlChartSummaryTable.UPPER_LIMIT))
                .isCloseTo(106.64, within(1e-9));
        assertThat(summary(ratios, PLAIN).text(ControlChartSummaryTable.LIMITS_CUT))
                .isEqualTo("false");
    }

    @Test
    void unequalDenominatorsGetLaneysCharts() {
        double[] counts = {100, 220, 90, 210, 110, 190, 105};
        List<PeriodValues> shares = months(counts, 1000, 2000).periods(indicator("proportion"));
        SeriesRow<ControlChartTable> first = points(shares, PLAIN).get(0);
        assertThat(first.text(ControlChartTable.CHART_TYPE)).isEqualTo("P'");
        assertThat(first.number(ControlChartTable.CENTRE_LINE)).isCloseTo(100 * 1025.0 / 10000, within(1e-9));
        assertThat(first.number(ControlChartTable.TARGET)).isEqualTo(20);
        double narrow = points(shares, PLAIN).get(1).number(ControlChartTable.UPPER_LIMIT);
        assertThat(first.number(ControlChartTable.UPPER_LIMIT)).isGreaterThan(narrow);
        assertThat(summary(shares, PLAIN).text(ControlChartSummaryTable.ASSURANCE_ICON))
                .isEqualTo("consistently pass");
        assertThat(points(months(counts, 1000, 2000).periods(indicator("rate")), PLAIN)
                        .get(0)
                        .text(ControlChartTable.CHART_TYPE))
                .isEqualTo("U'");
    }

    /** By hand: events in months 2, 4, 7 ... of 100 people each: 200 people from the first event to the second, then 300. */
    @Test
    void rareEventsAreChartedByTheCasesBetween() {
        double[] counts = {0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 2, 0, 1};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        List<SeriesRow<ControlChartTable>> points = points(periods, PLAIN);
        assertThat(points).hasSize(15);
        assertThat(points.get(0).text(ControlChartTable.REASON)).isEqualTo("no_event");
        assertThat(points.get(1).text(ControlChartTable.REASON)).isEqualTo("first_event");
        assertThat(points.get(3).number(ControlChartTable.VALUE)).isEqualTo(200);
        assertThat(points.get(6).number(ControlChartTable.VALUE)).isEqualTo(300);
        assertThat(points.get(12).number(ControlChartTable.VALUE)).isEqualTo(100);
        assertThat(points.get(3).text(ControlChartTable.CHART_TYPE)).isEqualTo("G");
        assertThat(points.get(3).text(ControlChartTable.CHART_UNIT)).isEqualTo("cases between events");
        assertThat(summary(periods, PLAIN).text(ControlChartSummaryTable.ASSURANCE_ICON))
                .isEqualTo("no target");
    }

    @Test
    void countsOfRareEventsAreChartedByTheDaysBetween() {
        PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
        double[] counts = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0};
        for (int i = 0; i < counts.length; i++) {
            YearMonth month = FIRST.plusMonths(i);
            fixture.value(month.atDay(1), month.atEndOfMonth(), "A", counts[i], Double.NaN, Double.NaN);
        }
        List<SeriesRow<ControlChartTable>> points = points(fixture.periods(indicator("count")), PLAIN);
        assertThat(points.get(2).text(ControlChartTable.CHART_TYPE)).isEqualTo("T");
        assertThat(points.get(2).number(ControlChartTable.VALUE)).isEqualTo(29 + 31);
    }

    @Test
    void gapsAreStatedAndNoRangeReachesOverThem() {
        double[] counts = {10, 12, 10, Double.NaN, Double.NaN, 40, 42, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        List<SeriesRow<ControlChartTable>> points = points(periods, PLAIN);
        assertThat(points).hasSize(7);
        assertThat(points.get(3).number(ControlChartTable.MISSING_BEFORE)).isEqualTo(2);
        assertThat(points.get(3).number(ControlChartTable.MOVING_RANGE)).isNaN();
        assertThat(points.get(3).number(ControlChartTable.UPPER_LIMIT)
                        - points.get(3).number(ControlChartTable.CENTRE_LINE))
                .isCloseTo(2.66 * 2, within(1e-9));
        assertThat(summary(periods, PLAIN).number(ControlChartSummaryTable.PERIODS_MISSING))
                .isEqualTo(2);
    }

    @Test
    void limitsAreTakenAnewFromARecordedChange() {
        double[] counts = {10, 12, 10, 12, 10, 12, 40, 42, 40, 42, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        RecordedChange change = new RecordedChange("A", null, LocalDate.of(2024, 6, 15));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, new ControlCharts(6, 0, true, List.of(change)));
        assertThat(summary.number(ControlChartSummaryTable.SEGMENTS)).isEqualTo(2);
        assertThat(summary.text(ControlChartSummaryTable.SEGMENT_SINCE)).isEqualTo("2024-07-01");
        assertThat(summary.number(ControlChartSummaryTable.CENTRE_LINE)).isCloseTo(41, within(1e-12));
        assertThat(summary.text(ControlChartSummaryTable.REASON)).isEqualTo("null");
        RecordedChange elsewhere = new RecordedChange("B", null, LocalDate.of(2024, 6, 15));
        assertThat(summary(periods, new ControlCharts(6, 0, true, List.of(elsewhere)))
                        .number(ControlChartSummaryTable.SEGMENTS))
                .isEqualTo(1);
    }

    @Test
    void aChangeWithTooFewPointsAfterItWaits() {
        double[] counts = {10, 12, 10, 12, 10, 12, 10, 12, 40, 42};
        List<PeriodValues> periods = months(counts, 100).periods(indicator("proportion"));
        RecordedChange change = new RecordedChange(null, "X", LocalDate.of(2024, 9, 1));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, new ControlCharts(6, 0, true, List.of(change)));
        assertThat(summary.number(ControlChartSummaryTable.SEGMENTS)).isEqualTo(1);
        assertThat(summary.text(ControlChartSummaryTable.REASON)).contains("change_not_applied");
    }

    @Test
    void aSeriesTooShortIsCountedAndHasNoRow() {
        List<PeriodValues> periods =
                months(new double[] {10, 12, 10, 12, Double.NaN}, 100).periods(indicator("proportion"));
        assertThat(points(periods, PLAIN)).isEmpty();
        assertThat(SeriesRows.of(ControlChartSummaryTable.TABLE, periods, PLAIN))
                .isEmpty();
        assertThat(SeriesRows.of(TrendTable.TABLE, periods, PLAIN)).isEmpty();
        assertThat(unanswered(periods))
                .containsExactly(
                        "control_chart_summary provider * too_few_points 1 1", "trend provider * too_few_points 1 1");
    }

    /** Two areas have one value each, and one has a row and no value. */
    @Test
    void anAreaWithAnotherReasonThanMostHasARowOfItsOwn() {
        PackedFixture fixture = new PackedFixture();
        List.of("A", "B", "C").forEach(code -> fixture.area(code, Level.PRACTICE));
        LocalDate start = FIRST.atDay(1);
        LocalDate end = FIRST.atEndOfMonth();
        fixture.counts(start, end, "A", 1, 10).counts(start, end, "B", 2, 10);
        fixture.numbers(start, end, "C", Shared.ALL, Shared.ALL);
        assertThat(unanswered(fixture.periods(indicator("proportion"))))
                .containsExactly(
                        "control_chart_summary practice * too_few_points 2 2",
                        "control_chart_summary practice C no_data 1 1",
                        "trend practice * too_few_points 2 2",
                        "trend practice C no_data 1 1");
    }

    private static List<String> unanswered(List<PeriodValues> periods) {
        return SeriesRows.of(SeriesUnansweredTable.TABLE, periods, PLAIN).stream()
                .map(row -> String.join(
                        " ",
                        row.text(SeriesUnansweredTable.TABLE_NAME),
                        row.text(SeriesUnansweredTable.AREA_LEVEL),
                        row.text(SeriesUnansweredTable.AREA_CODE),
                        row.text(SeriesUnansweredTable.REASON),
                        row.text(SeriesUnansweredTable.AREAS),
                        row.text(SeriesUnansweredTable.SERIES)))
                .toList();
    }

    @Test
    void classesOnAScaleAreNotCharted() {
        PackedFixture fixture = new PackedFixture().area("A", Level.PROVIDER);
        for (int i = 0; i < 8; i++) {
            YearMonth month = FIRST.plusMonths(i);
            fixture.value(month.atDay(1), month.atEndOfMonth(), "A", 1 + i % 3, Double.NaN, Double.NaN);
        }
        assertThat(unanswered(fixture.periods(indicator("ordinal"))))
                .containsExactly("control_chart_summary provider * ordinal_scale 1 1");
    }

    /** Two levels that last for months: the limits lie between them, and nearly every point is outside. */
    @Test
    void aChartOfMostlySpecialCauseIsSaidToBeOne() {
        double[] counts = {50, 51, 50, 51, 50, 51, 50, 20, 21, 20, 21, 20, 21, 20};
        SeriesRow<ControlChartSummaryTable> summary =
                summary(months(counts, 100).periods(indicator("proportion")), PLAIN);
        assertThat(summary.number(ControlChartSummaryTable.SPECIAL_CAUSE_POINTS))
                .isGreaterThan(7);
        assertThat(summary.text(ControlChartSummaryTable.REASON)).isEqualTo("mostly_special_cause");
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("null");
        assertThat(summary.text(ControlChartSummaryTable.ASSURANCE_ICON)).isEqualTo("null");
    }

    private static final ControlCharts SHIPPED = new ControlCharts(6, 24, true, List.of());

    /** Noise that does not follow on itself: the same in every run. */
    private static double noise(int i) {
        return Math.round(6 * Math.sin(1 + 12.9898 * i * i));
    }

    private static double[] series(int months, IntToDoubleFunction value) {
        return IntStream.range(0, months)
                .mapToDouble(i -> Math.rint(value.applyAsDouble(i)))
                .toArray();
    }

    @Test
    void aSeasonIsNoSpecialCause() {
        double[] counts = series(36, i -> 500 + 60 * Math.cos(Math.PI * i / 6) + noise(i));
        List<PeriodValues> periods = months(counts, 1000).periods(indicator("proportion"));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, SHIPPED);

        assertThat(summary.text(ControlChartSummaryTable.SEASONAL)).isEqualTo("true");
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("common cause");
        assertThat(summary.number(ControlChartSummaryTable.BASELINE_POINTS)).isEqualTo(24);
        assertThat(summary.text(ControlChartSummaryTable.TRIAL_LIMITS)).isEqualTo("false");
        List<SeriesRow<ControlChartTable>> points = points(periods, SHIPPED);
        // The lines move with the season: January above July by twice its height.
        assertThat(points.get(24).number(ControlChartTable.CENTRE_LINE)
                        - points.get(30).number(ControlChartTable.CENTRE_LINE))
                .isCloseTo(12, within(0.8));
        assertThat(points.get(24).number(ControlChartTable.VALUE)).isCloseTo(counts[24] / 10, within(1e-9));
    }

    @Test
    void aStepInASeasonIsFound() {
        double[] counts = series(36, i -> 500 + 60 * Math.cos(Math.PI * i / 6) + noise(i) + (i < 30 ? 0 : 40));
        assertThat(summary(months(counts, 1000).periods(indicator("proportion")), SHIPPED)
                        .text(ControlChartSummaryTable.VARIATION_ICON))
                .isEqualTo("concern high");
    }

    /** Every October falls, as waits for routine appointments do when vaccinations take the clinics; two months are missing. */
    private static double autumn(int i) {
        return i == 13 || i == 14 ? Double.NaN : 800 + 3 * noise(i) - (i % 12 == 5 ? 90 : i % 12 == 4 ? 20 : 0);
    }

    @Test
    void aMonthThatFallsEveryYearIsSeason() {
        List<PeriodValues> periods =
                months(series(30, ControlChartTableTest::autumn), 1000).periods(indicator("proportion"));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, SHIPPED);
        assertThat(summary.text(ControlChartSummaryTable.SEASONAL)).isEqualTo("true");
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("common cause");
        List<SeriesRow<ControlChartTable>> points = points(periods, SHIPPED);
        double october = points.get(points.size() - 1).number(ControlChartTable.CENTRE_LINE);
        assertThat(october).isCloseTo(71, within(2.0));
        assertThat(points.get(points.size() - 4).number(ControlChartTable.CENTRE_LINE))
                .isCloseTo(80, within(1.0));
    }

    @Test
    void aFallThatLastYearHadInPartHasNoIcon() {
        double[] counts = series(18, i -> 800 + 5 * noise(i) - (i == 5 ? 25 : i == 17 ? 75 : 0));
        List<PeriodValues> periods = months(counts, 1000).periods(indicator("proportion"));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, SHIPPED);
        assertThat(summary.text(ControlChartSummaryTable.SEASONAL)).isEqualTo("false");
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("null");
        assertThat(summary.text(ControlChartSummaryTable.REASON)).isEqualTo("season_or_change");
        assertThat(summary.text(ControlChartSummaryTable.LATEST_SPECIAL_CAUSE)).isEqualTo("common cause");
        List<SeriesRow<ControlChartTable>> points = points(periods, SHIPPED);
        SeriesRow<ControlChartTable> last = points.get(points.size() - 1);
        assertThat(last.text(ControlChartTable.SPECIAL_CAUSE)).isEqualTo("below limit");
        assertThat(last.text(ControlChartTable.POINT_TYPE)).isEqualTo("null");
        assertThat(last.text(ControlChartTable.REASON)).isEqualTo("season_or_change");
    }

    @Test
    void oneThatFallsFurtherThanEveryYearHasOne() {
        double[] counts = series(30, i -> autumn(i) - (i == 29 ? 150 : 0));
        assertThat(summary(months(counts, 1000).periods(indicator("proportion")), SHIPPED)
                        .text(ControlChartSummaryTable.VARIATION_ICON))
                .isEqualTo("improvement low");
    }

    @Test
    void theFirstYearOfMonthsTellsNoChangeFromItsSeason() {
        double[] counts = series(12, i -> 500 + 4 * noise(i) + (i == 11 ? 150 : 0));
        SeriesRow<ControlChartSummaryTable> summary =
                summary(months(counts, 1000).periods(indicator("proportion")), SHIPPED);
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("null");
        assertThat(summary.text(ControlChartSummaryTable.REASON)).isEqualTo("season_or_change");
        double[] steady = series(12, i -> 500 + noise(i));
        assertThat(summary(months(steady, 1000).periods(indicator("proportion")), SHIPPED)
                        .text(ControlChartSummaryTable.VARIATION_ICON))
                .isEqualTo("common cause");
    }

    @Test
    void theBaselineStandsWhileItsLaterPointsAreJudged() {
        double[] counts = series(40, i -> 500 + noise(i) + (i < 24 ? 0 : 50));
        SeriesRow<ControlChartSummaryTable> summary =
                summary(months(counts, 1000).periods(indicator("proportion")), SHIPPED);
        assertThat(summary.number(ControlChartSummaryTable.CENTRE_LINE)).isCloseTo(50, within(0.5));
        assertThat(summary.number(ControlChartSummaryTable.SPECIAL_CAUSE_POINTS))
                .isGreaterThanOrEqualTo(16);
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("concern high");

        SeriesRow<ControlChartSummaryTable> shorter =
                summary(months(series(35, i -> 500 + noise(i)), 1000).periods(indicator("proportion")), SHIPPED);
        assertThat(shorter.text(ControlChartSummaryTable.TRIAL_LIMITS)).isEqualTo("true");
        assertThat(shorter.number(ControlChartSummaryTable.BASELINE_POINTS)).isEqualTo(35);
    }

    /** A walk of slow waves: each month follows on the one before, and runs are what it makes by itself. */
    @Test
    void pointsThatFollowOnEachOtherAreJudgedByWiderLimitsAlone() {
        double[] counts = series(48, i -> 500 + 40 * Math.sin(i / 2.3) + noise(i));
        List<PeriodValues> periods = months(counts, 1000).periods(indicator("proportion"));
        SeriesRow<ControlChartSummaryTable> summary = summary(periods, SHIPPED);
        assertThat(summary.text(ControlChartSummaryTable.FOLLOWS_ON)).isEqualTo("true");
        assertThat(summary.number(ControlChartSummaryTable.AUTOCORRELATION)).isGreaterThan(0.3);
        assertThat(points(periods, SHIPPED).stream()
                        .map(point -> point.text(ControlChartTable.SPECIAL_CAUSE))
                        .distinct())
                .isSubsetOf("common cause", "above limit", "below limit");
    }

    @Test
    void limitsAreTakenAnewAfterAYearWithoutValues() {
        double[] counts = series(50, i -> i < 20 ? 500 + noise(i) : i < 35 ? Double.NaN : 700 + noise(i));
        SeriesRow<ControlChartSummaryTable> summary =
                summary(months(counts, 1000).periods(indicator("proportion")), SHIPPED);
        assertThat(summary.number(ControlChartSummaryTable.SEGMENTS)).isEqualTo(2);
        assertThat(summary.number(ControlChartSummaryTable.CENTRE_LINE)).isCloseTo(70, within(0.5));
        assertThat(summary.text(ControlChartSummaryTable.VARIATION_ICON)).isEqualTo("common cause");

        double[] shorter = series(50, i -> i < 20 ? 500 + noise(i) : i < 31 ? Double.NaN : 700 + noise(i));
        assertThat(summary(months(shorter, 1000).periods(indicator("proportion")), SHIPPED)
                        .number(ControlChartSummaryTable.SEGMENTS))
                .isEqualTo(1);
    }
}

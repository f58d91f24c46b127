package org.fosse.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PackedFixture;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Level;
import org.fosse.tables.PeriodKind;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 4);

    private static IndicatorFacts indicator(String type, Polarity polarity) {
        return PeriodFixture.indicator("X", ValueType.of(type), 100, true, polarity, Standards.NONE);
    }

    private static SeriesRow<TrendTable> trend(PackedFixture fixture, IndicatorFacts indicator) {
        return SeriesRows.trends(fixture.periods(indicator)).get(0);
    }

    private static PackedFixture years(double... counts) {
        PackedFixture fixture = new PackedFixture().area("A", Level.PRACTICE);
        for (int i = 0; i < counts.length; i++) {
            if (!Double.isNaN(counts[i])) {
                fixture.counts(LocalDate.of(2015 + i, 4, 1), LocalDate.of(2016 + i, 3, 31), "A", counts[i], 1000);
            }
        }
        return fixture;
    }

    @Test
    void kindsAreByLength() {
        assertThat(PeriodKind.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))
                        .text())
                .isEqualTo("month");
        assertThat(PeriodKind.of(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31))
                        .text())
                .isEqualTo("year");
        assertThat(PeriodKind.of(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31))
                        .text())
                .isEqualTo("3 years");
        assertThat(PeriodKind.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30))
                        .text())
                .isEqualTo("quarter");
        assertThat(PeriodKind.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1))
                        .text())
                .isEqualTo("day");
        assertThat(PeriodKind.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 7))
                        .text())
                .isEqualTo("week");
    }

    @Test
    void missingPeriodsAreCounted() {
        PeriodKind month = new PeriodKind(1, 0);
        assertThat(month.missingBetween(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1)))
                .isZero();
        assertThat(month.missingBetween(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 4, 1)))
                .isEqualTo(2);
        assertThat(new PeriodKind(0, 1).missingBetween(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 4, 1)))
                .isZero();
    }

    @Test
    void aTrendIsBetterOrWorseByPolarity() {
        PackedFixture rising = years(100, 150, 200, 250, 300, 350);
        assertThat(trend(rising, indicator("proportion", Polarity.HIGHER_IS_BETTER))
                        .text(TrendTable.JUDGEMENT))
                .isEqualTo("getting better");
        assertThat(trend(rising, indicator("proportion", Polarity.LOWER_IS_BETTER))
                        .text(TrendTable.JUDGEMENT))
                .isEqualTo("getting worse");
        SeriesRow<TrendTable> row = trend(rising, indicator("proportion", Polarity.NO_JUDGEMENT));
        assertThat(row.text(TrendTable.JUDGEMENT)).isEqualTo("increasing");
        assertThat(row.text(TrendTable.METHOD)).isEqualTo("fingertips_recent_trend");
        assertThat(row.number(TrendTable.POINTS)).isEqualTo(6);
        assertThat(row.number(TrendTable.POINTS_TESTED)).isEqualTo(5);
        assertThat(row.number(TrendTable.SLOPE)).isEqualTo(5);
    }

    @Test
    void aGapInTheYearsIsABreak() {
        SeriesRow<TrendTable> row =
                trend(years(100, 150, 200, Double.NaN, 250, 300, 350), indicator("proportion", Polarity.NO_JUDGEMENT));
        assertThat(row.text(TrendTable.DIRECTION)).isEqualTo("cannot be calculated");
        assertThat(row.text(TrendTable.REASON)).isEqualTo("break_in_series");
    }

    @Test
    void aYearOfAllOrNoneIsTestedAsAnyOther() {
        SeriesRow<TrendTable> row = trend(years(0, 150, 200, 250, 300), indicator("proportion", Polarity.NO_JUDGEMENT));
        assertThat(row.text(TrendTable.DIRECTION)).isEqualTo("increasing");
        assertThat(row.text(TrendTable.METHOD)).isEqualTo("fingertips_recent_trend");
        assertThat(row.number(TrendTable.STATISTIC)).isGreaterThan(200);

        SeriesRow<TrendTable> level = trend(years(6, 4, 0, 5, 3), indicator("proportion", Polarity.NO_JUDGEMENT));
        assertThat(level.text(TrendTable.DIRECTION)).isEqualTo("no significant change");
        assertThat(level.number(TrendTable.P_VALUE)).isBetween(0.1, 0.9);
    }

    /** Years to the end of every quarter: of 17 that overlap, five remain, counted back from the newest. */
    @Test
    void overlappingYearsAreThinnedFromTheNewest() {
        PackedFixture fixture = new PackedFixture().area("A", Level.PRACTICE);
        for (int i = 0; i < 17; i++) {
            LocalDate start = LocalDate.of(2018, 1, 1).plusMonths(3L * i);
            fixture.counts(start, start.plusYears(1).minusDays(1), "A", 100 + 10 * i, 1000);
        }
        SeriesRow<TrendTable> row = trend(fixture, indicator("proportion", Polarity.NO_JUDGEMENT));
        assertThat(row.number(TrendTable.POINTS)).isEqualTo(5);
        assertThat(row.number(TrendTable.PERIODS_OVERLAPPING)).isEqualTo(12);
        assertThat(row.text(TrendTable.LAST_PERIOD_END)).isEqualTo("2022-12-31");
        assertThat(row.text(TrendTable.FIRST_PERIOD_START)).isEqualTo("2018-01-01");
        assertThat(row.text(TrendTable.DIRECTION)).isEqualTo("increasing");
    }

    @Test
    void lengthsAreSeriesOfTheirOwnAndSumsHaveSeriesToo() {
        PackedFixture fixture = new PackedFixture()
                .area("A", Level.PRACTICE)
                .area("P", Level.NEIGHBOURHOOD)
                .member("A", "P");
        for (int i = 0; i < 12; i++) {
            YearMonth month = FIRST.plusMonths(i);
            fixture.counts(month.atDay(1), month.atEndOfMonth(), "A", 10 + i, 100);
        }
        fixture.counts(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31), "A", 15, 100);
        List<String> found = new ArrayList<>();
        SeriesRows.trends(fixture.periods(indicator("proportion", Polarity.NO_JUDGEMENT)))
                .forEach(row -> found.add(row.text(TrendTable.PERIOD_KIND) + " " + row.text(TrendTable.AREA_CODE) + " "
                        + row.text(TrendTable.DIRECTION)));
        assertThat(found)
                .containsExactly(
                        "month A increasing",
                        "month P increasing",
                        "year A cannot be calculated",
                        "year P cannot be calculated");
    }

    @Test
    void theLengthOfPeriodThatMostValuesHaveMakesTheSeries() {
        List<SeriesPoint> points = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            LocalDate first = LocalDate.of(2025, month, 1);
            points.add(value(first, first.plusMonths(1).minusDays(1)));
        }
        for (int i = 0; i < 5; i++) {
            LocalDate first = LocalDate.of(2025, 7, 7).plusDays(28L * i);
            points.add(value(first, first.plusDays(27)));
        }
        points.add(value(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));

        AreaSeries months = Objects.requireNonNull(AreaSeries.ofMost(points));
        assertThat(months.kind().text()).isEqualTo("month");
        assertThat(months.points()).hasSize(6);
        // As many of four weeks: the shorter.
        AreaSeries weeks = Objects.requireNonNull(AreaSeries.ofMost(points.subList(1, points.size())));
        assertThat(weeks.kind().text()).isEqualTo("28 days");
        assertThat(AreaSeries.ofMost(List.of())).isNull();
    }

    private static SeriesPoint value(LocalDate first, LocalDate last) {
        return new SeriesPoint(first, last, "", Double.NaN, Double.NaN, 1, Double.NaN, Double.NaN, null, "test");
    }
}

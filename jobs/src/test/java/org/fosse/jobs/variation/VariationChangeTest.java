package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Level;
import org.fosse.tables.VariationChange;
import org.junit.jupiter.api.Test;

/** Is unwarranted variation falling? Forty practices whose differences are stretched or squeezed from year to year. */
final class VariationChangeTest {
    private static final int AREAS = 40;
    private static final Variation FIRST = Variation.defaults();

    private final PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);

    VariationChangeTest() {
        for (int i = 0; i < AREAS; i++) {
            fixture.practice(code(i), "SYS");
        }
    }

    private static String code(int i) {
        return "P%03d".formatted(i);
    }

    private static IndicatorFacts indicator(String valueType) {
        return PeriodFixture.indicator("IND", valueType, 100, Polarity.HIGHER_IS_BETTER);
    }

    /** Shares about a half whose logits differ by this much times a fixed pattern. */
    private PeriodValues year(int year, double stretch) {
        for (int i = 0; i < AREAS; i++) {
            double away = stretch * Math.sin(1 + 7.0 * i);
            fixture.count(code(i), Math.rint(20_000 / (1 + Math.exp(-away))), 20_000);
        }
        return period("proportion", year);
    }

    private PeriodValues period(String valueType, int year) {
        return fixture.period(indicator(valueType), LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    }

    private static TableRows<VariationTable> rows(Variation settings, PeriodValues... periods) {
        return new TableRows<>(
                VariationTable.TABLE,
                VariationJob.rows(List.of(periods), settings).iterator());
    }

    private static Variation with(String baseline) {
        return new Variation(3, baseline, Variation.WINSORISED, 0.05, 0, FIRST.suspect());
    }

    /** Five years or more, and the row of the last one. */
    private TableRows<VariationTable> lastOf(double... stretch) {
        PeriodValues[] years = new PeriodValues[stretch.length];
        for (int i = 0; i < years.length; i++) {
            years[i] = year(2022 + i, stretch[i]);
        }
        return rows(FIRST, years).where(VariationTable.PERIOD_START, LocalDate.of(2021 + stretch.length, 4, 1));
    }

    @Test
    void differencesThatShrinkYearAfterYearAreFalling() {
        TableRows<VariationTable> last = lastOf(0.4, 0.36, 0.324, 0.2916, 0.26244);

        assertThat(last.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.FALLING);
        assertThat(last.number(VariationTable.DEVIATION_PERCENT_PER_YEAR)).isCloseTo(-10, within(0.3));
        assertThat(last.number(VariationTable.DEVIATION_PERCENT_PER_YEAR_UPPER_95))
                .isNegative();
        assertThat(last.only(VariationTable.TREND_PERIODS)).isEqualTo(5);
        assertThat(last.only(VariationTable.AREAS_IN_ALL)).isEqualTo((long) AREAS);
        assertThat(last.number(VariationTable.DEVIATION_CHANGE)).isNegative();
    }

    @Test
    void differencesThatGrowAreRisingAndTheSameShowNoClearChange() {
        assertThat(lastOf(0.2, 0.22, 0.242, 0.2662, 0.29282).only(VariationTable.VARIATION_IS))
                .isEqualTo(VariationChange.RISING);
        assertThat(lastOf(0.3, 0.3, 0.3, 0.3, 0.3).only(VariationTable.VARIATION_IS))
                .isEqualTo(VariationChange.NO_CLEAR_CHANGE);
    }

    @Test
    void oneOddFirstYearMakesNoFall() {
        TableRows<VariationTable> last = lastOf(0.5, 0.3, 0.31, 0.3, 0.31, 0.3);

        assertThat(last.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.NO_CLEAR_CHANGE);
        assertThat(last.number(VariationTable.TREND_TAU_SQUARED)).isPositive();
    }

    @Test
    void fourYearsAreTooFew() {
        TableRows<VariationTable> last = lastOf(0.4, 0.3, 0.2, 0.1);

        assertThat(last.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.CANNOT_TELL);
        assertThat(last.only(VariationTable.VARIATION_IS_REASON)).isEqualTo("too_few_periods");
        assertThat(last.number(VariationTable.DEVIATION_CHANGE)).isNegative();
    }

    @Test
    void theYearBeforeIsTheBaselineWhenAsked() {
        TableRows<VariationTable> rows =
                rows(with(Variation.YEAR_BEFORE), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"))
                        .only(VariationTable.BASELINE_START))
                .hasToString("2021-04-01");
        assertThat(rows.all(VariationTable.BASELINE_START).get(0)).isNull();
    }

    @Test
    void aDateNamesTheFirstPeriodThatEndsThenOrLater() {
        TableRows<VariationTable> rows = rows(with("2021-10-01"), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.all(VariationTable.BASELINE_START))
                .containsExactly(null, LocalDate.parse("2021-04-01"), LocalDate.parse("2021-04-01"));
    }

    @Test
    void aMonthIsNoBaselineAndHasNone() {
        PeriodValues year = year(2021, 0.4);
        for (int i = 0; i < AREAS; i++) {
            fixture.count(code(i), 50 + i, 200);
        }
        PeriodValues month =
                fixture.period(indicator("proportion"), LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));

        assertThat(rows(FIRST, year, month).all(VariationTable.BASELINE_START))
                .containsExactly(LocalDate.parse("2021-04-01"), null);
    }

    @Test
    void onesOwnPracticesMakeTheLimitsNarrower() {
        TableRows<VariationTable> same = rows(FIRST, year(2021, 0.4), year(2022, 0.3))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));
        double width = same.number(VariationTable.DEVIATION_CHANGE_UPPER_95)
                - same.number(VariationTable.DEVIATION_CHANGE_LOWER_95);

        PeriodValues before = year(2021, 0.4);
        for (int i = 0; i < AREAS; i++) {
            double away = 0.3 * Math.sin(1 + 7.0 * ((i + 13) % AREAS));
            fixture.count(code(i), Math.rint(20_000 / (1 + Math.exp(-away))), 20_000);
        }
        TableRows<VariationTable> others = rows(FIRST, before, period("proportion", 2022))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));

        assertThat(width)
                .isLessThan(others.number(VariationTable.DEVIATION_CHANGE_UPPER_95)
                        - others.number(VariationTable.DEVIATION_CHANGE_LOWER_95));
    }

    @Test
    void valuesWithoutCountsAreComparedByTheirPlainDeviation() {
        List<PeriodValues> periods = new ArrayList<>();
        for (int year = 2022; year < 2027; year++) {
            for (int i = 0; i < AREAS; i++) {
                fixture.value(code(i), 50 + (2028 - year) * Math.sin(1 + 7.0 * i));
            }
            periods.add(period("mean", year));
        }
        TableRows<VariationTable> last = new TableRows<>(
                        VariationTable.TABLE, VariationJob.rows(periods, FIRST).iterator())
                .where(VariationTable.PERIOD_START, LocalDate.parse("2026-04-01"));

        assertThat(last.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.FALLING);
        assertThat(last.only(VariationTable.BETWEEN_SCALE)).isEqualTo("value");
        assertThat(last.number(VariationTable.BETWEEN_DEVIATION))
                .isCloseTo(last.number(VariationTable.STANDARD_DEVIATION), within(1e-12));
        assertThat(last.only(VariationTable.MEDIAN_ODDS_RATIO)).isNull();
        assertThat(last.only(VariationTable.REASON)).isEqualTo("no_counts");
    }

    @Test
    void whoHasNoValueIsCountedByReason() {
        for (int i = 0; i < AREAS - 3; i++) {
            fixture.count(code(i), 100 + i, 1000);
        }
        fixture.absent(code(37), Status.SUPPRESSED)
                .absent(code(38), Status.MISSING)
                .count(code(39), 12, 10);

        TableRows<VariationTable> row = rows(FIRST, period("proportion", 2022));

        assertThat(row.only(VariationTable.AREAS)).isEqualTo(37L);
        assertThat(row.only(VariationTable.AREAS_EXCLUDED)).isEqualTo(3L);
        assertThat(row.only(VariationTable.EXCLUDED_WHY)).isEqualTo("counts_out_of_range 1, missing 1, suppressed 1");
        assertThat(row.only(VariationTable.REASON)).isEqualTo("mostly_chance,some_excluded");
    }

    @Test
    void aSuspectValueIsCountedAndLeftOutOfTheChange() {
        PeriodValues before = year(2021, 0.3);
        for (int i = 1; i < AREAS; i++) {
            double away = 0.3 * Math.sin(1 + 7.0 * i);
            fixture.count(code(i), Math.rint(20_000 / (1 + Math.exp(-away))), 20_000);
        }
        fixture.count(code(0), 19_990, 20_000);
        TableRows<VariationTable> row = rows(FIRST, before, period("proportion", 2022))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));

        assertThat(row.only(VariationTable.AREAS_SUSPECT)).isEqualTo(1L);
        assertThat(row.number(VariationTable.DEVIATION_CHANGE_UPPER_95)).isPositive();
        assertThat(row.number(VariationTable.DEVIATION_CHANGE_LOWER_95)).isNegative();
        assertThat(row.only(VariationTable.AREAS_IN_ALL)).isEqualTo((long) AREAS - 1);
        assertThat(row.only(VariationTable.AREAS_IN_BOTH)).isEqualTo((long) AREAS - 1);
    }
}

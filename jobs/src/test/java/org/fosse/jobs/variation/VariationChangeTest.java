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
        return new Variation(3, baseline, Variation.WINSORISED, 0.05, FIRST.suspect());
    }

    @Test
    void squeezedDifferencesAreFalling() {
        TableRows<VariationTable> rows = rows(FIRST, year(2021, 0.4), year(2022, 0.2))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));

        assertThat(rows.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.FALLING);
        assertThat(rows.number(VariationTable.DEVIATION_CHANGE)).isNegative();
        assertThat(rows.number(VariationTable.DEVIATION_CHANGE_UPPER_95)).isNegative();
        assertThat(rows.only(VariationTable.AREAS_IN_BOTH)).isEqualTo((long) AREAS);
    }

    @Test
    void stretchedDifferencesAreRising() {
        assertThat(rows(FIRST, year(2021, 0.2), year(2022, 0.4))
                        .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"))
                        .only(VariationTable.VARIATION_IS))
                .isEqualTo(VariationChange.RISING);
    }

    @Test
    void theSameDifferencesShowNoClearChange() {
        TableRows<VariationTable> same = rows(FIRST, year(2021, 0.3), year(2022, 0.3))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));

        assertThat(same.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.NO_CLEAR_CHANGE);
        assertThat(same.number(VariationTable.DEVIATION_CHANGE)).isZero();
    }

    @Test
    void theFirstPeriodIsItsOwnBaseline() {
        TableRows<VariationTable> first = rows(FIRST, year(2021, 0.3), year(2022, 0.3))
                .where(VariationTable.PERIOD_START, LocalDate.parse("2021-04-01"));

        assertThat(first.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.CANNOT_TELL);
        assertThat(first.only(VariationTable.VARIATION_IS_REASON)).isEqualTo("is_baseline");
    }

    @Test
    void theYearBeforeIsTheBaselineWhenAsked() {
        TableRows<VariationTable> rows =
                rows(with(Variation.YEAR_BEFORE), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"))
                        .only(VariationTable.BASELINE_START))
                .hasToString("2021-04-01");
        assertThat(rows.all(VariationTable.VARIATION_IS))
                .containsExactly(VariationChange.CANNOT_TELL, VariationChange.RISING, VariationChange.FALLING);
        assertThat(rows.where(VariationTable.PERIOD_START, LocalDate.parse("2020-04-01"))
                        .only(VariationTable.VARIATION_IS_REASON))
                .isEqualTo("no_baseline");
    }

    @Test
    void aDateNamesTheFirstPeriodThatEndsThenOrLater() {
        TableRows<VariationTable> rows = rows(with("2021-10-01"), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.all(VariationTable.VARIATION_IS_REASON)).containsExactly("no_baseline", "is_baseline", null);
        assertThat(rows.all(VariationTable.VARIATION_IS))
                .containsExactly(VariationChange.CANNOT_TELL, VariationChange.CANNOT_TELL, VariationChange.FALLING);
    }

    @Test
    void aMonthIsNotComparedWithAYear() {
        PeriodValues year = year(2021, 0.4);
        for (int i = 0; i < AREAS; i++) {
            fixture.count(code(i), 50 + i, 200);
        }
        PeriodValues month =
                fixture.period(indicator("proportion"), LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));

        assertThat(rows(FIRST, year, month).all(VariationTable.VARIATION_IS_REASON))
                .containsExactly("is_baseline", "is_baseline");
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
        for (int year = 2021; year < 2023; year++) {
            for (int i = 0; i < AREAS; i++) {
                fixture.value(code(i), 50 + (year == 2021 ? 10 : 2) * Math.sin(1 + 7.0 * i));
            }
            periods.add(period("mean", year));
        }
        TableRows<VariationTable> last = new TableRows<>(
                        VariationTable.TABLE, VariationJob.rows(periods, FIRST).iterator())
                .where(VariationTable.PERIOD_START, LocalDate.parse("2022-04-01"));

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
        assertThat(row.only(VariationTable.REASON)).isEqualTo("some_excluded");
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
        assertThat(row.only(VariationTable.VARIATION_IS)).isEqualTo(VariationChange.NO_CLEAR_CHANGE);
        assertThat(row.only(VariationTable.AREAS_IN_BOTH)).isEqualTo((long) AREAS - 1);
    }
}

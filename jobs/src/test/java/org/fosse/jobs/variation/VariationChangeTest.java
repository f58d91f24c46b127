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
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Level;
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

    private static TableRows rows(Variation settings, PeriodValues... periods) {
        return new TableRows(
                VariationTable.TABLE,
                VariationJob.rows(List.of(periods), settings).iterator());
    }

    private static Variation with(String baseline) {
        return new Variation(3, baseline, Variation.WINSORISED, 0.05, FIRST.suspect());
    }

    @Test
    void squeezedDifferencesAreFalling() {
        TableRows rows = rows(FIRST, year(2021, 0.4), year(2022, 0.2)).where("period_start=2022-04-01");

        assertThat(rows.only("variation_is")).isEqualTo("falling");
        assertThat(rows.number("deviation_change")).isNegative();
        assertThat(rows.number("deviation_change_upper_95")).isNegative();
        assertThat(rows.only("areas_in_both")).isEqualTo((long) AREAS);
    }

    @Test
    void stretchedDifferencesAreRising() {
        assertThat(rows(FIRST, year(2021, 0.2), year(2022, 0.4))
                        .where("period_start=2022-04-01")
                        .only("variation_is"))
                .isEqualTo("rising");
    }

    @Test
    void theSameDifferencesShowNoClearChange() {
        TableRows same = rows(FIRST, year(2021, 0.3), year(2022, 0.3)).where("period_start=2022-04-01");

        assertThat(same.only("variation_is")).isEqualTo("no clear change");
        assertThat(same.number("deviation_change")).isZero();
    }

    @Test
    void theFirstPeriodIsItsOwnBaseline() {
        TableRows first = rows(FIRST, year(2021, 0.3), year(2022, 0.3)).where("period_start=2021-04-01");

        assertThat(first.only("variation_is")).isEqualTo("cannot tell");
        assertThat(first.only("variation_is_reason")).isEqualTo("is_baseline");
    }

    @Test
    void theYearBeforeIsTheBaselineWhenAsked() {
        TableRows rows = rows(with(Variation.YEAR_BEFORE), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.where("period_start=2022-04-01").only("baseline_start")).hasToString("2021-04-01");
        assertThat(rows.all("variation_is")).containsExactly("cannot tell", "rising", "falling");
        assertThat(rows.where("period_start=2020-04-01").only("variation_is_reason"))
                .isEqualTo("no_baseline");
    }

    @Test
    void aDateNamesTheFirstPeriodThatEndsThenOrLater() {
        TableRows rows = rows(with("2021-10-01"), year(2020, 0.1), year(2021, 0.4), year(2022, 0.2));

        assertThat(rows.all("variation_is_reason")).containsExactly("no_baseline", "is_baseline", null);
        assertThat(rows.all("variation_is")).containsExactly("cannot tell", "cannot tell", "falling");
    }

    @Test
    void aMonthIsNotComparedWithAYear() {
        PeriodValues year = year(2021, 0.4);
        for (int i = 0; i < AREAS; i++) {
            fixture.count(code(i), 50 + i, 200);
        }
        PeriodValues month =
                fixture.period(indicator("proportion"), LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));

        assertThat(rows(FIRST, year, month).all("variation_is_reason")).containsExactly("is_baseline", "is_baseline");
    }

    @Test
    void onesOwnPracticesMakeTheLimitsNarrower() {
        TableRows same = rows(FIRST, year(2021, 0.4), year(2022, 0.3)).where("period_start=2022-04-01");
        double width = same.number("deviation_change_upper_95") - same.number("deviation_change_lower_95");

        PeriodValues before = year(2021, 0.4);
        for (int i = 0; i < AREAS; i++) {
            double away = 0.3 * Math.sin(1 + 7.0 * ((i + 13) % AREAS));
            fixture.count(code(i), Math.rint(20_000 / (1 + Math.exp(-away))), 20_000);
        }
        TableRows others = rows(FIRST, before, period("proportion", 2022)).where("period_start=2022-04-01");

        assertThat(width)
                .isLessThan(others.number("deviation_change_upper_95") - others.number("deviation_change_lower_95"));
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
        TableRows last = new TableRows(
                        VariationTable.TABLE, VariationJob.rows(periods, FIRST).iterator())
                .where("period_start=2022-04-01");

        assertThat(last.only("variation_is")).isEqualTo("falling");
        assertThat(last.only("between_scale")).isEqualTo("value");
        assertThat(last.number("between_deviation")).isCloseTo(last.number("standard_deviation"), within(1e-12));
        assertThat(last.only("median_odds_ratio")).isNull();
        assertThat(last.only("reason")).isEqualTo("no_counts");
    }

    @Test
    void whoHasNoValueIsCountedByReason() {
        for (int i = 0; i < AREAS - 3; i++) {
            fixture.count(code(i), 100 + i, 1000);
        }
        fixture.absent(code(37), Status.SUPPRESSED)
                .absent(code(38), Status.MISSING)
                .count(code(39), 12, 10);

        TableRows row = rows(FIRST, period("proportion", 2022));

        assertThat(row.only("areas")).isEqualTo(37L);
        assertThat(row.only("areas_excluded")).isEqualTo(3L);
        assertThat(row.only("excluded_why")).isEqualTo("counts_out_of_range 1, missing 1, suppressed 1");
        assertThat(row.only("reason")).isEqualTo("some_excluded");
    }

    @Test
    void aSuspectValueIsCountedAndLeftOutOfTheChange() {
        PeriodValues before = year(2021, 0.3);
        for (int i = 1; i < AREAS; i++) {
            double away = 0.3 * Math.sin(1 + 7.0 * i);
            fixture.count(code(i), Math.rint(20_000 / (1 + Math.exp(-away))), 20_000);
        }
        fixture.count(code(0), 19_990, 20_000);
        TableRows row = rows(FIRST, before, period("proportion", 2022)).where("period_start=2022-04-01");

        assertThat(row.only("areas_suspect")).isEqualTo(1L);
        assertThat(row.only("variation_is")).isEqualTo("no clear change");
        assertThat(row.only("areas_in_both")).isEqualTo((long) AREAS - 1);
    }
}

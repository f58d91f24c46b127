package org.fosse.jobs.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.jobs.inequality.ReferenceInequalityTest.END;
import static org.fosse.jobs.inequality.ReferenceInequalityTest.RULES;
import static org.fosse.jobs.inequality.ReferenceInequalityTest.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Reference;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.InequalityGroupTable;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.InequalityTrendTable;
import org.fosse.tables.GapTrend;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

/** The rules for groups that are missing, suppressed, unknown or put together. */
final class InequalityRowsTest {
    private static final IndicatorFacts INDICATOR =
            PeriodFixture.indicator("X", "proportion", 100, Polarity.HIGHER_IS_BETTER);

    @Test
    void anAreaWithoutTheMostDeprivedFifthHasTheGapOfTheEndsItHasAndNoSlope() {
        PeriodFixture fixture = new PeriodFixture().area("E07", Level.LOCALITY);
        for (int i = 2; i <= 5; i++) {
            fixture.practice("P0000" + i, "E07")
                    .group(Reference.DEPRIVATION_NATIONAL, "P0000" + i, i)
                    .count("P0000" + i, 40 + 5 * i, 100);
        }
        TableRow<InequalityTable> row = row(fixture.period(INDICATOR, START, END), "deprivation_national");

        assertThat(row.find(InequalityTable.SLOPE_INDEX)).isNull();
        assertThat(row.find(InequalityTable.ABSOLUTE_GAP)).isNull();
        assertThat(row.find(InequalityTable.REASON)).contains("missing_group");
        assertThat(row.find(InequalityTable.GROUPS)).isEqualTo(4);
        assertThat(row.find(InequalityTable.GROUPS_EXPECTED)).isEqualTo(5);
        assertThat(row.find(InequalityTable.MOST_DEPRIVED_PRESENT)).isEqualTo(2);
        assertThat(row.find(InequalityTable.PRESENT_GAP)).isCloseTo(65 - 50, within(1e-12));
    }

    @Test
    void aSuppressedGroupIsNotZero() {
        PeriodFixture fixture = ethnicity().absent("QK1", "ethnic_group", "Mixed", Status.SUPPRESSED);
        TableRow<InequalityTable> row = row(fixture.period(INDICATOR, START, END), "ethnic_group");

        assertThat(row.find(InequalityTable.GROUPS)).isEqualTo(4);
        assertThat(row.find(InequalityTable.REASON)).contains("missing_group");
        assertThat(row.find(InequalityTable.THEIL_INDEX)).isNull();
        assertThat(row.find(InequalityTable.LOWEST_GROUP)).isEqualTo("Black");
        assertThat(row.find(InequalityTable.ABSOLUTE_GAP)).isCloseTo(20, within(1e-12));
    }

    @Test
    void thoseWhoseGroupIsNotKnownAreNoGroup() {
        PeriodFixture fixture = ethnicity()
                .count("QK1", "ethnic_group", "Mixed", 50, 100)
                .count("QK1", "ethnic_group", "Not stated/Not known/Invalid", 1, 500);
        TableRow<InequalityTable> row = row(fixture.period(INDICATOR, START, END), "ethnic_group");

        assertThat(row.find(InequalityTable.GROUPS_EXPECTED)).isEqualTo(5);
        assertThat(row.find(InequalityTable.SHARE_WITHOUT_GROUP)).isCloseTo(0.5, within(1e-12));
        assertThat(row.find(InequalityTable.VALUE_ALL)).isCloseTo(52, within(1e-12));
        assertThat(row.find(InequalityTable.THEIL_INDEX)).isNotNull();
        assertThat(row.find(InequalityTable.POPULATION_ATTRIBUTABLE_RISK)).isNotNull();
    }

    private static PeriodFixture ethnicity() {
        return new PeriodFixture()
                .area("QK1", Level.SYSTEM)
                .count("QK1", "ethnic_group", "White", 60, 100)
                .count("QK1", "ethnic_group", "Asian", 55, 100)
                .count("QK1", "ethnic_group", "Black", 40, 100)
                .count("QK1", "ethnic_group", "Other", 55, 100);
    }

    @Test
    void lifeStagesAndCore20AreMadeOfWholeGroups() {
        PeriodFixture fixture = new PeriodFixture()
                .area("QK1", Level.SYSTEM)
                .count("QK1", "age", "Under 18", 10, 100)
                .count("QK1", "age", "18 to 25", 20, 100)
                .count("QK1", "age", "26 to 26", 0, 0)
                .count("QK1", "age", "27 to 64", 60, 200)
                .absent("QK1", "age", "65 and over", Status.SUPPRESSED);
        for (int i = 1; i <= 10; i++) {
            String word = i <= 5 ? " Less deprived" : " More deprived";
            fixture.count("QK1", "deprivation_decile", String.format("%02d", i) + word, 30 + i, 100);
        }
        PeriodValues period = fixture.period(INDICATOR, START, END);

        List<Double> stages = values(period, "life_stage");
        assertThat(stages.get(0)).isEqualTo(10.0);
        assertThat(stages.get(1)).isCloseTo(100 * 80 / 300.0, within(1e-12));
        assertThat(stages.get(2)).isNull();
        assertThat(values(period, "deprivation_decile_core20")).containsExactly(39.5, 34.5);
        assertThat(values(period, "deprivation_decile").get(0)).isEqualTo(40.0);
    }

    /** Years of tenths of deprivation whose ends lie so many points apart, one year after the other. */
    private static TableRow<InequalityTrendTable> trend(int firstYear, double... apart) {
        PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
        List<PeriodValues> periods = new ArrayList<>();
        for (int year = 0; year < apart.length; year++) {
            for (int i = 1; i <= 10; i++) {
                String word = i <= 5 ? " more deprived" : " less deprived";
                double away = Math.rint((i - 5.5) / 9 * apart[year] * 100);
                fixture.count("QK1", "deprivation_decile", i + word, 5000 + away, 10_000);
            }
            periods.add(fixture.period(
                    INDICATOR, LocalDate.of(firstYear + year, 4, 1), LocalDate.of(firstYear + year + 1, 3, 31)));
        }
        return new TableRows<>(InequalityTrendTable.TABLE, InequalityTrendJob.rows(periods, RULES))
                .where(InequalityTrendTable.DIMENSION, "deprivation_decile")
                .only();
    }

    @Test
    void aGapThatShrinksOverFiveYearsIsNarrowingByItsRate() {
        TableRow<InequalityTrendTable> row = trend(2022, 18, 16, 14, 12, 10);

        assertThat(row.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.NARROWING);
        assertThat(row.find(InequalityTrendTable.ABSOLUTE_GAP_FIRST)).isCloseTo(18, within(1e-9));
        assertThat(row.find(InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR)).isCloseTo(-2, within(0.01));
        assertThat(row.number(InequalityTrendTable.SLOPE_INDEX_PER_YEAR_UPPER_95))
                .isNegative();
        assertThat(row.find(InequalityTrendTable.PERIODS)).isEqualTo(5);
        assertThat(row.find(InequalityTrendTable.REASON)).isNull();
    }

    @Test
    void fourYearsAreTooFewForATrend() {
        TableRow<InequalityTrendTable> row = trend(2022, 18, 14, 10, 6);

        assertThat(row.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.CANNOT_TELL);
        assertThat(row.find(InequalityTrendTable.REASON)).isEqualTo("too_few_periods");
        assertThat(row.find(InequalityTrendTable.SLOPE_INDEX_LATEST)).isNotNull();
        assertThat(row.find(InequalityTrendTable.SLOPE_INDEX_PER_YEAR)).isNull();
    }

    @Test
    void aDirectionThatBeginsInThePandemicIsNone() {
        TableRow<InequalityTrendTable> row = trend(2020, 2, 8, 9, 10, 11, 12);

        assertThat(row.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.CANNOT_TELL);
        assertThat(row.find(InequalityTrendTable.REASON))
                .isEqualTo("pandemic_left_out,rests_on_pandemic,too_few_periods");
        assertThat(row.find(InequalityTrendTable.PERIODS_LEFT_OUT)).isEqualTo(2);
        assertThat(row.find(InequalityTrendTable.LEFT_OUT_WHY)).contains("pandemic_left_out");
    }

    @Test
    void aDirectionMadeByThePandemicInTheMiddleIsNone() {
        double[] steady = {10, 10.1, 9.9, 4, 4, 10, 10.1, 10};
        assertThat(trend(2017, steady).find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.NO_CLEAR_CHANGE);

        TableRow<InequalityTrendTable> grown = trend(2017, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(grown.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.WIDENING);
        assertThat(grown.find(InequalityTrendTable.PERIODS)).isEqualTo(8);
    }

    @Test
    void everyMeasureOfARowPointsTheSameWay() {
        PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
        for (int i = 1; i <= 10; i++) {
            fixture.count("QK1", "deprivation_decile", i + (i <= 5 ? " more deprived" : " less deprived"), 40 + i, 100);
        }
        TableRow<InequalityTable> row = row(fixture.period(INDICATOR, START, END), "deprivation_decile");

        assertThat(row.number(InequalityTable.ABSOLUTE_GAP)).isCloseTo(9, within(1e-9));
        assertThat(row.number(InequalityTable.PRESENT_GAP)).isPositive();
        assertThat(row.number(InequalityTable.SLOPE_INDEX)).isPositive();
        assertThat(row.number(InequalityTable.GENERALISED_SLOPE_INDEX)).isPositive();
        assertThat(row.number(InequalityTable.ABSOLUTE_CONCENTRATION_INDEX)).isPositive();
        assertThat(row.number(InequalityTable.POPULATION_ATTRIBUTABLE_RISK)).isPositive();
        assertThat(row.number(InequalityTable.RATIO)).isGreaterThan(1);
        assertThat(row.number(InequalityTable.RELATIVE_INDEX)).isGreaterThan(1);
    }

    /** A place with so many practices, most deprived first, none of them in a fifth. */
    private static List<PeriodValues> place(int practices, int years) {
        PeriodFixture fixture = new PeriodFixture().area("E06", Level.PLACE);
        List<PeriodValues> periods = new ArrayList<>();
        for (int i = 1; i <= practices; i++) {
            fixture.practice("P0000" + i, "E06").group(Reference.DEPRIVATION_RANK, "P0000" + i, i);
        }
        for (int year = 0; year < years; year++) {
            for (int i = 1; i <= practices; i++) {
                fixture.count("P0000" + i, 5000 + i * 100 * (year + 1), 10_000);
            }
            periods.add(fixture.period(INDICATOR, START.plusYears(year), END.plusYears(year)));
        }
        return periods;
    }

    private static TableRow<InequalityTrendTable> rankedTrend(int practices) {
        return new TableRows<>(InequalityTrendTable.TABLE, InequalityTrendJob.rows(place(practices, 5), RULES))
                .where(InequalityTrendTable.DIMENSION, Reference.DEPRIVATION_RANK)
                .only();
    }

    @Test
    void aPlaceWithoutFifthsHasASlopeOverItsPractices() {
        TableRow<InequalityTable> row = row(place(6, 1).get(0), Reference.DEPRIVATION_RANK);
        assertThat(row.number(InequalityTable.SLOPE_INDEX)).isCloseTo(6, within(0.05));
        assertThat(row.number(InequalityTable.SLOPE_INDEX_LOWER_95)).isPositive();
        assertThat(row.find(InequalityTable.ABSOLUTE_GAP)).isNull();
        assertThat(new TableRows<>(
                                InequalityGroupTable.TABLE,
                                InequalityGroupJob.rows(place(6, 1).get(0), RULES))
                        .all(InequalityGroupTable.DIMENSION))
                .doesNotContain(Reference.DEPRIVATION_RANK);

        TableRow<InequalityTrendTable> trend = rankedTrend(6);
        assertThat(trend.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.WIDENING);
        assertThat(trend.number(InequalityTrendTable.SLOPE_INDEX_PER_YEAR)).isCloseTo(6, within(0.5));
    }

    @Test
    void fourPracticesHaveASlopeWithoutLimitsAndNoWord() {
        TableRow<InequalityTable> row = row(place(4, 1).get(0), Reference.DEPRIVATION_RANK);
        assertThat(row.find(InequalityTable.SLOPE_INDEX)).isNotNull();
        assertThat(row.find(InequalityTable.SLOPE_INDEX_LOWER_95)).isNull();
        assertThat(row.find(InequalityTable.REASON)).isEqualTo("no_limits");

        TableRow<InequalityTrendTable> trend = rankedTrend(4);
        assertThat(trend.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.CANNOT_TELL);
        assertThat(trend.find(InequalityTrendTable.REASON)).isEqualTo("too_few_areas");
        assertThat(trend.find(InequalityTrendTable.SLOPE_INDEX_PER_YEAR)).isNotNull();
        assertThat(trend.find(InequalityTrendTable.SLOPE_INDEX_PER_YEAR_LOWER_95))
                .isNull();
    }

    private static TableRow<InequalityTable> row(PeriodValues period, String dimension) {
        return new TableRows<>(InequalityTable.TABLE, InequalityJob.rows(period, RULES))
                .where(InequalityTable.DIMENSION, dimension)
                .only();
    }

    private static List<Double> values(PeriodValues period, String dimension) {
        return new TableRows<>(InequalityGroupTable.TABLE, InequalityGroupJob.rows(period, RULES))
                .where(InequalityGroupTable.DIMENSION, dimension)
                .all(InequalityGroupTable.VALUE);
    }
}

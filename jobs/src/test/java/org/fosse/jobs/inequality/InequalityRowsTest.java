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
        assertThat(row.find(InequalityTable.PRESENT_GAP)).isCloseTo(50 - 65, within(1e-12));
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

    @Test
    void aGapThatHalvesIsNarrowing() {
        PeriodFixture fixture = new PeriodFixture().area("QK1", Level.SYSTEM);
        List<PeriodValues> periods = new ArrayList<>();
        for (int year = 0; year < 2; year++) {
            for (int i = 1; i <= 10; i++) {
                String word = i <= 5 ? " more deprived" : " less deprived";
                double away = (i - 5.5) * (year == 0 ? 200 : 100);
                fixture.count("QK1", "deprivation_decile", i + word, 5000 + away, 10_000);
            }
            periods.add(fixture.period(INDICATOR, LocalDate.of(2023 + year, 4, 1), LocalDate.of(2024 + year, 3, 31)));
        }
        TableRow<InequalityTrendTable> row = new TableRows<>(
                        InequalityTrendTable.TABLE, InequalityTrendJob.rows(periods, RULES))
                .where(InequalityTrendTable.DIMENSION, "deprivation_decile")
                .only();

        assertThat(row.find(InequalityTrendTable.TREND)).isEqualTo(GapTrend.NARROWING);
        assertThat(row.find(InequalityTrendTable.ABSOLUTE_GAP_FIRST)).isEqualTo(-18.0);
        assertThat(row.find(InequalityTrendTable.ABSOLUTE_GAP_CHANGE)).isCloseTo(9, within(1e-9));
        assertThat(row.find(InequalityTrendTable.PERIODS)).isEqualTo(2);
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

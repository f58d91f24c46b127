package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.TableRows;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;

final class FunnelTablesTest {
    private static final int AREAS = 30;
    private static final Variation SETTINGS = Variation.defaults();

    private final PeriodFixture fixture = new PeriodFixture().area("SYS", Level.SYSTEM);

    FunnelTablesTest() {
        for (int i = 0; i < AREAS + 2; i++) {
            fixture.practice(code(i), "SYS");
        }
    }

    private static String code(int i) {
        return "P%03d".formatted(i);
    }

    /** Practices of growing size that vary far more than chance. */
    private PeriodValues period(String valueType, Polarity polarity) {
        for (int i = 0; i < AREAS; i++) {
            double size = 1000 + 300 * i;
            fixture.count(code(i), Math.rint(size * (0.2 + 0.03 * Math.sin(1 + 5.0 * i))), size);
        }
        fixture.absent(code(AREAS), Status.SUPPRESSED);
        return fixture.period(
                PeriodFixture.indicator("IND", valueType, 100, polarity),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 3, 31));
    }

    private static TableRows<FunnelTable> funnel(PeriodValues period, Variation settings) {
        return new TableRows<>(FunnelTable.TABLE, FunnelJob.rows(period, settings));
    }

    private static TableRows<FunnelCurveTable> curve(PeriodValues period) {
        return new TableRows<>(FunnelCurveTable.TABLE, FunnelCurveJob.rows(period, SETTINGS));
    }

    @Test
    void widenedLimitsLieOutsideThoseForChance() {
        for (String type : new String[] {"proportion", "rate"}) {
            TableRows<FunnelTable> rows = funnel(period(type, Polarity.NO_JUDGEMENT), SETTINGS);
            TableRows<FunnelTable> row = rows.where(FunnelTable.AREA_CODE, code(20));

            assertThat(row.number(FunnelTable.PHI)).as(type).isGreaterThan(1);
            assertThat(row.number(FunnelTable.ADJUSTED_LOWER_95))
                    .as(type)
                    .isLessThan(row.number(FunnelTable.FUNNEL_LOWER_95));
            assertThat(row.number(FunnelTable.ADJUSTED_UPPER_998))
                    .as(type)
                    .isGreaterThan(row.number(FunnelTable.FUNNEL_UPPER_998));
            assertThat(Math.abs(row.number(FunnelTable.Z_ADJUSTED)))
                    .as(type)
                    .isLessThan(Math.abs(row.number(FunnelTable.Z_SCORE)));
        }
    }

    @Test
    void anAreaWithoutAValueHasARowWithItsReason() {
        TableRows<FunnelTable> row =
                funnel(period("proportion", Polarity.NO_JUDGEMENT), SETTINGS).where(FunnelTable.AREA_CODE, code(AREAS));

        assertThat(row.only(FunnelTable.REASON)).isEqualTo("suppressed");
        assertThat(row.only(FunnelTable.POSITION)).isEqualTo(FunnelPosition.NOT_JUDGED);
        assertThat(row.only(FunnelTable.AVERAGE)).isNotNull();
    }

    @Test
    void theBetterSideRaisesNoQuestion() {
        TableRows<FunnelTable> rows = funnel(period("proportion", Polarity.LOWER_IS_BETTER), SETTINGS);

        assertThat(rows.where(FunnelTable.POSITION_FALSE_DISCOVERY, FunnelSide.BELOW)
                        .where(FunnelTable.WORTH_A_QUESTION, true)
                        .size())
                .isZero();
        assertThat(rows.where(FunnelTable.POSITION_FALSE_DISCOVERY, FunnelSide.ABOVE)
                        .where(FunnelTable.WORTH_A_QUESTION, false)
                        .size())
                .isZero();
    }

    @Test
    void shrunkenValuesLieBetweenTheAreaAndTheAverage() {
        TableRows<FunnelTable> row =
                funnel(period("proportion", Polarity.NO_JUDGEMENT), SETTINGS).where(FunnelTable.AREA_CODE, code(4));
        double value = row.number(FunnelTable.VALUE);
        double average = row.number(FunnelTable.AVERAGE);

        assertThat(row.number(FunnelTable.SHRINKAGE_WEIGHT)).isBetween(0.0, 1.0);
        assertThat((row.number(FunnelTable.SHRUNKEN_VALUE) - average) / (value - average))
                .isBetween(0.0, 1.0);
    }

    @Test
    void truncationIsTheWayOfTheMortalityIndicator() {
        Variation truncated = new Variation(3, "first", Variation.TRUNCATED, 0.05, 0, SETTINGS.suspect());
        PeriodValues period = period("rate", Polarity.NO_JUDGEMENT);

        assertThat(funnel(period, truncated)
                        .where(FunnelTable.AREA_CODE, code(4))
                        .only(FunnelTable.METHOD))
                .asString()
                .contains("log scale, truncated");
        assertThat(funnel(period, truncated)
                        .where(FunnelTable.AREA_CODE, code(4))
                        .number(FunnelTable.PHI))
                .isNotEqualTo(funnel(period, SETTINGS)
                        .where(FunnelTable.AREA_CODE, code(4))
                        .number(FunnelTable.PHI));
    }

    @Test
    void areasThatVaryByChanceKeepTheLimitsForChance() {
        for (int i = 0; i < AREAS; i++) {
            fixture.count(code(i), 200 + i % 3, 1000);
        }
        TableRows<FunnelTable> row = funnel(
                        fixture.period(
                                PeriodFixture.indicator("IND", "proportion", 100, Polarity.NO_JUDGEMENT),
                                LocalDate.of(2022, 4, 1),
                                LocalDate.of(2023, 3, 31)),
                        SETTINGS)
                .where(FunnelTable.AREA_CODE, code(3));

        assertThat(row.only(FunnelTable.ADJUSTED_LOWER_95)).isEqualTo(row.only(FunnelTable.FUNNEL_LOWER_95));
        assertThat(row.only(FunnelTable.SHRINKAGE_WEIGHT)).isEqualTo(0.0);
        assertThat(row.number(FunnelTable.SHRUNKEN_VALUE)).isCloseTo(row.number(FunnelTable.AVERAGE), within(1e-9));
    }

    @Test
    void theCurveRunsFromTheSmallestToTheLargestDenominator() {
        PeriodValues period = period("proportion", Polarity.NO_JUDGEMENT);
        TableRows<FunnelCurveTable> points = curve(period);

        assertThat(points.size()).isEqualTo(FunnelCurveJob.POINTS);
        assertThat(points.where(FunnelCurveTable.POINT, 1).number(FunnelCurveTable.DENOMINATOR))
                .isEqualTo(1000);
        assertThat(points.where(FunnelCurveTable.POINT, 25).number(FunnelCurveTable.DENOMINATOR))
                .isEqualTo(1000 + 300 * (AREAS - 1));
        assertThat(points.where(FunnelCurveTable.POINT, 1).number(FunnelCurveTable.ADJUSTED_UPPER_998))
                .isEqualTo(funnel(period, SETTINGS)
                        .where(FunnelTable.AREA_CODE, code(0))
                        .number(FunnelTable.ADJUSTED_UPPER_998));
    }

    @Test
    void aSmallGroupHasNoCurveAndSaysSo() {
        for (int i = 0; i < 5; i++) {
            fixture.count(code(i), 20 + i, 100);
        }
        TableRows<FunnelCurveTable> row = curve(fixture.period(
                PeriodFixture.indicator("IND", "proportion", 100, Polarity.NO_JUDGEMENT),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 3, 31)));

        assertThat(row.only(FunnelCurveTable.POINT)).isEqualTo(0);
        assertThat(row.only(FunnelCurveTable.REASON)).isEqualTo("too_few");
    }

    @Test
    void valuesWithoutCountsHaveRowsWithoutAFunnel() {
        for (int i = 0; i < 5; i++) {
            fixture.value(code(i), 3 + i);
        }
        TableRows<FunnelTable> rows = funnel(
                fixture.period(
                        PeriodFixture.indicator("IND", "score", 1, Polarity.NO_JUDGEMENT),
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2023, 3, 31)),
                SETTINGS);

        assertThat(rows.all(FunnelTable.REASON)).hasSize(5).containsOnly("no_counts");
    }
}

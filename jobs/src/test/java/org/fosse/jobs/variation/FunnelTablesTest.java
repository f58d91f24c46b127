package org.fosse.jobs.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.PeriodFixture;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Status;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.schema.table.FunnelTable;
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

    private static TableRows funnel(PeriodValues period, Variation settings) {
        return new TableRows(FunnelTable.TABLE, FunnelJob.rows(period, settings));
    }

    private static TableRows curve(PeriodValues period) {
        return new TableRows(FunnelCurveTable.TABLE, FunnelCurveJob.rows(period, SETTINGS));
    }

    @Test
    void widenedLimitsLieOutsideThoseForChance() {
        for (String type : new String[] {"proportion", "rate"}) {
            TableRows rows = funnel(period(type, Polarity.NO_JUDGEMENT), SETTINGS);
            TableRows row = rows.where("area_code=" + code(20));

            assertThat(row.number("phi")).as(type).isGreaterThan(1);
            assertThat(row.number("adjusted_lower_95")).as(type).isLessThan(row.number("funnel_lower_95"));
            assertThat(row.number("adjusted_upper_998")).as(type).isGreaterThan(row.number("funnel_upper_998"));
            assertThat(Math.abs(row.number("z_adjusted"))).as(type).isLessThan(Math.abs(row.number("z_score")));
        }
    }

    @Test
    void anAreaWithoutAValueHasARowWithItsReason() {
        TableRows row =
                funnel(period("proportion", Polarity.NO_JUDGEMENT), SETTINGS).where("area_code=" + code(AREAS));

        assertThat(row.only("reason")).isEqualTo("suppressed");
        assertThat(row.only("position")).isEqualTo("not judged");
        assertThat(row.only("average")).isNotNull();
    }

    @Test
    void theBetterSideRaisesNoQuestion() {
        TableRows rows = funnel(period("proportion", Polarity.LOWER_IS_BETTER), SETTINGS);

        assertThat(rows.where("position_false_discovery=below", "worth_a_question=true")
                        .size())
                .isZero();
        assertThat(rows.where("position_false_discovery=above", "worth_a_question=false")
                        .size())
                .isZero();
    }

    @Test
    void shrunkenValuesLieBetweenTheAreaAndTheAverage() {
        TableRows row =
                funnel(period("proportion", Polarity.NO_JUDGEMENT), SETTINGS).where("area_code=" + code(4));
        double value = row.number("value");
        double average = row.number("average");

        assertThat(row.number("shrinkage_weight")).isBetween(0.0, 1.0);
        assertThat((row.number("shrunken_value") - average) / (value - average)).isBetween(0.0, 1.0);
    }

    @Test
    void truncationIsTheWayOfTheMortalityIndicator() {
        Variation truncated = new Variation(3, "first", Variation.TRUNCATED, 0.05, SETTINGS.suspect());
        PeriodValues period = period("rate", Polarity.NO_JUDGEMENT);

        assertThat(funnel(period, truncated).where("area_code=" + code(4)).only("method"))
                .asString()
                .contains("log scale, truncated");
        assertThat(funnel(period, truncated).where("area_code=" + code(4)).number("phi"))
                .isNotEqualTo(
                        funnel(period, SETTINGS).where("area_code=" + code(4)).number("phi"));
    }

    @Test
    void areasThatVaryByChanceKeepTheLimitsForChance() {
        for (int i = 0; i < AREAS; i++) {
            fixture.count(code(i), 200 + i % 3, 1000);
        }
        TableRows row = funnel(
                        fixture.period(
                                PeriodFixture.indicator("IND", "proportion", 100, Polarity.NO_JUDGEMENT),
                                LocalDate.of(2022, 4, 1),
                                LocalDate.of(2023, 3, 31)),
                        SETTINGS)
                .where("area_code=" + code(3));

        assertThat(row.only("adjusted_lower_95")).isEqualTo(row.only("funnel_lower_95"));
        assertThat(row.only("shrinkage_weight")).isEqualTo(0.0);
        assertThat(row.number("shrunken_value")).isCloseTo(row.number("average"), within(1e-9));
    }

    @Test
    void theCurveRunsFromTheSmallestToTheLargestDenominator() {
        PeriodValues period = period("proportion", Polarity.NO_JUDGEMENT);
        TableRows points = curve(period);

        assertThat(points.size()).isEqualTo(FunnelCurveJob.POINTS);
        assertThat(points.where("point=1").number("denominator")).isEqualTo(1000);
        assertThat(points.where("point=25").number("denominator")).isEqualTo(1000 + 300 * (AREAS - 1));
        assertThat(points.where("point=1").number("adjusted_upper_998"))
                .isEqualTo(
                        funnel(period, SETTINGS).where("area_code=" + code(0)).number("adjusted_upper_998"));
    }

    @Test
    void aSmallGroupHasNoCurveAndSaysSo() {
        for (int i = 0; i < 5; i++) {
            fixture.count(code(i), 20 + i, 100);
        }
        TableRows row = curve(fixture.period(
                PeriodFixture.indicator("IND", "proportion", 100, Polarity.NO_JUDGEMENT),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 3, 31)));

        assertThat(row.only("point")).isEqualTo(0);
        assertThat(row.only("reason")).isEqualTo("too_few");
    }

    @Test
    void valuesWithoutCountsHaveRowsWithoutAFunnel() {
        for (int i = 0; i < 5; i++) {
            fixture.value(code(i), 3 + i);
        }
        TableRows rows = funnel(
                fixture.period(
                        PeriodFixture.indicator("IND", "score", 1, Polarity.NO_JUDGEMENT),
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2023, 3, 31)),
                SETTINGS);

        assertThat(rows.all("reason")).hasSize(5).containsOnly("no_counts");
    }
}

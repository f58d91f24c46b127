package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentAssociationTable;
import org.fosse.stats.Correlation;
import org.fosse.stats.KendallTau;
import org.fosse.stats.Limits;
import org.fosse.stats.SpearmanCorrelation;
import org.fosse.tables.MaturityAgainst;
import org.fosse.tables.MaturityAssociation;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;

class FrameworkAssociationsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void theSameOrderIsOneAndJudgedByPolarity() {
        Association found = only(rising(6), values(MaturityAgainst.OUTCOME, "lower is better", 6));
        assertThat(found.given()).isTrue();
        assertThat(found.kendall().value()).isCloseTo(1, within(1e-12));
        assertThat(found.withMaturity(0.01)).isEqualTo(MaturityAssociation.HIGHER);
        assertThat(found.judgement(0.01)).isEqualTo(MaturityAssociation.WORSE);
        assertThat(only(rising(6), values(MaturityAgainst.OUTCOME, "higher is better", 6))
                        .judgement(0.01))
                .isEqualTo(MaturityAssociation.BETTER);
    }

    @Test
    void oneOfManyComparisonsIsNotClearBeforeItIsAdjusted() {
        Association found = only(rising(6), values(MaturityAgainst.OUTCOME, "lower is better", 6));
        assertThat(found.withMaturity(0.051)).isEqualTo(MaturityAssociation.NOT_CLEAR);
        assertThat(found.judgement(Double.NaN)).isEqualTo(MaturityAssociation.NOT_CLEAR);
    }

    @Test
    void variationIsNotJudged() {
        assertThat(only(rising(6), values(MaturityAgainst.VARIATION, "lower is better", 6))
                        .judgement(0.01))
                .isEqualTo(MaturityAssociation.NO_JUDGEMENT);
    }

    @Test
    void fewerAreasThanTheFrameworkAsksAreWithheldWithTheirNumber() {
        Association found = only(rising(4), values(MaturityAgainst.OUTCOME, "lower is better", 6));
        assertThat(found.given()).isFalse();
        assertThat(found.reason()).isEqualTo(Reason.TOO_FEW_AREAS);
        assertThat(found.areas()).isEqualTo(4);
    }

    @Test
    void areasThatAreAllAtOneLevelShowNothing() {
        List<Maturity> same = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            same.add(new Maturity("P" + i, "A", 3, i == 0));
        }
        Association found = only(same, values(MaturityAgainst.OUTCOME, "lower is better", 6));
        assertThat(found.reason()).isEqualTo(Reason.ALL_EQUAL);
        assertThat(found.stale()).isEqualTo(1);
    }

    @Test
    void valuesOfAnEarlierPeriodAreLeftOutAndCounted() {
        List<AreaValue> values = new ArrayList<>(values(MaturityAgainst.OUTCOME, "lower is better", 6));
        values.set(5, value(MaturityAgainst.OUTCOME, "lower is better", "P5", LocalDate.of(2025, 3, 31), 1));
        Association found = only(rising(6), values);
        assertThat(found.areas()).isEqualTo(5);
        assertThat(found.areasOlder()).isEqualTo(1);
    }

    @Test
    void allComparisonsOfAFrameworkAreAdjustedTogether() {
        List<AreaValue> values = new ArrayList<>(values(MaturityAgainst.OUTCOME, "lower is better", 6));
        values.addAll(values(MaturityAgainst.VARIATION, "lower is better", 6));
        List<Association> found = new FrameworkAssociations(Scores.framework(5), "place", rising(6)).list(values);
        double[] adjusted = FrameworkAssociations.adjusted(found);
        assertThat(adjusted).hasSize(2);
        assertThat(adjusted[0]).isCloseTo(found.get(0).kendall().p(), within(1e-12));
    }

    @Test
    void noSharedAreaGivesNoRow() {
        assertThat(new FrameworkAssociations(Scores.framework(5), "place", rising(6))
                        .list(List.of(value(MaturityAgainst.OUTCOME, "lower is better", "X", MARCH, 1))))
                .isEmpty();
    }

    @Test
    void everyColumnHasItsOwnValue() {
        double[] heights = {0, 1, 2, 3, 4, 5, 6};
        double[] given = {10, 12, 11, 13, 15, 14, 16};
        List<Maturity> maturity = new ArrayList<>();
        List<AreaValue> values = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean older = i > 6;
            maturity.add(new Maturity("P" + i, "A", i, i < 2));
            values.add(value(
                    MaturityAgainst.OUTCOME,
                    "lower is better",
                    "P" + i,
                    older ? LocalDate.of(2025, 3, 31) : MARCH,
                    older ? 1 : given[i]));
        }
        Correlation tau = KendallTau.withLimits(heights, given, Limits.P95);
        Correlation rho = SpearmanCorrelation.withLimits(heights, given, Limits.P95);
        values.addAll(values(MaturityAgainst.VARIATION, "lower is better", 7));

        List<TableRow<AssessmentAssociationTable>> rows =
                new FrameworkAssociations(Scores.framework(5), "place", maturity).rows(values);

        double p = tau.p();
        assertRow(rows.get(0))
                .has(AssessmentAssociationTable.FRAMEWORK_ID, "F")
                .has(AssessmentAssociationTable.DOMAIN_ID, "A")
                .has(AssessmentAssociationTable.BODY_LEVEL, "place")
                .has(AssessmentAssociationTable.INDICATOR_ID, "I")
                .has(AssessmentAssociationTable.AGAINST, MaturityAgainst.OUTCOME)
                .has(AssessmentAssociationTable.CHILD_LEVEL, "all")
                .has(AssessmentAssociationTable.DOMAIN_NAME, "Domain A")
                .has(AssessmentAssociationTable.POLARITY, "lower is better")
                .has(AssessmentAssociationTable.PERIOD_END, MARCH)
                .has(AssessmentAssociationTable.AREAS, 7L)
                .has(AssessmentAssociationTable.AREAS_OLDER, 3L)
                .has(AssessmentAssociationTable.AREAS_STALE, 2L)
                .has(AssessmentAssociationTable.KENDALL_TAU, tau.value())
                .has(
                        AssessmentAssociationTable.KENDALL_TAU_LOWER_95,
                        tau.limits().get(0).lower())
                .has(
                        AssessmentAssociationTable.KENDALL_TAU_UPPER_95,
                        tau.limits().get(0).upper())
                .has(AssessmentAssociationTable.SPEARMAN_RHO, rho.value())
                .has(
                        AssessmentAssociationTable.SPEARMAN_RHO_LOWER_95,
                        rho.limits().get(0).lower())
                .has(
                        AssessmentAssociationTable.SPEARMAN_RHO_UPPER_95,
                        rho.limits().get(0).upper())
                .has(AssessmentAssociationTable.P_VALUE, p)
                .has(AssessmentAssociationTable.WITH_MATURITY, MaturityAssociation.HIGHER)
                .has(AssessmentAssociationTable.JUDGEMENT, MaturityAssociation.WORSE)
                .hasNo(AssessmentAssociationTable.REASON);
        assertThat(rows.get(0).get(AssessmentAssociationTable.P_ADJUSTED)).isGreaterThanOrEqualTo(p);
        assertRow(rows.get(1))
                .has(AssessmentAssociationTable.AGAINST, MaturityAgainst.VARIATION)
                .has(AssessmentAssociationTable.JUDGEMENT, MaturityAssociation.NO_JUDGEMENT);
        assertThat(rows.get(1).get(AssessmentAssociationTable.P_ADJUSTED))
                .isNotEqualTo(rows.get(1).get(AssessmentAssociationTable.P_VALUE));
    }

    private static Association only(List<Maturity> maturity, List<AreaValue> values) {
        List<Association> found = new FrameworkAssociations(Scores.framework(5), "place", maturity).list(values);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Maturity> rising(int areas) {
        List<Maturity> maturity = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            maturity.add(new Maturity("P" + i, "A", i, false));
        }
        return maturity;
    }

    private static List<AreaValue> values(MaturityAgainst against, String polarity, int areas) {
        List<AreaValue> values = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            values.add(value(against, polarity, "P" + i, MARCH, 10 + i));
        }
        return values;
    }

    private static AreaValue value(
            MaturityAgainst against, String polarity, String area, LocalDate periodEnd, double value) {
        return new AreaValue(new AreaValue.Series(against, "I", "all", polarity), area, periodEnd, periodEnd, value);
    }
}

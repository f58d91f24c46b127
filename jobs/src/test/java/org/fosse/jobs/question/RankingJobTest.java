package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.ActionStatus;
import org.fosse.tables.EffectRole;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.Level;
import org.fosse.tables.SignalRule;
import org.junit.jupiter.api.Test;

final class RankingJobTest {
    private static final TableRow<ActionEffectTable> ACTION = ActionEffectTable.TABLE
            .row()
            .set(ActionEffectTable.ACTION_ID, "A1")
            .set(ActionEffectTable.ROLE, EffectRole.TARGET)
            .set(ActionEffectTable.INDICATOR_ID, "none")
            .set(ActionEffectTable.AREA_CODE, "P2")
            .set(ActionEffectTable.STATUS, ActionStatus.IN_PROGRESS)
            .set(ActionEffectTable.SIGNAL, "concern/P2/access")
            .set(ActionEffectTable.VERDICT, EffectVerdict.CANNOT_TELL)
            .build();

    private static final Response RESPONSE = new Response(List.of(ACTION), new IndicatorNames(List.of()));

    private static TableRow<SignalTable> signal(
            Unit unit, SignalRule rule, EvidenceKind kind, double severity, double certainty) {
        return EvidenceFixtures.signal(unit, "access", rule, kind, severity, certainty);
    }

    @Test
    void everyColumnIsItsOwn() {
        List<TableRow<SignalTable>> signals = List.of(
                signal(EvidenceFixtures.NETWORK, SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 1, 0.75),
                signal(EvidenceFixtures.PRACTICE, SignalRule.SPECIAL_CAUSE_CONCERN, EvidenceKind.QUANTITATIVE, 0.75, 1),
                signal(EvidenceFixtures.OTHER, SignalRule.SPECIAL_CAUSE_CONCERN, EvidenceKind.QUANTITATIVE, 0.5, 0.5),
                signal(EvidenceFixtures.OTHER, SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 0.25, 1));
        Ranking.Entry third = Ranking.of(signals, 0.5, 0.5).entries().get(2);
        assertThat(RankingJob.row(third, Map.of("access", "Access to care"), RESPONSE, List.of()))
                .isEqualTo(ConcernTable.TABLE
                        .row()
                        .set(ConcernTable.UNIT_CODE, "P2")
                        .set(ConcernTable.QUALITY_DOMAIN, "access")
                        .set(ConcernTable.UNIT_LEVEL, Level.PRACTICE)
                        .set(ConcernTable.UNIT_NAME, "Second practice")
                        .set(ConcernTable.QUALITY_DOMAIN_NAME, "Access to care")
                        .set(ConcernTable.RANK, 3)
                        .set(ConcernTable.RANK_IN_LEVEL, 2)
                        .set(ConcernTable.RANK_BEST, 2)
                        .set(ConcernTable.RANK_WORST, 3)
                        .set(ConcernTable.SCORE, 1.25)
                        .set(ConcernTable.MAGNITUDE, 1.75)
                        .set(ConcernTable.CERTAINTY, 1.25 / 1.75)
                        .set(ConcernTable.SEVERITY_SCORE, 0.5)
                        .set(ConcernTable.SYSTEM_SHARE, 1.0)
                        .set(ConcernTable.FIRST_SEEN, EvidenceFixtures.TODAY.minusMonths(6))
                        .set(ConcernTable.LAST_SEEN, EvidenceFixtures.TODAY)
                        .set(ConcernTable.SIGNALS, 2)
                        .set(ConcernTable.RULES, 2)
                        .set(ConcernTable.EVIDENCE_KINDS, 2)
                        .set(ConcernTable.EVIDENCE, "contract, quantitative")
                        .set(ConcernTable.DRIVERS, "X stands out")
                        .set(ConcernTable.RULES_AND_SUBJECTS, "breach_run/X; special_cause_concern/X")
                        .set(ConcernTable.ACTION_STATUS, "in_progress")
                        .set(ConcernTable.ACTIONS, "A1")
                        .set(ConcernTable.ACTION_VERDICT, "cannot tell")
                        .set(
                                ConcernTable.SENTENCE,
                                "Second practice (P2), access to care: X stands out. Action A1 is in progress; its effect: cannot tell.")
                        .build());
    }

    @Test
    void anActionForAnotherUnitOrPartOfQualityDoesNotAnswer() {
        assertThat(RESPONSE.find("P2", "access")).hasSize(1);
        assertThat(RESPONSE.find("P2", "safe")).isEmpty();
        assertThat(RESPONSE.find("P1", "access")).isEmpty();
    }
}

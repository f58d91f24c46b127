package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.ConfidenceGrade;
import org.fosse.tables.ConfidenceStanding;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.SignalRule;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {
    private static final TableRow<SignalTable> BREACH = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 0.5, 0.9);
    private static final TableRow<SignalTable> SAID = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.AGREEING_INTELLIGENCE, EvidenceKind.QUALITATIVE, 0.5, 0.9);
    private static final TableRow<SignalTable> BETTER = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.FUNNEL_BETTER, EvidenceKind.QUANTITATIVE, 0.5, 0.9);

    private static Confidence confidence(List<TableRow<SignalTable>> mine, List<TableRow<SignalTable>> others) {
        return new Confidence(Ranking.of(mine, 0.5, 0).entries().get(0), others, EvidenceFixtures.RULES);
    }

    @Test
    void kindsThatAgreeGiveTheBestGrade() {
        assertThat(confidence(List.of(BREACH, SAID), List.of())).satisfies(each -> {
            assertThat(each.grade()).isEqualTo(ConfidenceGrade.A);
            assertThat(each.standing()).isEqualTo(ConfidenceStanding.AGREE);
            assertThat(each.silent()).containsExactly(EvidenceKind.QUANTITATIVE, EvidenceKind.ASSESSMENT);
        });
    }

    @Test
    void aKindAloneIsGoodAtBest() {
        assertThat(confidence(List.of(BREACH), List.of()).grade()).isEqualTo(ConfidenceGrade.B);
        assertThat(confidence(List.of(BREACH), List.of()).standing()).isEqualTo(ConfidenceStanding.ALONE);
    }

    @Test
    void contradictionLowersTheGradeAndIsTheNextThingToAsk() {
        assertThat(confidence(List.of(BREACH, SAID), List.of(BETTER)).grade()).isEqualTo(ConfidenceGrade.C);
        assertThat(confidence(List.of(BREACH), List.of(BETTER))).satisfies(each -> {
            assertThat(each.grade()).isEqualTo(ConfidenceGrade.D);
            assertThat(each.next()).startsWith("Find out why quantitative evidence says otherwise than contract");
        });
    }
}

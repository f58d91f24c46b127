package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ConfidenceTest {
    private static final Signal BREACH =
            Pieces.signal(Pieces.PRACTICE, "access", "breach_run", Evidence.CONTRACT, 0.5, 0.9);
    private static final Signal SAID =
            Pieces.signal(Pieces.PRACTICE, "access", "agreeing_intelligence", Evidence.QUALITATIVE, 0.5, 0.9);
    private static final Signal BETTER =
            Pieces.signal(Pieces.PRACTICE, "access", "funnel_better", Evidence.QUANTITATIVE, 0.5, 0.9);

    private static Confidence confidence(List<Signal> mine, List<Signal> others) {
        return Confidence.of(Ranking.of(mine, 0).entries().get(0), others, Pieces.RULES);
    }

    @Test
    void kindsThatAgreeGiveTheBestGrade() {
        assertThat(confidence(List.of(BREACH, SAID), List.of())).satisfies(each -> {
            assertThat(each.grade()).isEqualTo("A");
            assertThat(each.standing()).isEqualTo("agree");
            assertThat(each.silent()).containsExactly("quantitative", "assessment");
        });
    }

    @Test
    void aKindAloneIsGoodAtBest() {
        assertThat(confidence(List.of(BREACH), List.of()).grade()).isEqualTo("B");
        assertThat(confidence(List.of(BREACH), List.of()).standing()).isEqualTo("alone");
    }

    @Test
    void contradictionLowersTheGradeAndIsTheNextThingToAsk() {
        assertThat(confidence(List.of(BREACH, SAID), List.of(BETTER)).grade()).isEqualTo("C");
        assertThat(confidence(List.of(BREACH), List.of(BETTER))).satisfies(each -> {
            assertThat(each.grade()).isEqualTo("D");
            assertThat(each.next()).startsWith("Find out why quantitative evidence says otherwise than contract");
        });
    }
}

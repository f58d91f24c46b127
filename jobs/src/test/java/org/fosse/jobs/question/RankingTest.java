package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.EvidenceKind;
import org.fosse.tables.SignalRule;
import org.junit.jupiter.api.Test;

final class RankingTest {
    private static final TableRow<SignalTable> BREACH = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 0.5, 0.8);
    private static final TableRow<SignalTable> CHART = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.SPECIAL_CAUSE_CONCERN, EvidenceKind.QUANTITATIVE, 1, 0.5);
    private static final TableRow<SignalTable> WEAKER = EvidenceFixtures.signal(
            EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 0.4, 0.8);

    @Test
    void magnitudeAndCertaintyAreSeparate() {
        assertThat(Ranking.of(List.of(BREACH, CHART, WEAKER), 0.5, 0.2).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.magnitude()).isEqualTo(3 * 0.5 + 2 * 1, within(1e-12));
                    assertThat(entry.score()).isEqualTo(3 * 0.5 * 0.8 + 2 * 0.5, within(1e-12));
                    assertThat(entry.certainty()).isEqualTo(2.2 / 3.5, within(1e-12));
                    assertThat(entry.severity()).isEqualTo(1);
                    assertThat(entry.all()).hasSize(3);
                    assertThat(entry.counted()).containsExactly(BREACH, CHART);
                    assertThat(entry.kinds()).containsExactly(EvidenceKind.CONTRACT, EvidenceKind.QUANTITATIVE);
                });
    }

    @Test
    void aReaderIsToldTheStrongestOfEachSubjectEvenWhereOneRuleSaysAll() {
        TableRow<SignalTable> other = EvidenceFixtures.signal(
                EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, "Y", EvidenceKind.CONTRACT, 0.45, 0.8);
        assertThat(Ranking.of(List.of(WEAKER, other, BREACH), 0.5, 0.2).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.told()).containsExactly(BREACH, other);
                    assertThat(entry.counted()).containsExactly(BREACH);
                });
    }

    @Test
    void eachFurtherMeasureOfARuleCountsAShareOfTheOneBefore() {
        TableRow<SignalTable> second = EvidenceFixtures.signal(
                EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, "Y", EvidenceKind.CONTRACT, 0.4, 0.8);
        TableRow<SignalTable> third = EvidenceFixtures.signal(
                EvidenceFixtures.PRACTICE, "access", SignalRule.BREACH_RUN, "Z", EvidenceKind.CONTRACT, 0.3, 0.8);
        assertThat(Ranking.of(List.of(third, BREACH, second), 0.5, 0.2).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.score()).isEqualTo(3 * 0.8 * (0.5 + 0.4 / 2 + 0.3 / 4), within(1e-12));
                    assertThat(entry.magnitude()).isEqualTo(3 * (0.5 + 0.4 / 2 + 0.3 / 4), within(1e-12));
                    assertThat(entry.certainty()).isEqualTo(0.8, within(1e-12));
                });
        TableRow<SignalTable> edition =
                SignalTable.TABLE.row(second).set(SignalTable.MEASURE_ID, "X").build();
        assertThat(Ranking.of(List.of(BREACH, edition), 0.5, 0.2).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.score()).isEqualTo(3 * 0.8 * 0.5, within(1e-12)));
    }

    @Test
    void aRankThatHangsOnOneWeightHasARange() {
        TableRow<SignalTable> near = EvidenceFixtures.signal(
                EvidenceFixtures.OTHER, "access", SignalRule.SPECIAL_CAUSE_CONCERN, EvidenceKind.QUANTITATIVE, 1, 0.55);
        TableRow<SignalTable> far = EvidenceFixtures.signal(
                EvidenceFixtures.NETWORK, "safe", SignalRule.BREACH_RUN, EvidenceKind.CONTRACT, 0.1, 0.5);
        List<Ranking.Entry> entries =
                Ranking.of(List.of(far, near, BREACH), 0.5, 0.2).entries();
        assertThat(entries).extracting(Ranking.Entry::unit).containsExactly("P1", "P2", "N1");
        assertThat(entries).extracting(Ranking.Entry::rank).containsExactly(1, 2, 3);
        assertThat(entries).extracting(Ranking.Entry::rankInLevel).containsExactly(1, 2, 1);
        assertThat(entries).extracting(Ranking.Entry::bestRank).containsExactly(1, 1, 3);
        assertThat(entries).extracting(Ranking.Entry::worstRank).containsExactly(2, 2, 3);
    }

    @Test
    void withoutChangeOfWeightsThereIsNoRange() {
        assertThat(Ranking.of(List.of(BREACH, CHART), 0.5, 0).entries())
                .allSatisfy(entry -> assertThat(entry.bestRank()).isEqualTo(entry.worstRank()));
    }
}

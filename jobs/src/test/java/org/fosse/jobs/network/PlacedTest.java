package org.fosse.jobs.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.junit.jupiter.api.Test;

final class PlacedTest {
    private static RowBuilder<FunnelTable> crude(FunnelSide side, Judgement judgement) {
        return FunnelTable.TABLE
                .row()
                .set(FunnelTable.POSITION_FALSE_DISCOVERY, side)
                .set(FunnelTable.JUDGEMENT_ADJUSTED, judgement)
                .set(FunnelTable.SUSPECT, false)
                .set(FunnelTable.AVERAGE, 70.0)
                .set(FunnelTable.Z_ADJUSTED, -4.0);
    }

    private static TableRow<AdjustedTable> like(Judgement judgement) {
        return AdjustedTable.TABLE
                .row()
                .set(AdjustedTable.BASIS, AdjustmentBasis.MODEL)
                .set(AdjustedTable.JUDGEMENT, judgement)
                .set(AdjustedTable.EXPECTED, 60.0)
                .set(AdjustedTable.Z, 0.3)
                .build();
    }

    @Test
    void itsLikeComesBeforeTheOthers() {
        Placed placed = new Placed(crude(FunnelSide.BELOW, Judgement.WORSE).build(), like(Judgement.SIMILAR));
        assertThat(placed.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(placed.beside()).isEqualTo(JudgedBeside.ITS_LIKE);
        assertThat(placed.isToAsk()).isFalse();
        assertThat(placed.expected()).isEqualTo(60);
        assertThat(placed.side()).isEqualTo(1);
    }

    @Test
    void withoutAModelTheFunnelJudgesAfterTheNumberOfLooks() {
        Placed out = new Placed(crude(FunnelSide.BELOW, Judgement.WORSE).build(), null);
        assertThat(out.judgement()).isEqualTo(Judgement.WORSE);
        assertThat(out.beside()).isEqualTo(JudgedBeside.THE_OTHERS);
        assertThat(out.isToAsk()).isTrue();
        assertThat(out.expected()).isEqualTo(70);

        // Outside its limits by itself, and not after the number of looks.
        Placed within = new Placed(crude(FunnelSide.WITHIN, Judgement.WORSE).build(), null);
        assertThat(within.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(within.isToAsk()).isFalse();
    }

    @Test
    void aBetterOneIsNoQuestion() {
        Placed better = new Placed(crude(FunnelSide.ABOVE, Judgement.BETTER).build(), null);
        assertThat(better.judgement()).isEqualTo(Judgement.BETTER);
        assertThat(better.isToAsk()).isFalse();
    }

    @Test
    void aSuspectValueIsAQuestionAndNoJudgement() {
        Placed suspect = new Placed(
                crude(FunnelSide.ABOVE, Judgement.BETTER)
                        .set(FunnelTable.SUSPECT, true)
                        .build(),
                null);
        assertThat(suspect.judgement()).isEqualTo(Judgement.NOT_JUDGED);
        assertThat(suspect.notJudgedWhy()).isEqualTo("suspect_value");
        assertThat(suspect.isToAsk()).isTrue();
    }

    @Test
    void whatIsNotJudgedHasAReason() {
        Placed chance = new Placed(
                crude(FunnelSide.NOT_JUDGED, Judgement.WORSE)
                        .set(FunnelTable.REASON, "mostly_chance")
                        .build(),
                null);
        assertThat(chance.beside()).isEqualTo(JudgedBeside.NOTHING);
        assertThat(chance.notJudgedWhy()).isEqualTo("mostly_chance");
        assertThat(new Placed(crude(FunnelSide.NOT_JUDGED, Judgement.NOT_JUDGED).build(), null).notJudgedWhy())
                .isNotNull();
    }
}

package org.fosse.jobs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.fosse.jobs.figure.FewAreas;
import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.AdjustmentBasis;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.JudgedBeside;
import org.fosse.tables.Judgement;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.NotCalledOut;
import org.junit.jupiter.api.Test;

final class PlacedTest {
    private static final TableRow<IndicatorTable> INDICATOR = IndicatorTable.TABLE
            .row()
            .set(IndicatorTable.UNIT, "percent")
            .set(IndicatorTable.VALUE_TYPE, "proportion")
            .set(IndicatorTable.MULTIPLIER, 100.0)
            .build();

    private static RowBuilder<NetworkExtractTable> shown(LeavingAs protection) {
        return NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.PROTECTION, protection)
                .set(NetworkExtractTable.DENOMINATOR, 400.0)
                .set(NetworkExtractTable.VALUE, 50.0);
    }

    private static Placed.Seen exact() {
        return new Placed.Seen(shown(LeavingAs.EXACT).build(), INDICATOR, 5);
    }

    private static Placed.Seen rounded(long cells) {
        return new Placed.Seen(
                shown(LeavingAs.ROUNDED)
                        .set(NetworkExtractTable.ROUNDED_CELLS, cells)
                        .build(),
                INDICATOR,
                5);
    }

    /** 20 below the average, of which its like lie within 10 at 95%: 3.92 standard errors. */
    private static Placed below(boolean suspect, Placed.Seen seen) {
        return new Placed(
                crude(FunnelSide.BELOW, Judgement.WORSE)
                        .set(FunnelTable.SUSPECT, suspect)
                        .build(),
                null,
                seen);
    }

    private static RowBuilder<FunnelTable> crude(FunnelSide side, Judgement judgement) {
        return FunnelTable.TABLE
                .row()
                .set(FunnelTable.POSITION_FALSE_DISCOVERY, side)
                .set(FunnelTable.JUDGEMENT_ADJUSTED, judgement)
                .set(FunnelTable.SUSPECT, false)
                .set(FunnelTable.VALUE, 50.0)
                .set(FunnelTable.AVERAGE, 70.0)
                .set(FunnelTable.ADJUSTED_LOWER_95, 60.0)
                .set(FunnelTable.ADJUSTED_UPPER_95, 80.0)
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
        Placed placed = new Placed(crude(FunnelSide.BELOW, Judgement.WORSE).build(), like(Judgement.SIMILAR), exact());
        assertThat(placed.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(placed.beside()).isEqualTo(JudgedBeside.ITS_LIKE);
        assertThat(placed.isToAsk()).isFalse();
        assertThat(placed.expected()).isEqualTo(60);
        assertThat(placed.side()).isEqualTo(1);
    }

    @Test
    void withoutAModelTheFunnelJudgesAfterTheNumberOfLooks() {
        Placed out = new Placed(crude(FunnelSide.BELOW, Judgement.WORSE).build(), null, exact());
        assertThat(out.judgement()).isEqualTo(Judgement.WORSE);
        assertThat(out.beside()).isEqualTo(JudgedBeside.THE_OTHERS);
        assertThat(out.isToAsk()).isTrue();
        assertThat(out.expected()).isEqualTo(70);

        // Outside its limits by itself, and not after the number of looks.
        Placed within = new Placed(crude(FunnelSide.WITHIN, Judgement.WORSE).build(), null, exact());
        assertThat(within.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(within.isToAsk()).isFalse();
    }

    @Test
    void amongFewerOthersThanAPeerGroupNeedsItIsNotJudged() {
        for (long areas : new long[] {3, 5, 6}) {
            TableRow<FunnelTable> row = crude(FunnelSide.BELOW, Judgement.WORSE)
                    .set(FunnelTable.AREAS, areas)
                    .build();
            Placed placed = new Placed(FewAreas.judged(row, 5), null, exact());
            assertThat(placed.judgement()).isEqualTo(areas < 6 ? Judgement.NOT_JUDGED : Judgement.WORSE);
            assertThat(placed.notJudgedWhy()).isEqualTo(areas < 6 ? "too_few_peers" : null);
        }
    }

    @Test
    void aBetterOneIsNoQuestion() {
        Placed better = new Placed(crude(FunnelSide.ABOVE, Judgement.BETTER).build(), null, exact());
        assertThat(better.judgement()).isEqualTo(Judgement.BETTER);
        assertThat(better.isToAsk()).isFalse();
    }

    @Test
    void aSuspectValueIsAQuestionAndNoJudgement() {
        Placed suspect = new Placed(
                crude(FunnelSide.ABOVE, Judgement.BETTER)
                        .set(FunnelTable.SUSPECT, true)
                        .build(),
                null,
                exact());
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
                null,
                exact());
        assertThat(chance.beside()).isEqualTo(JudgedBeside.NOTHING);
        assertThat(chance.notJudgedWhy()).isEqualTo("mostly_chance");
        assertThat(new Placed(crude(FunnelSide.NOT_JUDGED, Judgement.NOT_JUDGED).build(), null, exact()).notJudgedWhy())
                .isNotNull();
    }

    @Test
    void whatStandsOutOfRoundedCountsIsFarAfterTheRounding() {
        // r = 100 / 400 x sqrt(4 x cells x (1 + 0.5^2)): 0.6 of 1, 4.5 of 64, 5.6 of 100; s is 5.1.
        assertThat(below(false, rounded(1)).judgement()).isEqualTo(Judgement.WORSE);
        Placed near = below(false, rounded(64));
        assertThat(near.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(near.isToAsk()).isFalse();
        Placed hidden = below(false, rounded(100));
        assertThat(hidden.judgement()).isEqualTo(Judgement.NOT_JUDGED);
        assertThat(hidden.notJudgedWhy()).isEqualTo("rounded_too_much");
        assertThat(hidden.beside()).isEqualTo(JudgedBeside.NOTHING);
    }

    /** Of many looks at rounded figures one as far away as this is what chance gives. */
    @Test
    void whatTheNumberOfLooksExplainsAfterTheRoundingIsNotCalledOut() {
        Placed out = below(false, rounded(1));
        Placed one = new Placed(out.crude(), null, out.seen(), new Placed.Looks(0.25, 0.05));
        Placed many = new Placed(out.crude(), null, out.seen(), new Placed.Looks(0.02, 0.05));

        assertThat(one.judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(many.judgement()).isEqualTo(Judgement.WORSE);
        assertThat(many.falseDiscoveryRate()).isEqualTo(0.02);
    }

    /** The funnel's position in the network's extract. */
    @Test
    void theExtractSaysWhatThePageSays() {
        Map<Long, FunnelPosition> positions = new TreeMap<>();
        for (long cells : new long[] {1, 64, 100}) {
            positions.put(cells, place(cells).position(FunnelPosition.BELOW_998));
        }
        assertThat(positions)
                .containsExactly(
                        Map.entry(1L, FunnelPosition.BELOW_998),
                        Map.entry(64L, FunnelPosition.BELOW_95),
                        Map.entry(100L, FunnelPosition.NOT_JUDGED));
        assertThat(below(false, rounded(1)).judgement()).isEqualTo(Judgement.WORSE);
        assertThat(below(false, rounded(64)).judgement()).isEqualTo(Judgement.SIMILAR);
        assertThat(below(false, rounded(100)).judgement()).isEqualTo(Judgement.NOT_JUDGED);
    }

    private static RoundedPlace place(long cells) {
        return new RoundedPlace(50, 70, RoundedPlace.spread(60, 80), RoundedPlace.error(5, cells, 50, 400, 100));
    }

    @Test
    void soIsASuspectValue() {
        assertThat(below(true, rounded(1)).isToAsk()).isTrue();
        Placed near = below(true, rounded(64));
        assertThat(near.isToAsk()).isFalse();
        assertThat(near.notJudgedWhy()).isEqualTo("rounded_too_much");
    }

    @Test
    void theExpectedRangeHoldsTheRounding() {
        assertThat(below(false, exact()).expectedLower95()).isEqualTo(60);
        // 70 - sqrt(10^2 + (1.96 x 4.47)^2), and no decimal.
        assertThat(below(false, rounded(64)).expectedLower95()).isEqualTo(57);
        assertThat(below(false, rounded(64)).expectedUpper95()).isEqualTo(83);
    }

    @Test
    void whatIsNotShownIsNotJudged() {
        Placed.Seen unseen = new Placed.Seen(
                shown(LeavingAs.ROUNDED)
                        .set(NetworkExtractTable.VALUE, null)
                        .set(NetworkExtractTable.REASON, "few_people")
                        .build(),
                INDICATOR,
                5);
        for (boolean suspect : new boolean[] {true, false}) {
            Placed placed = below(suspect, unseen);
            assertThat(placed.judgement()).isEqualTo(Judgement.NOT_JUDGED);
            assertThat(placed.notJudgedWhy()).isEqualTo("few_people");
            assertThat(placed.isToAsk()).isFalse();
            assertThat(placed.expected()).isNaN();
            assertThat(placed.expectedUpper95()).isNaN();
        }
    }

    @Test
    void whatLiesOutsideAndIsNotCalledOutSaysWhy() {
        TableRow<FunnelTable> within =
                crude(FunnelSide.WITHIN, Judgement.SIMILAR).build();
        assertThat(new Placed(within, null, exact()).notCalledOut()).isEqualTo(NotCalledOut.MANY_COMPARED);
        TableRow<AdjustedTable> holding = AdjustedTable.TABLE
                .row(like(Judgement.SIMILAR))
                .set(AdjustedTable.EXPECTED_LOWER_95, 45.0)
                .set(AdjustedTable.EXPECTED_UPPER_95, 75.0)
                .build();
        // Of the 20 from the average of 70 to 50 an expected 60 is half.
        assertThat(new Placed(within, holding, exact()).notCalledOut()).isEqualTo(NotCalledOut.ITS_PEOPLE);
        for (double expected : new double[] {60.1, 70, 71}) {
            TableRow<AdjustedTable> little = AdjustedTable.TABLE
                    .row(holding)
                    .set(AdjustedTable.EXPECTED, expected)
                    .build();
            assertThat(new Placed(within, little, exact()).notCalledOut()).isEqualTo(NotCalledOut.RANGE_OF_LIKE);
        }
        assertThat(below(false, rounded(64)).notCalledOut()).isEqualTo(NotCalledOut.ROUNDING);
        assertThat(below(false, exact()).notCalledOut()).isNull();
        assertThat(new Placed(
                                FunnelTable.TABLE
                                        .row(within)
                                        .set(FunnelTable.VALUE, 65.0)
                                        .build(),
                                null,
                                exact())
                        .notCalledOut())
                .isNull();
    }
}

package org.fosse.jobs.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Judgement;
import org.junit.jupiter.api.Test;

final class CarriedTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    /** An area of a funnel whose adjusted limits at its size are 80 and 92. */
    private static FunnelPlace area(String code, double numerator, double denominator, boolean outlier) {
        return new FunnelPlace(
                FunnelTable.TABLE
                        .row()
                        .set(FunnelTable.INDICATOR_ID, "SAME_DAY")
                        .set(FunnelTable.PERIOD_START, MARCH.withDayOfMonth(1))
                        .set(FunnelTable.PERIOD_END, MARCH)
                        .set(FunnelTable.PARENT_CODE, "QK1")
                        .set(FunnelTable.AREA_CODE, code)
                        .set(FunnelTable.VALUE, 100 * numerator / denominator)
                        .set(FunnelTable.NUMERATOR, numerator)
                        .set(FunnelTable.DENOMINATOR, denominator)
                        .set(FunnelTable.ADJUSTED_LOWER_95, 80.0)
                        .set(FunnelTable.ADJUSTED_UPPER_95, 92.0)
                        .set(FunnelTable.SUSPECT, false)
                        .set(FunnelTable.POSITION_FALSE_DISCOVERY, outlier ? FunnelSide.BELOW : FunnelSide.WITHIN)
                        .set(FunnelTable.JUDGEMENT_ADJUSTED, outlier ? Judgement.WORSE : Judgement.SIMILAR)
                        .build(),
                null);
    }

    private static TableRow<MembershipTable> member(String practice, LocalDate to) {
        return MembershipTable.TABLE
                .row()
                .set(MembershipTable.CHILD_CODE, practice)
                .set(MembershipTable.PARENT_CODE, "N1")
                .set(MembershipTable.VALID_FROM, LocalDate.of(2020, 1, 1))
                .set(MembershipTable.VALID_TO, to)
                .build();
    }

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    /** 700 of 900 is 77.8; without 100 of 200 it is 600 of 700, 85.7. */
    private static final FunnelPlace NETWORK = area("N1", 700, 900, true);

    private static final FunnelPlace LOW = area("P1", 100, 200, true);

    @Test
    void aNetworkThatOnePracticeCarriesIsSaidToBeSo() {
        Carried carried = Carried.of(List.of(NETWORK, LOW), List.of(member("P1", OPEN)));
        Carried.Without without = carried.by(NETWORK);
        assertThat(without).isNotNull();
        assertThat(without.part()).isEqualTo("P1");
        assertThat(without.value()).isCloseTo(100 * 600 / 700.0, within(1e-12));
        assertThat(carried.carries(LOW)).containsExactly("N1");
        assertThat(carried.carries(NETWORK)).isEmpty();
    }

    @Test
    void aNetworkThatIsLowWithoutItTooIsNotCarried() {
        FunnelPlace network = area("N1", 600, 900, true);
        assertThat(Carried.of(List.of(network, LOW), List.of(member("P1", OPEN)))
                        .by(network))
                .isNull();
    }

    /** Its like are expected to lie between 70 and 80, so that it is among them even so, and above them without the practice. */
    @Test
    void aNetworkIsAmongItsLikeByTheLimitsOfItsModel() {
        FunnelPlace beside = new FunnelPlace(
                NETWORK.crude(),
                AdjustedTable.TABLE
                        .row()
                        .set(AdjustedTable.EXPECTED_LOWER_95, 70.0)
                        .set(AdjustedTable.EXPECTED_UPPER_95, 80.0)
                        .set(AdjustedTable.JUDGEMENT, Judgement.WORSE)
                        .build());
        assertThat(Carried.of(List.of(beside, LOW), List.of(member("P1", OPEN))).by(beside))
                .isNull();
    }

    @Test
    void aPracticeThatIsAmongTheOthersOrHadLeftCarriesNothing() {
        FunnelPlace ordinary = area("P1", 100, 200, false);
        assertThat(Carried.of(List.of(NETWORK, ordinary), List.of(member("P1", OPEN)))
                        .by(NETWORK))
                .isNull();
        assertThat(Carried.of(List.of(NETWORK, LOW), List.of(member("P1", LocalDate.of(2025, 12, 31))))
                        .by(NETWORK))
                .isNull();
    }
}

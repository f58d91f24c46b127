package org.fosse.jobs.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fosse.tables.FunnelPosition;
import org.junit.jupiter.api.Test;

final class RoundedPlaceTest {
    /** 20 below the center, of which its like lie within 10 at 95%: 3.92 standard errors as if exact. */
    private static RoundedPlace place(double error) {
        return new RoundedPlace(50, 70, RoundedPlace.spread(60, 80), error);
    }

    private static FunnelPosition position(double error) {
        return place(error).position(FunnelPosition.BELOW_998);
    }

    @Test
    void theErrorIsThatOfTheCellsAddedUp() {
        // 100 / 400 x sqrt(4 x 64 x (1 + 0.5^2))
        assertThat(RoundedPlace.error(5, 64, 50, 400, 100)).isCloseTo(4.4721, within(1e-4));
    }

    @Test
    void theMoreOfItMayBeRoundingTheNearerItLies() {
        assertThat(position(0)).isEqualTo(FunnelPosition.BELOW_998);
        // 20 / sqrt(5.10^2 + 4.5^2) = 2.94 and 12 / sqrt(5.10^2 + 5^2) = 1.68
        assertThat(position(4.5)).isEqualTo(FunnelPosition.BELOW_95);
        assertThat(new RoundedPlace(58, 70, RoundedPlace.spread(60, 80), 5).position(FunnelPosition.BELOW_95))
                .isEqualTo(FunnelPosition.WITHIN);
        assertThat(position(5.2)).isEqualTo(FunnelPosition.NOT_JUDGED);
        assertThat(position(Double.NaN)).isEqualTo(FunnelPosition.NOT_JUDGED);
    }

    @Test
    void whatIsFarAwayIsOutWhateverTheRounding() {
        RoundedPlace far = new RoundedPlace(100, 70, RoundedPlace.spread(60, 80), 6);
        assertThat(far.isHidden()).isFalse();
        assertThat(far.position(FunnelPosition.ABOVE_95)).isEqualTo(FunnelPosition.ABOVE_998);
    }

    @Test
    void whatIsNotOutAsIfExactIsNotOut() {
        assertThat(place(1).position(FunnelPosition.WITHIN)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(place(1).position(FunnelPosition.NOT_JUDGED)).isEqualTo(FunnelPosition.NOT_JUDGED);
    }
}

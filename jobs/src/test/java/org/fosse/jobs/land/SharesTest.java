package org.fosse.jobs.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharesTest {
    @Test
    void aLargePieceHasATaskOfItsOwnAndTheRestIsSharedEvenly() {
        assertThat(Shares.of(List.of(1L, 90L, 5L, 4L, 6L, 2L), Long::longValue, 3))
                .containsExactly(List.of(90L), List.of(6L, 2L, 1L), List.of(5L, 4L));
    }

    @Test
    void piecesWithoutASizeAreSharedToo() {
        assertThat(Shares.of(List.of("a", "b", "c"), piece -> 0, 2)).containsExactly(List.of("a", "c"), List.of("b"));
    }
}

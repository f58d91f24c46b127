package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void theDistanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("same", "same")).isZero();
    }

    @Test
    void theClosestWordWins() {
        assertThat(Nearest.find("polarty", List.of("unit", "polarity", "popularity")))
                .contains("polarity");
    }

    @Test
    void aFarWordIsNotSuggested() {
        assertThat(Nearest.find("colour", List.of("unit", "polarity"))).isEmpty();
    }
}

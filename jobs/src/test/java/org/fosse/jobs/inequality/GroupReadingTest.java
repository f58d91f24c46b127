package org.fosse.jobs.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.fosse.config.LifeStage;
import org.fosse.stats.StandardPopulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What labels of groups mean. */
final class GroupReadingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "01 Least deprived, 10, 10",
        "05 Less deprived, 10, 6",
        "06 More deprived, 10, 5",
        "10 Most deprived, 10, 1",
        "1 most deprived, 10, 1",
        "10 least deprived, 10, 10",
        "Most deprived decile (IMD2019), 10, 1",
        "Second most deprived decile, 10, 2",
        "Fifth more deprived decile, 10, 5",
        "Fifth less deprived decile, 10, 6",
        "Least deprived quintile, 5, 5",
        "Middle quintile, 5, 3",
        "Not stated/Not known/Invalid, 10, 0",
        "Decile 4, 10, 0"
    })
    void theWordsOfADeprivationLabelDecide(String label, int groups, int rank) {
        assertThat(DeprivationLabel.rank(label, groups)).isEqualTo(rank);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "16 to 17, 16, 17",
        "Under 18, 0, 17",
        "65 and over, 65, 199",
        "90+, 90, 199",
        "5-9 yrs, 5, 9",
        "<1, 0, 0",
        "Aged 65 years and over, 65, 199",
        "4, 4, 4"
    })
    void agesAreReadFromLabels(String label, int from, int to) {
        assertThat(AgeBand.parse(label)).isEqualTo(Optional.of(new AgeBand(from, to)));
    }

    @Test
    void aLabelWithoutAgesHasNone() {
        assertThat(AgeBand.parse("All ages")).isEmpty();
        assertThat(AgeBand.parse("Not stated")).isEmpty();
    }

    @Test
    void weightsOfTheStandardBandsAreTheStandard() {
        double[] standard = StandardPopulation.european2013();
        for (int i = 0; i < 18; i++) {
            AgeBand band = new AgeBand(5 * i, 5 * i + 4);
            assertThat(StandardWeights.of(band)).isCloseTo(standard[i], within(1e-9));
            assertThat(StandardWeights.cuts(band)).isFalse();
        }
        assertThat(StandardWeights.of(new AgeBand(90, LifeStage.OPEN))).isCloseTo(1000, within(1e-9));
        assertThat(StandardWeights.of(new AgeBand(0, LifeStage.OPEN))).isCloseTo(100_000, within(1e-6));
        assertThat(StandardWeights.cuts(new AgeBand(0, 17))).isTrue();
        assertThat(StandardWeights.of(new AgeBand(18, 25))).isCloseTo(2 * 1100 + 6000 + 1200, within(1e-9));
    }
}

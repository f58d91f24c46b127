package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReachTest {
    private static final Reach REACH = new Reach(10, 100_000, 0.2, 0.5);

    @TempDir
    Path folder;

    @Test
    void tenTimesThePeopleCountAsMuchMoreWhereverOneStands() {
        assertThat(REACH.share(100.0)).isEqualTo(0.4, within(1e-12));
        assertThat(REACH.share(1000.0)).isEqualTo(0.6, within(1e-12));
        assertThat(REACH.share(10_000.0)).isEqualTo(0.8, within(1e-12));
    }

    @Test
    void itIsBounded() {
        assertThat(REACH.share(0.0)).isEqualTo(0.2);
        assertThat(REACH.share(10.0)).isEqualTo(0.2);
        assertThat(REACH.share(1e8)).isEqualTo(1);
    }

    @Test
    void whereNobodyIsCountedTheStatedShareIsTaken() {
        assertThat(REACH.share(null)).isEqualTo(0.5);
    }

    @Test
    void aScaleUpsideDownIsRefused() {
        assertThatThrownBy(() -> new ConfigFolder(folder)
                        .put("fosse.yaml", ConfigFolder.FOSSE + "questions: {reach: {least: 100, most: 100}}\n")
                        .load())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("questions.reach.most");
    }
}

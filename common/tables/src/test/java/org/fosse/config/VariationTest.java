package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationTest {
    @TempDir
    Path folder;

    private Variation read(String text) throws IOException {
        return new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + text)
                .load()
                .variation();
    }

    @Test
    void silenceTakesTheDefaults() throws IOException {
        assertThat(read("")).isEqualTo(Variation.defaults());
    }

    @Test
    void whatIsSaidIsTaken() throws IOException {
        Variation read =
                read("variation: {baseline: \"2024-04-01\", overdispersion: truncated, suspect: {distance: 6}}\n");

        assertThat(read.baseline()).isEqualTo("2024-04-01");
        assertThat(read.overdispersion()).isEqualTo(Variation.TRUNCATED);
        assertThat(read.suspect().distance()).isEqualTo(6);
        assertThat(read.suspect().ratio())
                .isEqualTo(Variation.defaults().suspect().ratio());
    }

    @Test
    void aBaselineThatIsNoPeriodIsAFault() {
        assertThatThrownBy(() -> read("variation: {baseline: last}\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("baseline");
    }

    @Test
    void anUnknownWayOfTrimmingIsAFault() {
        assertThatThrownBy(() -> read("variation: {overdispersion: none}\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("overdispersion");
    }
}

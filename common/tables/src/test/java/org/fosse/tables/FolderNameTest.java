package org.fosse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../U1",
                "U/1",
                "U\\1",
                "U 1",
                "U1.",
                ".U1",
                "-rf",
                "_",
                "U\u00E91",
                "U\u202E1",
                "CON",
                "con",
                "Nul",
                "aux",
                "PRN",
                "COM1",
                "lpt9",
                "COM0",
                "CON.csv",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddE"
            })
    void aNameThatSomeSystemCannotHoldIsRefused(String name) {
        assertThat(FolderName.listFaults(List.of(name))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U00147", "leicester", "lived-experience_group", "CONS", "COM10", "2"})
    void othersAreNot(String name) {
        assertThat(FolderName.isSafe(name)).isTrue();
    }

    @Test
    void twoNamesThatDifferByCaseAreOneFolderSomewhere() {
        assertThat(FolderName.listFaults(List.of("U1", "u1", "U1")))
                .containsExactly("'U1' and 'u1' are one folder where case makes no difference.");
    }
}

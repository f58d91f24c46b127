package org.fosse.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecipientTest {
    @TempDir
    private Path folder;

    private FosseConfig read(String recipients) throws IOException {
        return new ConfigFolder(folder)
                .put("fosse.yaml", ConfigFolder.FOSSE + recipients)
                .load();
    }

    @Test
    void silenceMeansEveryNetworkAndNobodyElse() throws IOException {
        assertThat(read("").recipients()).containsExactly(new Recipient("networks", Recipient.Kind.NETWORK, List.of()));
    }

    @Test
    void whatIsSaidIsTakenAndReadBack() throws IOException {
        FosseConfig read = read("recipients: [{id: city, kind: place, areas: [E06000016]}, {id: people, kind: forum},"
                + " {id: trust, kind: provider, areas: [RT5]}]\n");

        assertThat(read.recipients())
                .containsExactly(
                        new Recipient("city", Recipient.Kind.PLACE, List.of("E06000016")),
                        new Recipient("people", Recipient.Kind.FORUM, List.of()),
                        new Recipient("trust", Recipient.Kind.PROVIDER, List.of("RT5")));
        ConfigFolder.requireReadsBack(read, folder.resolve("again"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|Nobody is a recipient",
                "[{id: a, kind: practice}]|not one of those allowed",
                "[{id: a}]|The key is missing",
                "[{id: a, kind: place}]|The key is missing",
                "[{id: a, kind: place, areas: [E1]}]|No place of places.areas",
                "[{id: a, kind: provider}]|its own figures alone",
                "[{id: a, kind: provider, areas: [RT5, RWE]}]|its own figures alone",
                "[{id: a, kind: forum}, {id: A, kind: forum}]|named twice",
                "[{id: aux, kind: forum}]|a device under Windows",
                "[{id: ../up, kind: forum}]|other than letters",
                "[{id: a, kind: forum, own_exact: true}]|not known here"
            })
    void whatCannotBeIsAFaultThatIsNamed(String recipients, String fault) {
        assertThatThrownBy(() -> read("recipients: " + recipients + "\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(fault);
    }
}

package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.tables.StopException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractWriterTest {
    @TempDir
    private Path folder;

    @Test
    void eachNetworkGetsItsOwnRows() throws Exception {
        try (ExtractWriter<NetworkExtractTable> writer = writer()) {
            writer.write(row("U1", "A"));
            writer.write(row("U1", "B"));
            writer.write(row("U2", "C"));
        }

        assertThat(Files.readAllLines(folder.resolve("U1/variation.csv"))).hasSize(3);
        assertThat(Files.readAllLines(folder.resolve("U2/variation.csv"))).hasSize(2);
        assertThat(folder.resolve("U1/variation.parquet")).isNotEmptyFile();
        assertThat(folder.resolve("U2/variation.parquet")).isNotEmptyFile();
    }

    @Test
    void rowsOfANetworkThatComeApartDoNotOverwriteOneAnother() {
        try (ExtractWriter<NetworkExtractTable> writer = writer()) {
            writer.write(row("U1", "A"));
            writer.write(row("U2", "C"));

            assertThatExceptionOfType(StopException.class)
                    .isThrownBy(() -> writer.write(row("U1", "B")))
                    .satisfies(stop -> assertThat(stop.kind()).isEqualTo(StopException.Kind.OUTPUT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../U1", "U/1", "", "U 1", "NUL", "U1."})
    void aCodeThatCannotNameAFolderIsRefused(String network) {
        try (ExtractWriter<NetworkExtractTable> writer = writer()) {
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(row(network, "A")));
        }
        assertThat(folder).isEmptyDirectory();
    }

    private ExtractWriter<NetworkExtractTable> writer() {
        return new ExtractWriter<>(folder, NetworkExtractTable.TABLE, NetworkExtractTable.NETWORK_CODE);
    }

    private static TableRow<NetworkExtractTable> row(String network, String area) {
        return NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.NETWORK_CODE, network)
                .set(NetworkExtractTable.AREA_CODE, area)
                .build();
    }
}

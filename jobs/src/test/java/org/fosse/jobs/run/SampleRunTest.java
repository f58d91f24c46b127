package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole road on the committed sample: the same twice, for every reader, and every planted story and fault is found. */
final class SampleRunTest {
    private static final long MOST_BYTES = 3_000_000;
    private static Release release;

    @AutoClose
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws SQLException {
        release = SampleRun.first().release();
        tables = new ReleaseTables(release);
    }

    @Test
    void twoRunsGiveTheSameContents() {
        assertThat(digests(SampleRun.second().release()))
                .isEqualTo(digests(release))
                .hasSize((int)
                        Jobs.plan().tables().stream().filter(Table::published).count());
    }

    @Test
    void theReleaseIsUndamaged() throws IOException {
        assertThat(release.listDamage()).isEmpty();
        assertThat(release.manifest().isMadeUp()).isTrue();
        assertThat(release.folder().resolve("run-report.html")).content().contains(MadeUp.SAYS);
    }

    @Test
    void duckDbReadsEveryRowOfEveryTable() throws SQLException {
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            assertThat(tables.lines("SELECT count(*) FROM \"" + table.name() + "\""))
                    .as(table.name())
                    .containsExactly(Long.toString(table.rows()));
        }
    }

    @Test
    void sparkReadsEveryRowOfEveryTable() {
        Sessions.start("local[2]");
        SparkSession spark = SparkSession.builder().getOrCreate();
        try {
            for (Manifest.ReleasedTable table : release.manifest().tables()) {
                assertThat(spark.read()
                                .parquet(release.folder()
                                        .resolve(table.files().get(0))
                                        .getParent()
                                        .toString())
                                .count())
                        .as(table.name())
                        .isEqualTo(table.rows());
            }
        } finally {
            spark.stop();
        }
    }

    @Test
    void theSampleFolderIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(SampleRun.LANDING)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void everyRowInIsAcceptedOrRejected() {
        List<Manifest.Input> inputs = release.manifest().inputs();
        assertThat(inputs)
                .isNotEmpty()
                .allMatch(input -> input.rowsIn() == input.rowsAccepted() + input.rowsRejected());
        assertThat(SampleRun.first().rowsIn())
                .isEqualTo(inputs.stream().mapToLong(Manifest.Input::rowsIn).sum());
    }

    @Test
    void theExpectedTablesAreNotTakenForExtracts() {
        assertThat(SampleRun.first().unrecognised()).isEmpty();
        assertThat(release.manifest().inputs())
                .extracting(Manifest.Input::file)
                .noneMatch(file -> file.startsWith("expected/") || file.endsWith(".md"));
    }

    @Test
    void theRunNamesTheFirstThreeOfTheBoardsLevels() {
        Headlines headlines = SampleRun.first().headlines();
        assertThat(headlines.findings()).isNotEmpty();
        assertThat(headlines.concerns()).hasSize(3);
        assertThat(headlines.concerns().get(0)).contains("RWE", "Cancer 62 days to first treatment");
        assertThat(headlines.brightSpots()).hasSize(3);
    }

    private static Map<String, String> digests(Release of) {
        Map<String, String> digests = new LinkedHashMap<>();
        of.manifest().tables().forEach(table -> digests.put(table.name(), table.contentDigest()));
        return digests;
    }
}

package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the current release as Delta tables: a commit where a table has changed, and none where it has not. */
final class DeltaTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path published;

    @BeforeEach
    void fill() throws IOException {
        published = folder.resolve("published");
        SmallLanding.fill(folder.resolve("landing"));
    }

    @Test
    void aReleaseIsACommitToEachTableThatItChanges() throws IOException {
        value("8");
        run();
        value("9");
        run();

        assertThat(log("observation")).hasSize(2);
        assertThat(log("area")).hasSize(1);
        JsonNode last = commit("observation", 1);
        assertThat(last.findValue("userMetadata").asText()).isEqualTo("2026-03-31-2");
        assertThat(last.findValues("remove")).hasSize(1);
        assertThat(added("observation", 1)).isEqualTo(digests("2026-03-31-2", "observation"));
        assertThat(added("observation", 0)).isEqualTo(digests("2026-03-31-1", "observation"));
        assertThat(last.findValue("schemaString").asText())
                .contains("\"name\":\"period_end\",\"type\":\"date\"", "\"comment\":");
        assertThat(pinned("2026-03-31-1", "observation")).isZero();
        assertThat(pinned("2026-03-31-2", "observation")).isEqualTo(1);
        assertThat(pinned("2026-03-31-2", "area")).isZero();

        // What is current again is the newest version again.
        assertThat(command("rollback", "2026-03-31-1")).isZero();
        assertThat(added("observation", 2)).isEqualTo(digests("2026-03-31-1", "observation"));

        // A commit that a killed run did not come to.
        Files.delete(log("observation").get(2));
        run();
        assertThat(added("observation", log("observation").size() - 1))
                .isEqualTo(digests("2026-03-31-3", "observation"));
        assertThat(log("area")).hasSize(1);

        // Files go with the last release that has them.
        Path first = published.resolve(
                "delta/observation/" + added("observation", 0).iterator().next());
        assertThat(first).exists();
        assertThat(command("prune", "--keep", "1", "--keep-monthly", "0")).isZero();
        assertThat(first).doesNotExist();
        assertThat(published.resolve("delta/releases")).isDirectoryContaining("glob:**/2026-03-31-3.json");
        assertThat(published.resolve("delta/releases/2026-03-31-1.json")).doesNotExist();
        for (String file : digests("2026-03-31-3", "observation")) {
            assertThat(published.resolve("delta/observation/" + file)).exists();
        }
    }

    @Test
    void aTableThatAnotherProgramHasChangedIsNamed() throws IOException {
        value("8");
        run();
        Files.writeString(
                published.resolve("delta/observation/_delta_log/00000000000000000001.json"),
                "{\"commitInfo\":{\"engineInfo\":\"delta-rs\"}}\n");
        value("9");
        Ended ended = runAgain();

        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.err())
                .contains("delta/observation", "another program has changed", "Delete the table's folder");
    }

    private void value(String numerator) throws IOException {
        Files.writeString(
                folder.resolve("landing/values.csv"),
                SmallLanding.HEADING + "LOC_SAME_DAY,C82001,practice,Feb 2026," + numerator + ",10\n");
    }

    private void run() throws IOException {
        Ended ended = runAgain();
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private Ended runAgain() throws IOException {
        Path conf = folder.resolve("conf");
        if (!Files.exists(conf)) {
            SmallLanding.conf(conf, "  delta: false", "  delta: true");
        }
        return Ended.run(
                DATE, folder.resolve("landing"), conf, published, "--make-current", "--only", "observation,area");
    }

    private int command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--published", published.toString()));
        return Ended.of(all.toArray(String[]::new)).code();
    }

    private List<Path> log(String table) throws IOException {
        try (var all = Files.list(published.resolve("delta/" + table + "/_delta_log"))) {
            return all.sorted().toList();
        }
    }

    /** The actions of a commit. */
    private JsonNode commit(String table, int version) throws IOException {
        var actions = JSON.createArrayNode();
        for (String line : Files.readAllLines(log(table).get(version))) {
            actions.add(JSON.readTree(line));
        }
        return actions;
    }

    private Set<String> added(String table, int version) throws IOException {
        Set<String> files = new TreeSet<>();
        commit(table, version).forEach(action -> {
            if (action.has("add")) {
                files.add(action.get("add").get("path").asText());
            }
        });
        return files;
    }

    private Set<String> digests(String id, String table) throws IOException {
        Release release = new PublishedFolder(published)
                .listReleases().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow();
        Set<String> digests = new TreeSet<>();
        release.manifest().files().forEach(file -> {
            if (file.path().startsWith(table + "/")) {
                digests.add(file.sha256() + ".parquet");
            }
        });
        return digests;
    }

    private long pinned(String release, String table) throws IOException {
        return JSON.readTree(
                        published.resolve("delta/releases/" + release + ".json").toFile())
                .get(table)
                .asLong();
    }
}

package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseWriterTest {
    @TempDir
    private Path root;

    private PublishedFolder published;

    @BeforeEach
    void open() {
        published = new PublishedFolder(root.resolve("published"));
    }

    @Test
    void nothingPublishedGivesNoCurrentRelease() throws IOException {
        assertThat(published.findCurrent()).isEmpty();
        assertThat(published.listReleases()).isEmpty();
    }

    @Test
    void publishedReleaseIsCurrentAndWhole() throws IOException {
        Release release = Trial.publish(published, 1);
        assertThat(release.id()).hasToString("2026-03-31-1");
        assertThat(published.findCurrent()).contains(release);
        assertThat(release.listDamage()).isEmpty();
        assertThat(Files.readSymbolicLink(published.root().resolve("current")))
                .isEqualTo(Path.of("releases", "2026-03-31-1"));
    }

    @Test
    void manifestNamesTablesInputsAndEveryFile() throws IOException {
        Manifest manifest = Trial.publish(published, 1).manifest();
        assertThat(manifest.tables())
                .extracting(Manifest.ReleasedTable::name, Manifest.ReleasedTable::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("area", 2L),
                        org.assertj.core.groups.Tuple.tuple("rate", 3L));
        assertThat(manifest.inputs()).extracting(Manifest.Input::rowsRejected).containsExactly(2L);
        assertThat(manifest.files())
                .extracting(ReleasedFile::path)
                .containsExactly(
                        "area/part-0.parquet",
                        "datapackage.json",
                        "extracts/U12345/rate.csv",
                        "rate/part-0.parquet",
                        "rate/part-1.parquet");
    }

    @Test
    void sameContentGivesTheSameManifestBytes() throws IOException {
        byte[] one = manifestOf(root.resolve("one"));
        assertThat(manifestOf(root.resolve("two"))).isEqualTo(one);
    }

    private static byte[] manifestOf(Path folder) throws IOException {
        return Files.readAllBytes(
                Trial.publish(new PublishedFolder(folder), 1).folder().resolve("manifest.json"));
    }

    @Test
    void dataPackageDescribesColumnsAndKey() throws IOException {
        Release release = Trial.publish(published, 1);
        JsonNode json = new ObjectMapper()
                .readTree(release.folder().resolve("datapackage.json").toFile());
        JsonNode rate = json.get("resources").get(1);
        assertThat(rate.get("name").asText()).isEqualTo("rate");
        assertThat(rate.get("path")).hasSize(2);
        assertThat(rate.at("/schema/primaryKey/0").asText()).isEqualTo("area_code");
        assertThat(rate.at("/schema/fields/0/constraints/required").asBoolean()).isTrue();
        assertThat(rate.at("/schema/fields/1/type").asText()).isEqualTo("number");
        assertThat(rate.at("/schema/fields/1/unit").asText()).isEqualTo("percent");
    }

    @Test
    void secondReleaseOfADateGetsTheNextNumber() throws IOException {
        Trial.publish(published, 1);
        assertThat(Trial.publish(published, 2).id()).hasToString("2026-03-31-2");
    }

    @Test
    void tableWithoutFilesIsNotPublished() throws IOException {
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            Staging staging = writer.begin(Trial.DATE);
            assertThatIllegalStateException().isThrownBy(() -> writer.publish(staging, Trial.draft(1)));
        }
        assertThat(published.findCurrent()).isEmpty();
    }

    @Test
    void addedReleaseDoesNotBecomeCurrent() throws IOException {
        Release first = Trial.publish(published, 1);
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            Staging staging = writer.begin(Trial.DATE.minusYears(1));
            Trial.fill(staging, 2);
            writer.add(staging, Trial.draft(2));
        }
        assertThat(published.findCurrent()).contains(first);
        assertThat(published.listReleases()).hasSize(2);
    }

    @Test
    void rollbackPointsBothBack() throws IOException {
        Release first = Trial.publish(published, 1);
        Trial.publish(published, 2);
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            writer.rollback(first.id());
        }
        assertThat(published.findCurrent()).contains(first);
        assertThat(published.root().resolve("current").toRealPath())
                .isEqualTo(first.folder().toRealPath());
    }

    @Test
    void rollbackToADamagedReleaseIsRefused() throws IOException {
        Release first = Trial.publish(published, 1);
        Release second = Trial.publish(published, 2);
        Files.writeString(first.folder().resolve("rate/part-0.parquet"), "x");
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            assertThatThrownBy(() -> writer.rollback(first.id()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("rate/part-0.parquet");
        }
        assertThat(published.findCurrent()).contains(second);
    }

    @Test
    void pruneKeepsTheLastMadeAndTheCurrent() throws IOException {
        Release first = Trial.publish(published, 1);
        for (int order = 2; order <= 5; order++) {
            Trial.publish(published, order);
        }
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            writer.rollback(first.id());
            assertThat(writer.prune(2, 1)).hasToString("[2026-03-31-2, 2026-03-31-3]");
            assertThatIllegalArgumentException().isThrownBy(() -> writer.prune(0, 1));
        }
        assertThat(published.listReleases())
                .extracting(release -> release.id().number())
                .containsExactly(1, 4, 5);
    }

    @Test
    void pruneKeepsTheLastOfEachMonth() throws IOException {
        long order = 1;
        for (LocalDate date = LocalDate.of(2026, 1, 20); date.isBefore(LocalDate.of(2026, 4, 4)); ) {
            Trial.publish(published, order++, date);
            date = date.plusDays(7);
        }
        // An earlier day that was run again later is not the end of its month.
        Trial.publish(published, order, LocalDate.of(2026, 2, 3));
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            writer.rollback(ReleaseId.find("2026-03-31-1").orElseThrow());
            writer.prune(1, 3);
        }
        assertThat(published.listReleases())
                .extracting(release -> release.id().toString())
                .containsExactlyInAnyOrder("2026-01-27-1", "2026-02-24-1", "2026-03-31-1", "2026-02-03-2");
    }

    @Test
    void aSignOffIsAboutOneContentAndOutlivesIt() throws IOException {
        Release first = Trial.publish(published, 1);
        Trial.publish(published, 2);
        Instant at = Instant.parse("2026-04-02T09:30:00Z");
        try (ReleaseWriter writer = published.lock(Trial.owner("sign"))) {
            writer.sign(first.id(), SignOff.Role.MANAGEMENT, at);
            writer.sign(first.id(), SignOff.Role.CLINICAL, at);
            assertThat(published.listSignedRoles(first))
                    .containsExactly(SignOff.Role.CLINICAL, SignOff.Role.MANAGEMENT);
            Files.writeString(first.folder().resolve("rate/part-0.parquet"), "x");
            assertThatThrownBy(() -> writer.sign(first.id(), SignOff.Role.ASSURANCE, at))
                    .hasMessageContaining("damaged");
            Files.writeString(first.folder().resolve(Manifest.FILE_NAME), " ", StandardOpenOption.APPEND);
            assertThat(published.listSignedRoles(first)).isEmpty();
            writer.prune(1, 0);
        }
        assertThat(published.listSignOffs())
                .extracting(SignOff::release)
                .containsExactly("2026-03-31-1", "2026-03-31-1");
    }

    @Test
    void linkLeftBehindIsBroughtUpByTheNextRun() throws IOException {
        Release first = Trial.publish(published, 1);
        Trial.publish(published, 2);
        Path link = published.root().resolve("current");
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("releases", first.id().toString()));
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            writer.begin(Trial.DATE);
        }
        assertThat(link.toRealPath().getFileName()).hasToString("2026-03-31-2");
    }

    @Test
    void lostPointerFileIsMadeAgainFromTheLink() throws IOException {
        Release release = Trial.publish(published, 1);
        Files.delete(published.root().resolve("current.json"));
        assertThat(published.findCurrent()).contains(release);
        try (ReleaseWriter writer = published.lock(Trial.owner("r"))) {
            writer.begin(Trial.DATE);
        }
        assertThat(published.root().resolve("current.json")).exists();
    }

    @Test
    void namesThatAreNotReleasesAreNotIds() {
        for (String name : List.of("../x", "2026-02-30-1", "2026-03-31", "2026-03-31-0", "2026-03-31-1/..", "")) {
            assertThat(ReleaseId.find(name)).as(name).isEmpty();
        }
    }
}

package org.fosse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fosse.tables.StopException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Extracts in a folder of their own: published, withdrawn and removed with their release. */
final class ExtractsOutsideTest {
    private static final String FILE = "U12345/rate.csv";

    @TempDir
    private Path root;

    private Path extracts;
    private PublishedFolder published;
    private PublishedFolder unnamed;

    @BeforeEach
    void open() {
        extracts = root.resolve("extracts");
        published = new PublishedFolder(root.resolve("published"), extracts);
        unnamed = new PublishedFolder(root.resolve("published"));
    }

    private Path file(Release release) {
        return extracts.resolve("releases/" + release.id()).resolve(FILE);
    }

    private void rollback(PublishedFolder folder, Release release) throws IOException {
        try (ReleaseWriter writer = folder.lock(Trial.owner("rollback"))) {
            writer.rollback(release.id());
        }
    }

    @Test
    void theManifestKnowsThemByTheirDigestsAndNotWhereTheyLie() throws IOException {
        Release release = Trial.publish(published, 1);

        assertThat(release.folder().resolve("extracts")).doesNotExist();
        assertThat(release.manifest().extracts())
                .containsExactly(new ReleasedFile(FILE, Files.size(file(release)), Durable.sha256(file(release))));
        assertThat(release.folder().resolve("manifest.json")).content().doesNotContain(root.toString());
        assertThat(extracts.resolve("current").resolve(FILE)).hasSameBinaryContentAs(file(release));
        assertThat(extracts.resolve("current.json"))
                .content()
                .contains("releases/2026-03-31-1")
                .doesNotContain("manifest");
        assertThat(published.findExtracts(release))
                .contains(file(release).getParent().getParent());
    }

    @Test
    void theyGoBackWithTheirRelease() throws IOException {
        Release first = Trial.publish(published, 1);
        Trial.publish(published, 2);

        rollback(published, first);

        assertThat(extracts.resolve("current").toRealPath())
                .isEqualTo(extracts.resolve("releases/2026-03-31-1").toRealPath());
    }

    @Test
    void aReleaseWithDamagedExtractsIsNeitherMadeCurrentNorSigned() throws IOException {
        Release first = Trial.publish(published, 1);
        Trial.publish(published, 2);
        Files.writeString(file(first), "changed");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> rollback(published, first))
                .withMessageContaining(FILE);
        try (ReleaseWriter writer = published.lock(Trial.owner("sign"))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> writer.sign(
                            first.id(), SignOff.Role.CLINICAL, first.manifest().createdAt()));
        }
        assertThat(extracts.resolve("current").toRealPath().getFileName()).hasToString("2026-03-31-2");
    }

    @Test
    void nothingIsWithdrawnOrRemovedWhileTheirFolderIsNotNamed() throws IOException {
        Release first = Trial.publish(published, 1);
        Release second = Trial.publish(published, 2);

        assertThatExceptionOfType(StopException.class).isThrownBy(() -> rollback(unnamed, first));
        assertThatExceptionOfType(StopException.class).isThrownBy(unnamed::requireExtracts);
        try (ReleaseWriter writer = unnamed.lock(Trial.owner("prune"))) {
            assertThatExceptionOfType(StopException.class).isThrownBy(() -> writer.prune(1, 0));
        }
        assertThat(published.listReleases()).containsExactly(first, second);
        assertThat(file(first)).exists();
    }

    @Test
    void anotherFolderThanThatOfTheCurrentReleaseIsRefused() throws IOException {
        Trial.publish(published, 1);
        PublishedFolder other = new PublishedFolder(root.resolve("published"), root.resolve("other"));

        assertThatExceptionOfType(StopException.class)
                .isThrownBy(other::requireExtracts)
                .withMessageContaining("2026-03-31-1");
        published.requireExtracts();
    }

    @Test
    void theyAreRemovedWithTheirRelease() throws IOException {
        Release first = Trial.publish(published, 1);
        Release second = Trial.publish(published, 2);
        try (ReleaseWriter writer = published.lock(Trial.owner("prune"))) {
            assertThat(writer.prune(1, 0)).containsExactly(first.id());
        }

        assertThat(file(first)).doesNotExist();
        assertThat(file(second)).exists();
    }

    @Test
    void readersSeeNoneWhereTheCurrentReleaseHasItsOwnInside() throws IOException {
        Release inside = Trial.publish(unnamed, 1);
        Release outside = Trial.publish(published, 2);
        assertThat(extracts.resolve("current")).exists();

        rollback(published, inside);

        assertThat(extracts.resolve("current")).doesNotExist();
        assertThat(extracts.resolve("current.json")).doesNotExist();
        assertThat(file(outside)).exists();
        assertThat(unnamed.findExtracts(inside)).contains(inside.folder().resolve("extracts"));
    }

    @Test
    void extractsOfSomebodyElseAreNotOverwritten() throws IOException {
        Path theirs = Files.createDirectories(extracts.resolve("releases/2026-03-31-1"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Trial.publish(published, 1))
                .withMessageContaining("--extracts");
        assertThat(theirs).isEmptyDirectory();
        assertThat(published.findCurrent()).isEmpty();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void releasesAreTheirOwnersAloneAndExtractsTheirGroupsTooAndNothingIsLooserThanItWas() throws IOException {
        Release release;
        try (ReleaseWriter writer = published.lock(Trial.owner("run"))) {
            Staging staging = writer.begin(Trial.DATE);
            Trial.fill(staging, 1);
            Path strict = Files.writeString(staging.extracts().resolve("U12345/strict.csv"), "");
            Files.setPosixFilePermissions(strict, PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(
                    staging.extracts().resolve(FILE), PosixFilePermissions.fromString("rw-rw-rw-"));
            Files.setPosixFilePermissions(
                    staging.folder().resolve("rate/part-0.parquet"), PosixFilePermissions.fromString("rw-rw-rw-"));
            release = writer.publish(staging, Trial.draft(1));
        }

        TreeMap<String, String> rights = new TreeMap<>();
        try (Stream<Path> all =
                Stream.concat(Files.walk(release.folder()), Files.walk(extracts.resolve("releases/2026-03-31-1")))) {
            for (Path path : all.toList()) {
                rights.put(
                        root.relativize(path).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        assertThat(rights)
                .containsEntry("published/releases/2026-03-31-1", "rwx------")
                .containsEntry("published/releases/2026-03-31-1/manifest.json", "rw-------")
                .containsEntry("published/releases/2026-03-31-1/rate", "rwx------")
                .containsEntry("published/releases/2026-03-31-1/rate/part-0.parquet", "rw-------")
                .containsEntry("extracts/releases/2026-03-31-1/U12345/strict.csv", "rw-------")
                .containsEntry("extracts/releases/2026-03-31-1/" + FILE, "rw-r-----");
        assertThat(rights.values()).allMatch(each -> each.endsWith("---"));
    }
}

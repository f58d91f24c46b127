package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.fosse.config.DeliveryNote;
import org.fosse.config.Matching;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Landing folders, and notes in them, that somebody made who means no good, or nothing. */
class HostileFoldersTest {
    private static final String GOOD =
            "indicator_id,area_level,area_code,period,numerator,denominator\nA,practice,C82001,Jan-26,1,2\n";

    @TempDir
    Path folder;

    private List<LandingFile> list(DeliveryNote... notes) throws IOException {
        return LandingFolder.list(folder, ReadExtract.SOURCES, List.of(notes), List.of(), ReadExtract.LIMITS);
    }

    private static String rule(LandingFile file) {
        return file.verdict() == null ? "" : file.verdict().rule();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^((\\w+)*)*\\$$", "^(a|aa)+\\$", "(a+a+)+\\1y", "((.*)*)*!", "(a|b|ab)*c\\d"})
    void aPatternThatGoesBackAndForthIsTheFilesMatter(String pattern) throws IOException {
        String name = "a".repeat(60) + "x".repeat(60) + ".csv";
        Files.writeString(folder.resolve(name), GOOD);
        Files.writeString(folder.resolve("good.csv"), GOOD);

        List<LandingFile> files = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> list(ReadExtract.note(pattern, "2025")));

        assertThat(files)
                .filteredOn(file -> file.name().equals(name))
                .allSatisfy(file -> assertThat(rule(file)).isIn("bad_delivery_note", ""));
        assertThat(files)
                .filteredOn(file -> file.name().equals("good.csv"))
                .extracting(HostileFoldersTest::rule)
                .containsExactly("");
    }

    @Test
    void theWorstPatternEndsWithAMessage() {
        Pattern nested = Matching.compile("^((\\w+)*)*\\$$", 0);
        Pattern deep = Matching.compile("(?:a|b)*", 0);

        assertThatThrownBy(() -> Matching.finds(Matching.compile("(x+x+)+\\1y", 0), "x".repeat(60)))
                .isInstanceOf(Matching.TooSlowException.class)
                .hasMessageContaining("(x+x+)+");
        assertThatThrownBy(() -> Matching.finds(deep, "ab".repeat(5_000_000)))
                .isInstanceOf(Matching.TooSlowException.class);
        assertThatThrownBy(() -> Matching.compile("(?:(?:x?){9999}){9999}", 0)).hasMessageContaining("repeats");
        assertThat(Matching.finds(nested, "short$")).isTrue();
    }

    @Test
    void notesInASubFolderAreNotUsedAndNamed() throws IOException {
        Files.createDirectory(folder.resolve("qof"));
        Files.writeString(folder.resolve("qof/delivery.yaml"), "notes: []\n");
        Files.writeString(folder.resolve("delivery.yaml"), "notes: []\n");
        Files.writeString(folder.resolve("good.csv"), GOOD);

        assertThat(list())
                .extracting(file -> file.name() + " " + rule(file))
                .containsExactly("good.csv ", "qof/delivery.yaml notes_in_sub_folder");
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsNamedAndTheOthersAreRead() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed/inner"));
        Files.writeString(closed.resolve("a.csv"), GOOD);
        Files.writeString(folder.resolve("good.csv"), GOOD);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(closed), "the superuser reads everything");

            assertThat(LandingFolder.holdsFiles(folder)).isTrue();
            assertThat(LandingFolder.contents(folder)).containsEntry("closed/inner", "unreadable");
            assertThat(list())
                    .extracting(file -> file.name() + " " + rule(file))
                    .containsExactly("closed/inner not_readable", "good.csv ");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void linksAreReadInsideTheFolderOnly() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path inside = Files.createDirectories(folder.resolve("inside/sub"));
        Files.writeString(outside.resolve("secret.csv"), GOOD);
        Files.writeString(inside.resolve("good.csv"), GOOD);
        Files.createSymbolicLink(folder.resolve("inside/file.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("inside/folder"), outside);
        Files.createSymbolicLink(folder.resolve("inside/nowhere.csv"), folder.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("inside/itself"), folder.resolve("inside/itself"));
        Files.createSymbolicLink(folder.resolve("inside/good.csv"), inside.resolve("good.csv"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inside"));
        Path link = folder.resolve("link");

        List<LandingFile> files =
                LandingFolder.list(link, ReadExtract.SOURCES, List.of(), List.of(), ReadExtract.LIMITS);

        assertThat(LandingFolder.holdsFiles(link)).isTrue();
        assertThat(files)
                .extracting(file -> file.name() + " " + rule(file))
                .containsExactly(
                        "file.csv link_outside",
                        "folder link_outside",
                        "itself link_outside",
                        "nowhere.csv link_outside",
                        "sub/good.csv ");
    }
}

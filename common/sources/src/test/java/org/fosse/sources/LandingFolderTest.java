package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fosse.config.DeliveryNote;
import org.fosse.sources.Landed.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingFolderTest {
    private static final String VALUES = "indicator_id,area_code,area_level,period,value\nA,RT5,provider,Mar-25,1\n";

    @TempDir
    Path folder;

    @Test
    void filesComeInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        for (String name : List.of("c.csv", "b/z.csv", "a.csv", ".x.csv", "b/.hidden/y.csv", "delivery.yaml")) {
            Files.writeString(folder.resolve(name), VALUES);
        }
        assertThat(list()).extracting(LandingFile::name).containsExactly("a.csv", "b/z.csv", "c.csv");
    }

    @Test
    void ofTwoFilesWhoseNamesAreWrittenAlikeTheSecondIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("z.zip!"));
        Files.writeString(folder.resolve("z.zip!/a.csv"), VALUES);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("z.zip")))) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write((VALUES + VALUES).getBytes(StandardCharsets.UTF_8));
        }
        List<LandingFile> files = list();
        assertThat(files).extracting(LandingFile::name).containsExactly("z.zip!/a.csv", "z.zip!/a.csv (2)");
        assertThat(files.get(1).verdict())
                .isNotNull()
                .satisfies(verdict -> assertThat(verdict.rule()).isEqualTo("same_name"));
    }

    @Test
    void whatIsToBeIgnoredIsLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("expected"));
        Files.createDirectories(folder.resolve("b/expected"));
        for (String name : List.of("README.md", "expected/x.csv", "b/expected/y.csv", "b/README.md")) {
            Files.writeString(folder.resolve(name), VALUES);
        }
        List<Pattern> ignored = List.of(Pattern.compile("^README[.]md$"), Pattern.compile("^expected/"));
        assertThat(LandingFolder.list(folder, ReadExtract.SOURCES, ReadExtract.NOTES, ignored, ReadExtract.LIMITS))
                .extracting(LandingFile::name)
                .containsExactly("b/README.md", "b/expected/y.csv");
    }

    @Test
    void zipEntriesAreFilesOfTheirOwn() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("x.dat")))) {
            for (String name : List.of("in/b.csv", "a.csv", "__MACOSX/a.csv", "in/.hidden")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(VALUES.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<LandingFile> files = list();
        assertThat(files).extracting(LandingFile::name).containsExactly("x.dat!/a.csv", "x.dat!/in/b.csv");
        assertThat(ReadExtract.of(files.get(1)).all(Observed.class)).hasSize(1);
    }

    @Test
    void linksThatLeadOutsideAreNamedAndNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.csv"), VALUES);
        Files.writeString(folder.resolve("a.csv"), VALUES);
        Files.createSymbolicLink(folder.resolve("out.csv"), elsewhere.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("again.csv"), folder.resolve("a.csv"));
        Files.createSymbolicLink(folder.resolve("nowhere.csv"), folder.resolve("gone.csv"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        List<LandingFile> files = list();
        assertThat(files).extracting(LandingFile::name).containsExactly("a.csv", "nowhere.csv", "out.csv");
        assertThat(ReadExtract.of(files.get(2)).report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(ReadExtract.of(files.get(2)).report().message()).contains("out of the landing folder");
    }

    @Test
    void theDigestIsOfTheBytesAsDelivered() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "abc");
        // The SHA-256 of "abc" in FIPS 180-4.
        assertThat(list().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileCanBeSentElsewhereAndReadThere() throws Exception {
        Files.writeString(folder.resolve("a.csv"), VALUES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(list().get(0));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(ReadExtract.of((LandingFile) in.readObject()).all(Observed.class))
                    .hasSize(1);
        }
    }

    @Test
    void eachPartComesFromTheFirstNoteThatSetsIt() throws IOException {
        Files.writeString(folder.resolve("set_2425.csv"), VALUES);
        List<DeliveryNote> notes = List.of(
                new DeliveryNote(Pattern.compile("set"), null, null, "2", null, null),
                new DeliveryNote(Pattern.compile("_(\\d\\d)(\\d\\d)"), "20$1/$2", "2025-06-01", "7", null, null));
        LandingFile file = LandingFolder.list(folder, ReadExtract.SOURCES, notes, List.of(), ReadExtract.LIMITS)
                .get(0);
        assertThat(file.period()).isEqualTo("2024/25");
        assertThat(file.publishedOn()).isEqualTo("2025-06-01");
        assertThat(file.revision()).isEqualTo(2);
        assertThat(ReadExtract.of(file).all(Observed.class).get(0).revision()).isEqualTo(2);
    }

    @Test
    void aNoteThatCannotBeUsedRefusesTheFile() throws IOException {
        Files.writeString(folder.resolve("a.csv"), VALUES);
        List<DeliveryNote> notes = List.of(new DeliveryNote(Pattern.compile("a"), "20$1", null, null, null, null));
        LandingFile file = LandingFolder.list(folder, ReadExtract.SOURCES, notes, List.of(), ReadExtract.LIMITS)
                .get(0);
        ReadExtract read = ReadExtract.of(file);
        assertThat(read.rules()).containsExactly("bad_delivery_note");
        assertThat(read.report().rowsRejected()).isEqualTo(1);
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        Files.writeString(folder.resolve("a.csv"), VALUES.repeat(3));
        assertThat(ReadExtract.of(list().get(0)).rows())
                .isEqualTo(ReadExtract.of(list().get(0)).rows());
    }

    private List<LandingFile> list() throws IOException {
        return LandingFolder.list(folder, ReadExtract.SOURCES, ReadExtract.NOTES, List.of(), ReadExtract.LIMITS);
    }
}

package org.fosse.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.junit.jupiter.api.Test;

/** The committed sample is what its generator writes. {@code scripts/sample} writes it again. */
class SampleExtractsTest {
    private static final Path ROOT = Path.of(System.getProperty("fosse.root"));
    private static final Path FOLDER = ROOT.resolve("sample-extracts");
    private static final long MOST_BYTES = 2_000_000;

    @Test
    void theCommittedFilesAreThoseOfAFreshGeneration() throws IOException {
        SortedMap<String, byte[]> generated = SampleExtracts.generate(SampleExtracts.SEED);
        SortedMap<String, byte[]> committed = committed();

        assertThat(committed.keySet()).isEqualTo(generated.keySet());
        for (Map.Entry<String, byte[]> file : generated.entrySet()) {
            // Packed files are compared by what is in them: compression may differ between Java builds.
            assertThat(unpacked(file.getKey(), committed.get(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(unpacked(file.getKey(), file.getValue()));
        }
    }

    @Test
    void theSampleIsSmall() throws IOException {
        assertThat(committed().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum())
                .isLessThan(MOST_BYTES);
    }

    @Test
    void anotherSeedChangesValuesButNoFile() {
        SortedMap<String, byte[]> other = SampleExtracts.generate(1);
        SortedMap<String, byte[]> own = SampleExtracts.generate(SampleExtracts.SEED);

        assertThat(other.keySet()).isEqualTo(own.keySet());
        assertThat(other.get("qof/PREVALENCE_2425.csv")).isNotEqualTo(own.get("qof/PREVALENCE_2425.csv"));
        assertThat(other.get("ods/epraccur.csv")).isEqualTo(own.get("ods/epraccur.csv"));
    }

    @Test
    void theDeliveryFileIsSoundWithTheDefaultConfiguration() {
        FosseConfig config = ConfigLoader.load(ROOT.resolve("conf"), FOLDER);

        assertThat(config.expected()).hasSize(4);
        assertThat(config.notes().get(0).period()).isEqualTo("2023/24");
        assertThat(config.indicators()).containsKeys("LOC_SAME_DAY", "LOC_BP_CONTROL", "FT_108", "FT_93085", "OF0005");
    }

    /** All files but the page that describes them and the tables that must come out of them. */
    private static SortedMap<String, byte[]> committed() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.relativize(path).toString().replace('\\', '/');
                if (!name.equals("README.md") && !name.startsWith("expected/")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static Map<String, String> unpacked(String name, byte[] bytes) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (name.endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                entries.put("", text(in));
            }
        } else if (name.endsWith(".zip") || name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), text(zip));
                }
            }
        } else {
            entries.put("", new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return entries;
    }

    /** Byte for byte: every byte is one character. */
    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}

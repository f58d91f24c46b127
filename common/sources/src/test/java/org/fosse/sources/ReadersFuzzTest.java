package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.fosse.tables.Fault;

/**
 * Whatever a file is made into, reading it ends soon and without an exception, every row of it is accounted for, every fault says
 * what to do, and the file beside it is read as if it stood alone.
 *
 * <p>The steps of {@code scripts/tests/fuzz} run it longer: {@code jqwik.tries.default} files, other ones for each {@code
 * fosse.fuzz.seed}, written into the folder {@code fosse.fuzz.into} too.
 */
class ReadersFuzzTest {
    private static final long SEED = Long.getLong("fosse.fuzz.seed", 0);
    private static final String INTO = System.getProperty("fosse.fuzz.into", "");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_ROWS = 60;
    private static final String GOOD = "indicator_id,area_level,area_code,period,numerator,denominator\n"
            + "A,practice,C82001,Jan-26,1,2\nA,practice,C82002,Jan-26,x,2\n";

    private static final Map<String, byte[]> BASES = new TreeMap<>();
    private static Path folder;
    private static int written;

    /** A file that something happened to. */
    record Spoilt(String base, List<Step> steps) {
        byte[] bytes() {
            byte[] bytes = BASES.get(base);
            for (Step step : steps) {
                // Another seed, other places: what is found stays found, and is made smaller, under its own.
                Random random = new Random(SEED * 1_000_003 + step.place());
                bytes = step.mutation().apply(bytes, random.nextInt(1 << 30), random.nextInt(1 << 24));
            }
            return bytes;
        }
    }

    record Step(Mutation mutation, int place) {}

    @BeforeContainer
    static void makeBases() throws IOException, SQLException {
        folder = Files.createTempDirectory("fosse-fuzz");
        Path cuts = Path.of(System.getProperty("fosse.root", "../.."), "common/sources/src/test/resources/cuts");
        try (Stream<Path> files = Files.list(cuts)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv")) {
                    String text =
                            Files.readString(file).lines().limit(MOST_ROWS).collect(Collectors.joining("\n", "", "\n"));
                    BASES.put(name, text.getBytes(StandardCharsets.UTF_8));
                } else {
                    BASES.put(name, Files.readAllBytes(file));
                }
            }
        }
        BASES.put("own.csv", GOOD.getBytes(StandardCharsets.UTF_8));
        BASES.put("own.xls", xls(GOOD));
        BASES.put("nof.parquet", parquet(new String(BASES.get("nof.csv"), StandardCharsets.UTF_8)));
        BASES.put("own.parquet", parquet(GOOD));
    }

    @AfterContainer
    static void deleteFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Spoilt> files() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Mutation.class), Arbitraries.integers().between(0, 1 << 30))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(BASES.keySet()), step.list().ofMinSize(1).ofMaxSize(4))
                .as(Spoilt::new);
    }

    @Property(seed = "7")
    void everyRowIsAccountedForAndNoFileSpoilsAnother(@ForAll("files") Spoilt spoilt) throws IOException {
        Path landing = Files.createDirectories(folder.resolve("landing"));
        Path file = landing.resolve(spoilt.base());
        Files.write(file, spoilt.bytes());
        Files.writeString(landing.resolve("neighbour.csv"), GOOD);
        if (!INTO.isEmpty()) {
            Files.createDirectories(Path.of(INTO));
            Files.copy(file, Path.of(INTO).resolve(++written + "-" + spoilt.base()));
        }
        long began = System.nanoTime();
        try {
            int seen = 0;
            for (LandingFile found : LandingFolder.list(
                    landing, ReadExtract.SHIPPED_SOURCES, ReadExtract.NOTES, List.of(), ReadExtract.LIMITS)) {
                ReadExtract read = ReadExtract.of(found, ReadExtract.SHIPPED_SOURCES);
                seen += found.name().startsWith(spoilt.base()) ? 1 : 0;
                check(found.name(), read);
            }
            assertThat(seen).as("times that the file was listed").isPositive();
        } finally {
            Files.delete(file);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    private static void check(String name, ReadExtract read) {
        FileReport report = read.report();
        assertThat(report.rowsIn()).isEqualTo(report.rowsAccepted() + report.rowsRejected());
        for (Fault fault : read.faults()) {
            assertThat(fault.file()).isEqualTo(name);
            assertThat(fault.rule()).isNotBlank().isNotEqualTo("reader_failed");
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.remedy()).isNotBlank();
            assertThat(fault.line() != null || report.status() != FileStatus.READ)
                    .as("a line, or the whole file")
                    .isTrue();
        }
        if (name.equals("neighbour.csv")) {
            assertThat(List.of(report.status(), report.rowsAccepted(), report.rowsRejected()))
                    .isEqualTo(List.of(FileStatus.READ, 1L, 1L));
        }
    }

    private static byte[] xls(String csv) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
            Sheet sheet = book.createSheet("A");
            for (CsvRecord record : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String field : record.getFields()) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(field);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] parquet(String csv) throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("base.csv"), csv);
        Path file = folder.resolve("base.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("COPY (FROM read_csv('" + text + "', all_varchar = true, header = true)) TO '" + file
                    + "' (FORMAT parquet)");
        }
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(text);
            Files.delete(file);
        }
    }
}

package org.fosse.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fosse.jobs.run.ExitCode;
import org.fosse.release.Draft;
import org.fosse.release.LockOwner;
import org.fosse.release.PublishedFolder;
import org.fosse.release.ReleaseWriter;
import org.fosse.release.Staging;
import org.fosse.release.Terms;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Column;
import org.fosse.tables.Readers;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ReleaseCommandsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Table RATE = rate();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Terms terms = Terms.NONE;

    private static Table rate() {
        TypedTable.Builder<ReleaseCommandsTest> rate = new TypedTable.Builder<>("rate", Stage.COMPUTE, true, "A rate.");
        rate.field(Column.key("area_code", Type.STRING, "The area."), String.class);
        rate.field(Column.key("period_end", Type.DATE, "Last day."), LocalDate.class);
        rate.field(Column.measure("value", Type.DOUBLE, "percent", "The rate."), Double.class);
        return rate.table();
    }

    @BeforeEach
    void publishTwo() throws Exception {
        publish("('A', DATE '2026-03-31', 1.5), ('B,\"x\"', DATE '2026-03-31', NULL)");
        publish("('A', DATE '2026-03-31', 2.5)");
    }

    private void publish(String values) throws Exception {
        try (ReleaseWriter writer =
                new PublishedFolder(folder.resolve("it's")).lock(LockOwner.ofThisProcess("r", NOW))) {
            Staging staging = writer.begin(LocalDate.of(2026, 3, 31));
            Path table = Files.createDirectory(staging.folder().resolve("rate"));
            try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                    Statement sql = duckdb.createStatement()) {
                sql.execute("COPY (SELECT * FROM (VALUES " + values + ") AS t(area_code, period_end, value)) TO '"
                        + table.resolve("part-0.parquet").toString().replace("'", "''") + "' (FORMAT parquet)");
            }
            writer.publish(
                    staging,
                    new Draft(
                            NOW.plusSeconds(staging.id().number()),
                            "0.1.0",
                            "c0ffee",
                            Map.of(),
                            List.of(new Draft.StagedTable(RATE, 2, "d")),
                            List.of(),
                            terms,
                            null,
                            Readers.OWNER));
        }
    }

    private int run(Object command, String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--published";
        all[1] = folder.resolve("it's").toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new ErrorReport())
                .execute(all);
    }

    @Test
    void sqlReadsTheCurrentRelease() {
        assertThat(run(new SqlCommand(), "SELECT * FROM rate")).isZero();
        assertThat(out).hasToString("""
                area_code  period_end  value
                ---------  ----------  -----
                A          2026-03-31    2.5
                """);
        assertThat(err.toString()).isEqualToIgnoringNewLines("(1 row)");
    }

    @Test
    void sqlReadsAnotherReleaseAsCsv() {
        assertThat(run(
                        new SqlCommand(),
                        "--format",
                        "csv",
                        "--release",
                        "2026-03-31-1",
                        "SELECT * FROM rate ORDER BY area_code"))
                .isZero();
        assertThat(out).hasToString("area_code,period_end,value\nA,2026-03-31,1.5\n\"B,\"\"x\"\"\",2026-03-31,\n");
    }

    @Test
    void sqlPrintsJson() throws Exception {
        assertThat(
                        run(
                                new SqlCommand(),
                                "--format",
                                "json",
                                "SELECT 'x' AS a, 1.50::DECIMAL(9,2) AS b, NULL AS c, true AS d, 'nan'::DOUBLE AS e, 2::HUGEINT AS f"))
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json)
                .hasToString("[{\"a\":\"x\",\"b\":1.50,\"c\":null,\"d\":true,\"e\":null,\"f\":2}]"
                        .replace("1.50", json.at("/0/b").toString()));
        assertThat(json.at("/0/b").asDouble()).isEqualTo(1.5);
    }

    @Test
    void sqlWithoutAQueryListsTheTables() {
        assertThat(run(new SqlCommand())).isZero();
        assertThat(out.toString()).contains("rate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESCRIBE rate",
                "SUMMARIZE rate",
                "SHOW TABLES",
                "FROM rate;",
                "WITH r AS (FROM rate) SELECT count(*) FROM r -- all",
                "SELECT * FROM rate PIVOT (sum(value) FOR area_code IN ('A', 'B'))",
                "VALUES (1)"
            })
    void queriesAreAnswered(String query) {
        assertThat(run(new SqlCommand(), query)).as(err.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE x AS SELECT 1",
                "DROP VIEW rate",
                "COPY rate TO 'x.csv'",
                "SELECT 1; COPY rate TO 'x.csv'",
                "EXPLAIN ANALYZE COPY rate TO 'x.csv'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM glob('/*')",
                "ATTACH 'x.db'",
                "SET enable_external_access = true",
                "INSTALL httpfs",
                "SELECT 1; SELECT 2",
                "SELECT nothing FROM rate",
                "SELEC 1",
                ") ; SELECT 1"
            })
    void everythingElseIsRefusedAsUsage(String query) {
        assertThat(run(new SqlCommand(), query)).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).startsWith("fosse: ").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rat | There is no table 'rat'. Did you mean 'rate'?",
                "rate_of_practice | There is no table 'rate_of_practice'. Did you mean 'rate'?",
                "varation | There is no table 'varation'. Did you mean 'variation'?",
                "variation | was made without table 'variation'"
            })
    void ofATableThatIsNotThereTheNearestIsNamed(String table, String message) {
        assertThat(run(new SqlCommand(), "SELECT * FROM " + table)).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains(message).doesNotContain("Catalog Error");
    }

    @Test
    void ofAnUnknownReleaseThoseThatThereAreAreNamed() {
        assertThat(run(new SqlCommand(), "--release", "../x", "SELECT 1")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run(new SqlCommand(), "--release", "2020-01-01-1", "SELECT 1"))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run(new RollbackCommand(CLOCK), "2020-01-01-1")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString().lines().map(String::strip)).contains("2026-03-31-1", "2026-03-31-2 (current)");
    }

    @Test
    void nothingPublishedSaysHowToPublish() {
        assertThat(run(new SqlCommand(), "--published", folder.resolve("none").toString(), "SELECT 1"))
                .isEqualTo(ExitCode.USAGE.code());
        CommandLine fresh = new CommandLine(new SqlCommand())
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new ErrorReport());
        assertThat(fresh.execute("--published", folder.resolve("none").toString(), "SELECT 1"))
                .isEqualTo(ExitCode.OUTPUT.code());
        assertThat(err.toString()).contains("fosse run --date");
    }

    @Test
    void releasesMarksTheCurrentOneAfterARollback() throws Exception {
        assertThat(run(new RollbackCommand(CLOCK), "2026-03-31-1")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("""
                {"status":"rolled back","release":"2026-03-31-1"}""");
        out.getBuffer().setLength(0);
        assertThat(run(new ReleasesCommand(), "--format", "json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json).hasSize(2);
        assertThat(json.at("/0/current").asText()).isEqualTo("yes");
        assertThat(json.at("/1/current").asText()).isEqualTo("no");
        assertThat(json.at("/0/created_at").asText()).isEqualTo("2026-04-01T02:00:01Z");
    }

    @Test
    void signIsShownBesideTheRelease() throws Exception {
        assertThat(run(new SignCommand(CLOCK), "--role", "clinical", "--release", "2026-03-31-1"))
                .isZero();
        assertThat(run(new SignCommand(CLOCK), "--role", "Dr Jones")).isEqualTo(ExitCode.USAGE.code());
        out.getBuffer().setLength(0);
        assertThat(run(new ReleasesCommand(), "--format", "json")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/0/signed").asText()).isEqualTo("clinical");
        assertThat(json.at("/1/signed").asText()).isEmpty();
    }

    @Test
    void theSameSignOffIsRecordedOnceAndWordsAreAsTheyAreTyped() throws Exception {
        Path signed = folder.resolve("it's/signed.json");
        assertThat(run(new SignCommand(CLOCK), "--role", "Clinical")).isZero();
        byte[] once = Files.readAllBytes(signed);
        assertThat(run(new SignCommand(CLOCK), "--role", "clinical")).isZero();

        assertThat(signed).hasBinaryContent(once).content().contains("\"clinical\"");
        assertThat(err.toString()).contains("was signed off before, and stays so");
        Files.writeString(signed, Files.readString(signed).replace("clinical", "CLINICAL"));
        assertThat(run(new SignCommand(CLOCK), "--role", "assurance")).isZero();
        assertThat(new ObjectMapper().readTree(signed.toFile()).findValuesAsText("role"))
                .containsExactly("clinical", "assurance");
    }

    @Test
    void whatARequirementRestsOnIsCountedAlsoWhereTheReleaseLacksIt() throws Exception {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "| A1 | asked | `signal.rule at place`, `fosse sign --role` | thin | why |\n");
        assertThat(run(new DescribeCommand(), "requirements", "--page", page.toString()))
                .isZero();
        assertThat(out)
                .hasToString(
                        "evidence,level,rows,filled\nsignal.rule at place,all,0,0\nsignal.rule at place,place,0,0\n");
    }

    @Test
    void exportHasWhatTheAudienceMayHaveAndNothingElse() throws Exception {
        Map<String, String> audiences = new java.util.LinkedHashMap<>();
        audiences.put("system", "The board");
        audiences.put("public", "Anyone");
        terms = new Terms(audiences, Map.of("rate", new Terms.OfTable("system", "counts", null)));
        publish("('A', DATE '2026-03-31', 3.5)");
        Path closed = folder.resolve("closed");
        Path open = folder.resolve("open");
        assertThat(run(new ExportCommand(), "--audience", "public", "--to", closed.toString()))
                .isZero();
        assertThat(run(new ExportCommand(), "--audience", "system", "--to", open.toString()))
                .isZero();
        assertThat(run(new ExportCommand(), "--audience", "press", "--to", open.toString()))
                .isEqualTo(ExitCode.USAGE.code());

        assertThat(Files.list(closed)).containsExactly(closed.resolve("datapackage.json"));
        JsonNode json =
                new ObjectMapper().readTree(open.resolve("datapackage.json").toFile());
        assertThat(json.at("/resources/0/audience").asText()).isEqualTo("system");
        assertThat(open.resolve(json.at("/resources/0/path").asText())).exists();
    }

    @Test
    void whatCannotBeAFolderToExportToIsToldInWords() throws Exception {
        terms = new Terms(Map.of("public", "Anyone"), Map.of("rate", new Terms.OfTable("public", "counts", null)));
        publish("('A', DATE '2026-03-31', 3.5)");
        Path there = Files.createDirectory(folder.resolve("there"));
        Path release = folder.resolve("it's/current/export");
        for (Path wrong : List.of(there, folder.resolve("no/where"), release)) {
            assertThat(run(new ExportCommand(), "--audience", "public", "--to", wrong.toString()))
                    .isEqualTo(ExitCode.USAGE.code());
        }

        assertThat(err.toString())
                .contains("/there is there already.", "no folder for it to lie in.", "in the folder of the releases.")
                .contains("Name a folder that is not there yet")
                .doesNotContain("Exception");
        assertThat(release).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\" *: \"rate\" | \"name\": \"rate\\\" AS SELECT 1; COPY (SELECT 'x') TO 'pwned.csv'; --\"",
                "\"name\" *: \"rate\" | \"name\": \"rate\\u001b[2J\"",
                "rate/part-0.parquet | ../2026-03-31-1/rate/part-0.parquet",
                "rate/part-0.parquet | /etc/passwd",
                "rate/part-0.parquet | rate/*.parquet",
                "rate/part-0.parquet\"\\s*\\] | ../secret.parquet\"]",
                "\"rows\" *: 2 | \"rows\": -2",
                "\"rows\" *: 2 | \"rows\": 1e999999999",
                "\"bytes\" *: \\d+ | \"bytes\": 9999999999999999999999",
                "(?s).* | #",
                "(?s)$ | {}"
            })
    void aManifestThatWasTamperedWithIsDamageWhoeverReadsIt(String find, String put) throws Exception {
        Path manifest = folder.resolve("it's/releases/2026-03-31-2/manifest.json");
        String sound = Files.readString(manifest);
        String spoilt = sound.replaceAll(find, java.util.regex.Matcher.quoteReplacement(put));
        assertThat(spoilt).isNotEqualTo(sound);
        Files.writeString(manifest, put.equals("#") ? "[".repeat(40_000) : spoilt);
        String to = folder.resolve("new").toString();

        assertThat(run(new SqlCommand())).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new SqlCommand(), "FROM rate")).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new VerifyCommand())).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new VerifyCommand(), "--all")).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new RollbackCommand(CLOCK), "2026-03-31-2")).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new ReleasesCommand())).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new SignCommand(CLOCK), "--role", "clinical")).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(run(new ExportCommand(), "--audience", "public", "--to", to)).isEqualTo(ExitCode.OUTPUT.code());

        assertThat(err.toString()).contains("manifest.json").doesNotContain("Exception", "\u001b", "a defect", "2.5");
        assertThat(Path.of("pwned.csv")).doesNotExist();
        assertThat(Path.of(to)).doesNotExist();
    }

    @Test
    void aSwitchThatWasTamperedWithIsDamage() throws Exception {
        Path current = folder.resolve("it's/current.json");
        for (String text : List.of("[".repeat(40_000), "{\"release\": \"../../x\"}", "{\"release\": {\"a\": 1}}", "")) {
            Files.writeString(current, text);
            assertThat(run(new SqlCommand(), "FROM rate")).isEqualTo(ExitCode.OUTPUT.code());
        }
        assertThat(err.toString()).contains("current.json").doesNotContain("Exception");
    }

    @Test
    void aLinkInThePlaceOfAFileIsDamage() throws Exception {
        Path file = folder.resolve("it's/releases/2026-03-31-2/rate/part-0.parquet");
        Path moved = Files.move(file, folder.resolve("elsewhere.parquet"));
        Files.createSymbolicLink(file, moved);

        assertThat(run(new VerifyCommand())).isEqualTo(ExitCode.OUTPUT.code());
        assertThat(err.toString()).contains("rate/part-0.parquet is a link");
    }

    @Test
    void aDescriptionThatNamesOtherFilesIsNotExported() throws Exception {
        terms = new Terms(Map.of("public", "Anyone"), Map.of("rate", new Terms.OfTable("public", "counts", null)));
        publish("('A', DATE '2026-03-31', 3.5)");
        Path release = folder.resolve("it's/releases/2026-03-31-3");
        Path description = release.resolve("datapackage.json");
        String before = sha256(description);
        long bytes = Files.size(description);
        Files.writeString(
                description, Files.readString(description).replace("rate/part-0.parquet", "../../../outside"));
        Files.writeString(folder.resolve("outside"), "secret");
        Path manifest = release.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(before, sha256(description))
                        .replaceAll("\"bytes\"( *): " + bytes, "\"bytes\"$1: " + Files.size(description)));

        Path to = folder.resolve("new");
        assertThat(run(new VerifyCommand())).as(err.toString()).isZero();
        assertThat(run(new ExportCommand(), "--audience", "public", "--to", to.toString()))
                .isEqualTo(ExitCode.OUTPUT.code());
        assertThat(err.toString()).contains("names a file that is not of the release");
        assertThat(to).doesNotExist();
    }

    private static String sha256(Path file) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void whatSqlPrintsMovesNoCursorAndRunsInNoSpreadsheet() {
        String query = "SELECT '=HYPERLINK(\"http://x\")' AS \"=a\", chr(27) || '[2J' AS b, 'x' || chr(8238) AS c";

        assertThat(run(new SqlCommand(), "--format", "csv", query)).isZero();
        assertThat(out.toString()).contains("'=HYPERLINK", "'=a");
        out.getBuffer().setLength(0);
        assertThat(run(new SqlCommand(), query)).isZero();
        assertThat(run(new SqlCommand(), "SELECT 1/ chr(27)::INT")).isEqualTo(ExitCode.USAGE.code());
        assertThat(out.toString() + err).contains("·[2J", "x·").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aFileThatIsNotThereIsToldInWords() throws Exception {
        Files.delete(folder.resolve("it's/releases/2026-03-31-2/datapackage.json"));

        assertThat(run(
                        new ExportCommand(),
                        "--audience",
                        "public",
                        "--to",
                        folder.resolve("new").toString()))
                .isEqualTo(ExitCode.OUTPUT.code());
        assertThat(err.toString()).contains("datapackage.json is not there").doesNotContain("Exception");
    }

    @Test
    void pruneKeepsTheLastAndRefusesNone() {
        assertThat(run(new PruneCommand(CLOCK), "--keep", "0")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run(new PruneCommand(CLOCK), "--keep", "1")).isZero();
        assertThat(err.toString()).contains("Removed 1: 2026-03-31-1.");
    }

    @Test
    void commandsThatChangeAreRefusedWhileARunHoldsTheLock() throws Exception {
        PublishedFolder published = new PublishedFolder(folder.resolve("it's"));
        try (ReleaseWriter held = published.lock(LockOwner.ofThisProcess("nightly", NOW))) {
            assertThat(held).isNotNull();
            assertThat(run(new RollbackCommand(CLOCK), "2026-03-31-1")).isEqualTo(ExitCode.OUTPUT.code());
            assertThat(run(new UnlockCommand())).isEqualTo(ExitCode.OUTPUT.code());
        }
        assertThat(err.toString()).contains("run nightly of");
        assertThat(run(new UnlockCommand())).isZero();
    }
}

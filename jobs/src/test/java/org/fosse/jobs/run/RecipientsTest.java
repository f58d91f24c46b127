package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what, through the real command line: one run without a secret, one with recipients and a folder of their own. */
final class RecipientsTest {
    private static final String EXTRACT = "network_extract";
    private static final String HOSTILE = "\u200B\uFF1Dcmd|'/C calc'!A0";

    @TempDir
    private static Path folder;

    private static Ended without;
    private static Ended with;
    private static final String PAGES = ",network_indicator,network_practice,network_chart,network_funnel";

    private static Path extracts;

    @AutoClose
    private static ReleaseTables tables;

    private static Release release;

    @BeforeAll
    static void runBoth() throws IOException, SQLException {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        String scores = SmallLanding.listPractices().stream()
                .map(code -> code + ",AF,30,TOTAL,1000\n")
                .reduce("", String::concat);
        Files.writeString(
                landing.resolve("PREVALENCE_2425.csv"),
                "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n" + scores
                        + "C82999,AF,30,TOTAL,1000\n");
        Files.writeString(
                landing.resolve("hostile.csv"),
                "code,level,name,parent_code,parent_level,basis\n"
                        + "U99999,neighbourhood," + HOSTILE + ",QK1,system,statutory\n"
                        + "C82999,practice," + HOSTILE + ",U99999,neighbourhood,registration\n"
                        + "C82999,practice," + HOSTILE + ",QK1,system,registration\n");
        Files.writeString(
                landing.resolve("organisations.csv"),
                "indicator_id,area_code,area_level,period,value\nLOC_SCORE,RT5,provider,Mar 2026,61\n"
                        + "LOC_SCORE,RWE,provider,Mar 2026,64\n");
        Path conf = SmallLanding.conf(
                folder.resolve("conf"),
                "  - {id: networks, kind: network}\n",
                "  - {id: networks, kind: network}\n"
                        + "  - {id: city, kind: place, areas: [E06000016]}\n"
                        + "  - {id: people, kind: forum}\n"
                        + "  - {id: village, kind: forum, areas: [U71931]}\n"
                        + "  - {id: trust, kind: provider, areas: [RT5]}\n"
                        + "  - {id: unknown, kind: provider, areas: [XXX]}\n");
        Files.writeString(
                conf.resolve("indicators/score.yaml"),
                "set: Scores\nindicators:\n  - {id: LOC_SCORE, name: A score, quality_domain: safe, value_type: score,"
                        + " unit: score, disclosure: {class: organisations}}\n");
        without = run(EXTRACT + PAGES, landing, SampleRun.ROOT.resolve("conf"), folder.resolve("first"));
        Path secret = Files.writeString(folder.resolve("secret"), "0123456789abcdef0123456789abcdef");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                landing.resolve("bp.csv"),
                SmallLanding.HEADING
                        + Stream.of("C82116", "C82094", "C82018", "C82653")
                                .map(code -> "LOC_BP_CONTROL," + code + ",practice,Mar 2026,80,100\n")
                                .collect(Collectors.joining()));
        extracts = folder.resolve("extracts");
        with = run(
                EXTRACT + ",disclosure_audit" + PAGES,
                landing,
                conf,
                folder.resolve("published"),
                "--secret",
                secret.toString(),
                "--extracts",
                extracts.toString());
        assertThat(with.code()).as(with.err()).isZero();
        release = new PublishedFolder(folder.resolve("published")).findCurrent().orElseThrow();
        tables = new ReleaseTables(release);
    }

    private static Ended run(String only, Path landing, Path conf, Path published, String... more) {
        String[] all = Stream.concat(Stream.of("--make-current", "--only", only), Stream.of(more))
                .toArray(String[]::new);
        return Ended.run(landing, conf, published, all);
    }

    private static TreeSet<String> names(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(each -> each.getFileName().toString()).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    @Test
    void aRunWithoutASecretSaysWhatItWithholdsAndHowASecretIsMade() {
        assertThat(without.code()).as(without.err()).isZero();
        assertThat(without.out())
                .contains("What leaves the house", "Indicators by practice: 1 exact, 0 rounded, 1 withheld.")
                .contains("Withheld 1 (LOC_SAME_DAY): ", "head -c 32 /dev/urandom > fosse.secret");
        assertThat(folder.resolve("first/current/run-report.html"))
                .content()
                .contains("What leaves the house", "LOC_SAME_DAY", "head -c 32");
    }

    @Test
    void aPageOfARunWithoutASecretNamesWhatItDoesNotShow() throws IOException {
        Path own = folder.resolve("first/current/extracts/U30213");
        assertThat(Files.readString(own.resolve("index.html")))
                .containsPattern("Every figure</th><td>Counts of people leave only rounded[^<]+</td>"
                        + "<td>Urgent requests seen the same day</td>");
        assertThat(Files.readString(own.resolve("notes.txt")))
                .contains("Not shown: Urgent requests seen the same day. Counts of people");
    }

    @Test
    void aRunSaysHowManyFoldersLeftAndWhoGetsNone() {
        assertThat(with.out())
                .containsPattern("\\d+ folders: network \\d+, place 1, forum 2, provider 1\\.")
                .contains("Indicators by practice: 1 exact, 2 rounded, 0 withheld.", "No folder for unknown, U")
                .contains("In " + extracts.resolve("releases/2026-03-31-1"));
    }

    @Test
    void everyRecipientHasAFolderOutsideOfTheRelease() throws IOException {
        assertThat(release.folder().resolve("extracts")).doesNotExist();
        assertThat(names(extracts.resolve("current").toRealPath()))
                .contains("city", "people", "trust")
                .doesNotContain("unknown", "networks")
                .hasSizeGreaterThan(5);
    }

    @Test
    void aPlaceSeesItsNetworksAndNoPracticeAndAForumAllNetworks() throws SQLException {
        assertThat(tables.lines(
                        "SELECT DISTINCT area_level FROM recipient_extract WHERE recipient = 'city' ORDER BY 1"))
                .contains("neighbourhood", "place", "system")
                .doesNotContain("practice", "provider");
        assertThat(tables.lines("""
                SELECT DISTINCT area_code FROM recipient_extract WHERE recipient = 'city' AND area_level = 'neighbourhood'
                EXCEPT SELECT child_code FROM membership WHERE mapping_id = 'in_force' AND parent_code = 'E06000016'
                """)).isEmpty();
        assertThat(tables.lines("""
                SELECT count(DISTINCT area_code) FROM recipient_extract
                WHERE recipient = 'people' AND area_level = 'neighbourhood'
                """))
                .isEqualTo(tables.lines("SELECT count(DISTINCT network_code) FROM network_extract"));
    }

    @Test
    void aPlaceSeesTheFigureThatTheNetworkSeesOfItself() throws SQLException {
        assertThat(tables.lines("""
                SELECT count(*) > 0, count(*) FILTER (r.numerator IS DISTINCT FROM n.numerator
                        OR r.value IS DISTINCT FROM n.value OR r.protection <> n.protection)
                FROM recipient_extract r JOIN network_extract n USING
                    (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE r.area_code = n.network_code AND r.reason IS NULL AND n.reason IS NULL
                """)).containsExactly("true|0");
    }

    @Test
    void aPlaceAndAForumHaveAPageOfTheirNetworksThatNamesNoPractice() throws IOException, SQLException {
        Path current = extracts.resolve("current").toRealPath();
        List<String> practices =
                tables.lines("SELECT area_name FROM area WHERE area_level = 'practice' AND area_name IS NOT NULL"
                        + " AND area_name NOT IN (SELECT area_name FROM area WHERE area_level <> 'practice')");
        for (String recipient : List.of("city", "people")) {
            Path own = current.resolve(recipient);
            assertThat(names(own))
                    .containsExactly("index.html", "notes.txt", "variation.csv", "variation.parquet", "variation.xlsx");
            String html = Files.readString(own.resolve("index.html"));
            assertThat(html).contains("Networks to ask", "No practice is shown here");
            assertThat(practices).hasSizeGreaterThan(30).noneMatch(html::contains);
        }
        assertThat(Files.readString(current.resolve("city/index.html"))).contains(">Leicester</h1>", "Place E06000016");
        assertThat(Files.readString(current.resolve("people/index.html"))).contains("<h1>Networks of NHS ");
    }

    @Test
    void aProviderHasAPlainPageOfItsLatestFiguresAndNotesThatSayWhatIsNotInIt() throws IOException, SQLException {
        Path own = extracts.resolve("current").toRealPath().resolve("trust");
        assertThat(names(own)).containsExactly("index.html", "notes.txt", "variation.csv", "variation.parquet");
        assertThat(Files.readString(own.resolve("index.html")))
                .containsSubsequence(
                        "Provider RT5 · for trust",
                        "They are as they were published: where a publisher rounds, they are rounded.",
                        "Nothing here is judged",
                        "A score",
                        "61")
                .doesNotContain("RWE", "64");
        assertThat(Files.readString(own.resolve("notes.txt")))
                .contains("Not in it are counts of people that no publication gives", "To question a figure");
        assertThat(tables.lines("SELECT period_label, latest FROM recipient_extract WHERE recipient = 'trust'"))
                .containsExactly("Mar 2026|true");
    }

    /** Two practices of it have values: nothing of it is shown, which is why nobody is judged. */
    @Test
    void theForumOfOneNetworkThatIsKeptBackReadsWhy() throws IOException, SQLException {
        assertThat(tables.lines("""
                SELECT DISTINCT area_code, reason FROM recipient_extract
                WHERE recipient = 'village' AND area_level = 'neighbourhood' AND protection = 'rounded'
                """)).containsExactly("U71931|practices_unseen");
        assertThat(Files.readString(extracts.resolve("current").toRealPath().resolve("village/index.html")))
                .contains("can be judged. Networks for this reason above all: The total counts one or two practices");
        assertThat(
                        tables.lines(
                                "SELECT beside FROM network_indicator WHERE network_code = 'village' AND indicator_id = 'LOC_SAME_DAY'"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("The one network is not judged, for this reason: The total counts one or two practices");
    }

    /** Four practices have a value of it: what three others differ by says nothing of a fourth. */
    @Test
    void thePositionOfAPracticeAmongTooFewIsNotJudgedInItsFolderAsOnItsPage() throws SQLException {
        assertThat(tables.lines("""
                SELECT e.position, e.not_judged_why, p.judgement, p.not_judged_why, count(*)
                FROM network_extract e JOIN network_practice p USING (network_code, indicator_id, area_code)
                WHERE indicator_id = 'LOC_BP_CONTROL' GROUP BY ALL
                """)).containsExactly("not judged|too_few_peers|not judged|too_few_peers|4");
        assertThat(tables.lines("""
                SELECT count(*) FROM network_extract
                WHERE (position IS NOT DISTINCT FROM 'not judged') <> (not_judged_why IS NOT NULL)
                """)).containsExactly("0");
    }

    @Test
    void whatAPageSaysIsInTheFolderBesideIt() throws SQLException {
        assertThat(tables.lines("""
                SELECT count(*) > 0, count(*) FILTER (p.value IS DISTINCT FROM r.value
                        OR p.numerator IS DISTINCT FROM r.numerator)
                FROM network_practice p JOIN network_indicator i USING (network_code, indicator_id)
                LEFT JOIN recipient_extract r ON r.recipient = p.network_code AND r.indicator_id = p.indicator_id
                    AND r.area_code = p.area_code AND r.period_start = i.period_start
                    AND r.period_end = i.period_end AND r.breakdown = 'all'
                WHERE p.area_level = 'neighbourhood'
                """)).containsExactly("true|0");
    }

    /** Forty practices are spread over the networks, so that some networks have one or two with a value. */
    @Test
    void ofWhatIsRoundedASumOfOneOrTwoPracticesStays() throws SQLException {
        String few = """
                FROM recipient_extract r JOIN (
                    SELECT parent_code AS area_code, count(*) AS practices
                    FROM membership JOIN rate ON rate.area_code = child_code AND indicator_id = 'LOC_SAME_DAY'
                    WHERE membership.mapping_id = 'in_force' AND parent_level = 'neighbourhood'
                        AND DATE '2026-03-31' BETWEEN valid_from AND valid_to
                    GROUP BY 1) USING (area_code)
                WHERE indicator_id = 'LOC_SAME_DAY'
                """;
        assertThat(tables.lines("SELECT DISTINCT reason, numerator " + few + " AND practices < 3"))
                .containsExactly("practices_unseen|");
        assertThat(tables.lines("SELECT count(*) > 0 " + few + " AND practices > 2 AND numerator IS NOT NULL"))
                .containsExactly("true");
    }

    /** Three practices of one network and one of another have a value: the place less the one is the other. */
    @Test
    void oneMoreNetworkThatIsKeptBackSaysThatItIsForAnother() throws SQLException {
        assertThat(tables.lines("""
                SELECT area_code, reason, numerator FROM recipient_extract
                WHERE recipient = 'city' AND indicator_id = 'LOC_BP_CONTROL' AND area_level = 'neighbourhood' ORDER BY 1
                """)).containsExactly("U08206|one_more_withheld|", "U36231|practices_unseen|");
        assertThat(tables.lines("""
                SELECT rule, rows FROM disclosure_audit
                WHERE table_name = 'recipient_extract' AND indicator_id = 'LOC_BP_CONTROL' AND rule = 'one_more_withheld'
                """)).isNotEmpty();
    }

    @Test
    void aProviderSeesItsOwnFigureOfNoPeopleAndNothingElse() throws SQLException {
        assertThat(tables.lines("""
                SELECT indicator_id, area_code, area_level, protection, value FROM recipient_extract
                WHERE recipient = 'trust'
                """)).containsExactly("LOC_SCORE|RT5|provider|exact|61.0");
    }

    @Test
    void spreadsheetsFindAByteOrderMarkAndNoFormulaAndProgramsTheNameAsItIs() throws IOException, SQLException {
        Path own = extracts.resolve("current/U99999");
        assertThat(Files.readString(own.resolve("variation.csv")))
                .startsWith("\uFEFFnetwork_code,")
                .contains(",'" + HOSTILE + ",")
                .doesNotContain("," + HOSTILE);
        assertThat(tables.lines("SELECT DISTINCT area_name FROM read_parquet("
                        + ReleaseTables.quoted(own.resolve("variation.parquet")) + ") WHERE area_level = 'practice'"))
                .containsExactly(HOSTILE);
        assertThat(Files.readString(extracts.resolve("current/city/variation.csv")))
                .startsWith("\uFEFFrecipient,");
        Ended asked = Ended.of(
                "sql",
                "--published",
                folder.resolve("published").toString(),
                "--format",
                "csv",
                "SELECT area_name, -1 AS n FROM area WHERE area_code = 'C82999'");
        assertThat(asked.out()).as(asked.err()).isEqualTo("area_name,n\n'" + HOSTILE + ",-1\n");
    }

    @Test
    void aNetworkWhoseCodeIsADeviceStopsTheRunBeforeAnythingIsWritten() throws IOException {
        Path landing = folder.resolve("device");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("device.csv"),
                "code,level,name,parent_code,parent_level,basis\nNUL,neighbourhood,A network,QK1,system,statutory\n");
        Path published = folder.resolve("stopped");
        Ended ended = run(EXTRACT, landing, SampleRun.ROOT.resolve("conf"), published);

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.err()).contains("'NUL' is a device under Windows", "Correct the code in the extract");
        assertThat(new PublishedFolder(published).findCurrent()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(published.resolve("failed"))))
                .isEqualTo("rwx------");
        try (Stream<Path> all = Files.walk(published.resolve("failed/2026-03-31"))) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .endsWith("------");
            }
        }
    }

    @Test
    void extractsInsideTheReleasesAreRefused() {
        Ended ended = run(
                EXTRACT,
                folder.resolve("landing"),
                SampleRun.ROOT.resolve("conf"),
                folder.resolve("published"),
                "--extracts",
                folder.resolve("published/extracts").toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("lie in each other");
    }
}

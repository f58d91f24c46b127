package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fosse.release.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The folders of the sample's networks and the page of its board, as the real command line makes them. */
final class NetworkPageTest {
    private static final long MOST_BYTES = 1_000_000;

    private static Release release;
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws SQLException {
        release = SampleRun.first().release();
        tables = new ReleaseTables(release);
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(release.folder().resolve("extracts"))) {
            return all.sorted().toList();
        }
    }

    private static String page(String network) throws IOException {
        return Files.readString(
                release.folder().resolve("extracts").resolve(network).resolve("index.html"));
    }

    @Test
    void everyNetworkGetsAWholeFolder() throws IOException, SQLException {
        assertThat(folders())
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyElementsOf(
                        tables.lines("SELECT DISTINCT network_code FROM network_extract ORDER BY network_code"));
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                "index.html", "notes.txt", "variation.csv", "variation.parquet", "variation.xlsx");
            }
            String html = Files.readString(folder.resolve("index.html"));
            assertThat(html.length()).isLessThan((int) MOST_BYTES);
            assertThat(html).doesNotContain("<script", "NaN", "null", "Infinity");
            assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(html)
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .doesNotHaveDuplicates();
            assertThat(Pattern.compile("<svg viewBox=\"[^\"]+\" role=\"img\"")
                            .matcher(html)
                            .results()
                            .count())
                    .isEqualTo(Pattern.compile("<title id=")
                            .matcher(html)
                            .results()
                            .count())
                    .isPositive();
        }
    }

    @Test
    void aPageNamesNoPracticeOfAnotherNetwork() throws IOException, SQLException {
        List<String> others = tables.lines("""
                SELECT DISTINCT a.area_name FROM area a WHERE a.area_level = 'practice'
                    AND a.area_name NOT IN (SELECT area_name FROM network_practice WHERE network_code = 'U25294')
                """);
        String html = page("U25294");
        assertThat(others).hasSizeGreaterThan(100).noneMatch(html::contains);
    }

    @Test
    void thePlantedOutlierIsWhatItsNetworkLooksAtFirst() throws IOException, SQLException {
        assertThat(tables.lines("""
                        SELECT network_code, indicator_id, look_rank, practices_to_ask, ask_practices
                        FROM network_indicator WHERE look_rank IS NOT NULL
                        """)).containsExactly("U25294|LOC_SAME_DAY|1|1|C82042");
        assertThat(page("U25294"))
                .containsSubsequence(
                        "Three to look at",
                        "Urgent requests seen the same day",
                        "Ask THE COUNTY PRACTICE (5",
                        "Nothing more stands out for the worse",
                        "THE COUNTY PRACTICE (5",
                        "%, expected 8",
                        "How sure",
                        "Check first",
                        "Support visit on access",
                        "Three that go well");
    }

    @Test
    void figuresOnThePageAreThoseOfTheExtract() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*), count(*) FILTER (WHERE p.value IS NOT DISTINCT FROM e.value
                            AND p.numerator IS NOT DISTINCT FROM e.numerator)
                        FROM network_practice p JOIN network_indicator i USING (network_code, indicator_id)
                        JOIN network_extract e ON e.network_code = p.network_code AND e.indicator_id = p.indicator_id
                            AND e.area_code = p.area_code AND e.period_start = i.period_start
                            AND e.period_end = i.period_end AND e.breakdown = 'all'
                        WHERE p.value IS NOT NULL
                        """)).first().asString().matches("(\\d{3,})\\|\\1");
    }

    /** A quarter and its last month end on one day: the page is of the quarter, and so is what the folder calls the latest. */
    @Test
    void whatAFolderCallsTheLatestIsWhatItsPageIsOf() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*) > 600, count(*) FILTER (i.period_start <> e.period_start OR i.period_end <> e.period_end),
                            count(*) FILTER (i.period_end - i.period_start BETWEEN 80 AND 100) > 20
                        FROM network_indicator i LEFT JOIN (
                            SELECT DISTINCT network_code, indicator_id, period_start, period_end
                            FROM network_extract WHERE latest AND breakdown = 'all') e USING (network_code, indicator_id)
                        """)).containsExactly("true|0|true");
    }

    @Test
    void aChartThatHasNotSettledHasAnAverageAndNoUsualRange() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(c.centre_line) > 0, count(c.lower_limit), count(c.upper_limit), count(c.special_cause),
                            count(c.point_type), min(c.reason)
                        FROM network_chart c JOIN network_indicator i USING (network_code, indicator_id)
                        WHERE i.no_chart_why = 'mostly_special_cause'
                        """)).containsExactly("true|0|0|0|0|mostly_special_cause");
    }

    /** A practice moved: months before are withheld, and with limits made of them they could be worked out. */
    @Test
    void limitsMadeOfWithheldValuesStay() throws SQLException {
        assertThat(tables.lines("""
                        SELECT count(*) FILTER (value IS NULL) > 0, count(value) > 0, count(centre_line), count(point_type)
                        FROM network_chart WHERE network_code = 'U36231' AND indicator_id = 'LOC_SAME_DAY'
                        """)).containsExactly("true|true|0|0");
        assertThat(tables.lines("""
                        SELECT variation_icon, assurance_icon, no_chart_why FROM network_indicator
                        WHERE network_code = 'U36231' AND indicator_id = 'LOC_SAME_DAY'
                        """)).containsExactly("||practices_unseen");
    }

    @Test
    void theBoardReadsTheSixQuestionsOfTheSystemAndItsPlaces() throws IOException {
        String html = Files.readString(release.folder().resolve("board.html"));
        assertThat(html)
                .containsSubsequence(
                        "Summary: the first concerns",
                        "Cancer 62 days to first treatment",
                        "What changed since last month",
                        "The figures behind it",
                        "Discharged on the day they were medically fit",
                        "at least 90%, local",
                        "will keep missing the target unless something changes",
                        "<svg viewBox",
                        "Figures over time",
                        "Where are we most worried?",
                        "What are we missing?",
                        "Do we need to know more?",
                        "Is enough being done?",
                        "Who does better, and what goes right?",
                        "What moved the wrong way after an action?",
                        ">Leicester<",
                        ">Leicestershire<",
                        ">Rutland<",
                        "How it is worked out")
                .contains("Internal: figures on this page are not protected")
                .doesNotContain("<script", "null", "NaN");
    }
}

package org.fosse.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.jobs.run.ReleaseTables;
import org.fosse.jobs.run.SampleRun;
import org.fosse.release.Release;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each network receives, read back as it will be. */
final class ExtractPrivacyTest {
    @AutoClose
    private static ReleaseTables tables;

    private static final Map<String, Path> FOLDERS = new TreeMap<>();
    /** Practices (code and name) by the network they belong to on the date of the run. */
    private static final Map<String, Set<String>> CODES = new TreeMap<>();

    private static final Map<String, Set<String>> NAMES = new TreeMap<>();

    @BeforeAll
    static void read() throws SQLException, IOException {
        Release release = SampleRun.first().release();
        tables = new ReleaseTables(release);
        try (Stream<Path> folders = Files.list(release.folder().resolve("extracts"))) {
            folders.forEach(folder -> FOLDERS.put(folder.getFileName().toString(), folder));
        }
        for (List<String> row : tables.rows("""
                SELECT m.parent_code, m.child_code, a.area_name
                FROM membership m JOIN area a ON a.area_code = m.child_code
                WHERE m.mapping_id = 'in_force' AND m.child_level = 'practice' AND m.parent_level = 'neighbourhood'
                    AND DATE '2026-03-31' BETWEEN m.valid_from AND m.valid_to
                """)) {
            CODES.computeIfAbsent(row.get(0), code -> new TreeSet<>()).add(row.get(1));
            NAMES.computeIfAbsent(row.get(0), code -> new TreeSet<>()).add(row.get(2));
        }
        for (Map.Entry<String, Path> each : FOLDERS.entrySet()) {
            Path csv = each.getValue().resolve("variation.csv");
            Path parquet = each.getValue().resolve("variation.parquet");
            tables.execute("CREATE VIEW \"csv_" + each.getKey() + "\" AS FROM read_csv(" + ReleaseTables.quoted(csv)
                    + ", header = true, all_varchar = true, nullstr = '')");
            tables.execute("CREATE VIEW \"parquet_" + each.getKey() + "\" AS FROM read_parquet("
                    + ReleaseTables.quoted(parquet) + ")");
        }
    }

    @Test
    void everyNetworkOfTheSystemHasAFolder() throws SQLException {
        assertThat(FOLDERS.keySet()).containsExactlyElementsOf(tables.lines("""
                SELECT DISTINCT child_code FROM membership
                WHERE mapping_id = 'in_force' AND child_level = 'neighbourhood' AND parent_level = 'system'
                    AND parent_code = 'QK1' AND DATE '2026-03-31' BETWEEN valid_from AND valid_to
                ORDER BY 1
                """));
        assertThat(FOLDERS).hasSizeGreaterThan(20);
    }

    @Test
    void aFolderHoldsItsFilesAndNothingElse() throws IOException {
        for (Path folder : FOLDERS.values()) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as("%s", folder)
                        .containsExactlyInAnyOrder(
                                "index.html", "notes.txt", "variation.csv", "variation.parquet", "variation.xlsx");
            }
        }
    }

    @Test
    void noCodeOfAnotherNetworkOrItsPracticesIsInAFolder() throws SQLException {
        for (String network : FOLDERS.keySet()) {
            Set<String> words = words(network);
            Set<String> others = others(CODES, network);
            others.addAll(FOLDERS.keySet());
            others.remove(network);

            assertThat(words).as(network).contains(network).doesNotContainAnyElementsOf(others);
        }
    }

    @Test
    void noNameOfAnotherNetworksPracticeIsInAFolder() throws SQLException {
        for (String network : FOLDERS.keySet()) {
            Set<String> names = new TreeSet<>();
            for (String form : List.of("csv", "parquet")) {
                names.addAll(tables.lines("SELECT DISTINCT area_name FROM \"" + form + "_" + network + "\""));
            }

            assertThat(names).as(network).isNotEmpty().doesNotContainAnyElementsOf(others(NAMES, network));
        }
    }

    @Test
    void everyCountThatIsNotOfAPublicationIsAMultipleOfFive() throws SQLException {
        assertThat(everywhere("WHERE protection = 'rounded'")).hasSizeGreaterThan(1000);
        assertThat(everywhere("WHERE protection = 'rounded'"
                        + " AND (numerator::DOUBLE % 5 <> 0 OR denominator::DOUBLE % 5 <> 0)"))
                .isEmpty();
    }

    @Test
    void onlyPublicIndicatorsLeaveAsTheyAre() throws SQLException {
        assertThat(tables.lines("""
                SELECT DISTINCT disclosure FROM network_extract JOIN leaving USING (indicator_id)
                WHERE protection = 'exact'
                """)).containsExactly("public");
        assertThat(tables.lines("""
                SELECT x.indicator_id, x.area_code FROM network_extract x
                JOIN rate r USING (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE protection = 'exact' AND (x.value <> r.value OR x.numerator <> r.numerator)
                """)).isEmpty();
    }

    @Test
    void aRoundedCountOfAPracticeIsAtMostFourAwayAndMostAreAway() throws SQLException {
        assertThat(tables.lines("""
                SELECT max(abs(x.numerator - r.numerator)), max(abs(x.denominator - r.denominator)),
                    avg((x.numerator <> r.numerator)::INTEGER) > 0.7
                FROM network_extract x
                JOIN rate r USING (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE protection = 'rounded' AND x.area_level = 'practice' AND x.period_label NOT LIKE 'Q4%'
                """)).containsExactly("4.0|4.0|true");
    }

    @Test
    void aQuarterOfASmallFlowIsTheSumOfItsMonthsFigures() throws SQLException {
        assertThat(tables.lines("""
                SELECT count(*) > 200, bool_and(quarter = months) FROM (
                    SELECT sum(numerator) FILTER (period_label LIKE 'Q4%') AS quarter,
                        sum(numerator) FILTER (period_label NOT LIKE 'Q4%') AS months
                    FROM network_extract
                    WHERE indicator_id = 'LOC_CRISIS_CONTACTS' AND area_level = 'practice' AND breakdown = 'all'
                    GROUP BY area_code, year(period_start))
                """)).containsExactly("true|true");
    }

    @Test
    void aNetworkIsTheSumOfItsPracticesFigures() throws SQLException {
        assertThat(tables.lines("""
                SELECT network_code, indicator_id, period_start,
                    sum(numerator) FILTER (area_level = 'practice') AS parts,
                    sum(numerator) FILTER (area_level = 'neighbourhood') AS whole
                FROM network_extract WHERE protection = 'rounded' AND breakdown = 'all' AND latest
                GROUP BY ALL HAVING parts <> whole AND count(*) = count(numerator)
                """)).isEmpty();
    }

    /** A practice moved in 2025; of the network that it left, the years before would tell of it by subtraction. */
    @Test
    void aTotalThatCountsOnePracticeMoreThanIsShownStays() throws SQLException {
        assertThat(tables.lines("""
                SELECT DISTINCT network_code, reason, value IS NULL AND numerator IS NULL FROM network_extract
                WHERE reason = 'practices_unseen' AND indicator_id <> 'LOC_CRISIS_SEEN'
                """)).containsExactly("U36231|practices_unseen|true");
    }

    /** In the house the sums are whole: nobody failed to report. */
    @Test
    void aSumOfGroupsThatAreWithheldIsWithheldToo() throws SQLException {
        assertThat(tables.lines("""
                SELECT DISTINCT x.area_level, x.reason, r.value IS NOT NULL FROM network_extract x
                JOIN rate r USING (indicator_id, period_start, period_end, breakdown, stratum, area_code)
                WHERE indicator_id = 'LOC_CRISIS_SEEN' AND breakdown = 'sex' AND x.value IS NULL
                    AND x.area_level <> 'practice' AND r.denominator > 0
                ORDER BY 1
                """))
                .containsExactly("neighbourhood|withheld|true", "place|withheld|true", "system|withheld|true");
        assertThat(tables.lines("SELECT * FROM disclosure_audit WHERE rule = 'no_figure'"))
                .isEmpty();
    }

    /** Less the others, the network's numerator would be that of the one or two that have none. */
    @Test
    void aTotalStaysWhereItsNumeratorIsShownOfAllPracticesButOneOrTwo() throws SQLException {
        assertThat(tables.lines("""
                SELECT DISTINCT hidden FROM (
                    SELECT count(*) FILTER (area_level = 'practice' AND numerator IS NULL AND denominator > 0) AS hidden,
                        count(numerator) FILTER (area_level = 'neighbourhood') AS sums
                    FROM network_extract
                    WHERE indicator_id = 'LOC_CRISIS_SEEN' AND breakdown = 'all'
                    GROUP BY network_code, period_start, period_end)
                WHERE sums = 1 AND hidden IN (1, 2)
                """)).isEmpty();
    }

    @Test
    void aValueWithoutCountsIsOfAScoreOrMean() throws SQLException {
        assertThat(everywhere("WHERE numerator IS NULL AND value IS NOT NULL AND unit IN ('percent', 'per 100,000')"))
                .isEmpty();
    }

    @Test
    void aPercentageIsThatOfTheCountsShown() throws SQLException {
        String shown =
                "WHERE unit = 'percent' AND denominator::DOUBLE > 0 AND numerator IS NOT NULL AND value IS NOT NULL";

        assertThat(everywhere(shown)).hasSizeGreaterThan(1000);
        assertThat(everywhere(shown + " AND abs(value::DOUBLE - 100 * numerator::DOUBLE / denominator::DOUBLE)"
                        + " > CASE protection WHEN 'rounded' THEN 0.5 ELSE 1e-9 END + 1e-9"))
                .isEmpty();
    }

    @Test
    void bothFormsHoldTheSame() throws SQLException {
        String columns = "indicator_id, period_end::VARCHAR, breakdown, stratum, area_code, numerator::DOUBLE,"
                + " denominator::DOUBLE, value::DOUBLE, position, reason";
        for (String network : FOLDERS.keySet()) {
            String csv = "SELECT " + columns + " FROM \"csv_" + network + "\"";
            String parquet = "SELECT " + columns + " FROM \"parquet_" + network + "\"";
            assertThat(tables.lines(csv + " EXCEPT " + parquet)).as(network).isEmpty();
            assertThat(tables.lines(parquet + " EXCEPT " + csv)).as(network).isEmpty();
        }
    }

    /** The rows of all folders, in both forms, that a condition holds for. */
    private static List<String> everywhere(String condition) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String network : FOLDERS.keySet()) {
            for (String form : List.of("csv", "parquet")) {
                found.addAll(tables.lines("SELECT '" + form + "', network_code, indicator_id, period_end, area_code,"
                        + " numerator, denominator, value, reason FROM \"" + form + "_" + network + "\" "
                        + condition));
            }
        }
        return found;
    }

    /** Every word of a network's files. */
    private static Set<String> words(String network) throws SQLException {
        Set<String> words = new TreeSet<>();
        for (String form : List.of("csv", "parquet")) {
            for (String line : tables.lines(
                    "SELECT DISTINCT network_code, area_code, area_name, indicator_name, reason, position FROM \""
                            + form + "_" + network + "\"")) {
                words.addAll(Arrays.asList(line.split("[^A-Za-z0-9]+")));
            }
        }
        return words;
    }

    private static Set<String> others(Map<String, Set<String>> of, String network) {
        Set<String> own = of.getOrDefault(network, Set.of());
        return of.entrySet().stream()
                .filter(each -> !each.getKey().equals(network))
                .flatMap(each -> each.getValue().stream())
                .filter(each -> !own.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

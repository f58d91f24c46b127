package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.fosse.config.ConfigLoader;
import org.fosse.config.FosseConfig;
import org.fosse.config.PlaceRule;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Five registers of 56 practices against sums taken straight from the published files. The two CSVs are cuts of Quality
 * and Outcomes Framework 2022-23 (NHS England, Open Government Licence v3.0): practices of QK1 with all of Rutland's, of
 * G3 PCN, which lies in three sub-ICB locations, and of one practice without a network.
 */
final class QofAgainstCsvTest {
    private static final List<String> FILES = List.of("PREVALENCE_2223.csv", "MAPPING_NHS_GEOGRAPHIES_2223.csv");

    @TempDir
    private static Path folder;

    @AutoClose
    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws Exception {
        Path landing = Files.createDirectories(folder.resolve("landing"));
        for (String file : FILES) {
            try (var in = QofAgainstCsvTest.class.getResourceAsStream("/qof/" + file)) {
                Files.copy(in, landing.resolve(file));
            }
        }
        tables = new ReleaseTables(SampleRun.run(landing, "local[2]").release());
        tables.execute("CREATE TABLE counted AS SELECT * FROM read_csv("
                + ReleaseTables.quoted(landing.resolve(FILES.get(0))) + ", header = true) AS p JOIN read_csv("
                + ReleaseTables.quoted(landing.resolve(FILES.get(1)))
                + ", header = true) AS m USING (PRACTICE_CODE)");
        tables.execute("CREATE TABLE place_rule (place VARCHAR, sub_icb VARCHAR, practice VARCHAR)");
        FosseConfig config = ConfigLoader.load(SampleRun.ROOT.resolve("conf"));
        for (PlaceRule place : config.places().areas()) {
            for (String code : place.subIcbs()) {
                tables.execute("INSERT INTO place_rule VALUES ('" + place.code() + "', '" + code + "', NULL)");
            }
            for (String code : place.practices()) {
                tables.execute("INSERT INTO place_rule VALUES ('" + place.code() + "', NULL, '" + code + "')");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "practice, PRACTICE_CODE, 280",
        "neighbourhood, PCN_ODS_CODE, 115",
        "sub_icb, SUB_ICB_ODS_CODE, 15",
        "system, ICB_ODS_CODE, 5"
    })
    void countsAndValuesAreThoseOfTheFiles(String level, String column, int rows) throws SQLException {
        String counted = "SELECT 'QOF_' || GROUP_CODE AS indicator_id, " + column + " AS area_code, sum(REGISTER) AS n,"
                + " sum(PRACTICE_LIST_SIZE)::DOUBLE AS d FROM counted WHERE " + column + " <> 'U' GROUP BY ALL";

        assertThat(compared(level, counted)).hasSize(rows).containsOnly("true|true|true");
    }

    @Test
    void aPlaceIsItsListedPracticesAndTheOthersOfItsSubIcbs() throws SQLException {
        String counted = """
                SELECT 'QOF_' || GROUP_CODE AS indicator_id, coalesce(listed.place, other.place) AS area_code,
                    sum(REGISTER) AS n, sum(PRACTICE_LIST_SIZE)::DOUBLE AS d
                FROM counted
                LEFT JOIN place_rule AS listed ON listed.practice = PRACTICE_CODE
                LEFT JOIN place_rule AS other ON other.sub_icb = SUB_ICB_ODS_CODE
                GROUP BY ALL""";

        assertThat(compared("place", counted)).hasSize(15).containsOnly("true|true|true");
    }

    @Test
    void rutlandIsItsFourPractices() throws SQLException {
        assertThat(tables.lines("""
                        SELECT areas, areas_without_value FROM rate
                        WHERE area_code = 'E06000017' AND indicator_id = 'QOF_DM'
                        """)).containsExactly("4|0");
    }

    @Test
    void thePeriodIsTheFinancialYear() throws SQLException {
        assertThat(tables.lines("SELECT DISTINCT period_start, period_end FROM rate"))
                .containsExactly("2022-04-01|2023-03-31");
    }

    @Test
    void noRowIsRejected() throws SQLException {
        assertThat(tables.lines("SELECT sum(rows_in), sum(rows_rejected) FROM run_input"))
                .containsExactly("336|0");
    }

    /** Numerator, denominator and value of each row, equal or not; a row that only one side has is a row of false. */
    private static List<String> compared(String level, String counted) throws SQLException {
        return tables.lines("""
                SELECT coalesce(n = numerator, false), coalesce(d = denominator, false),
                    coalesce(abs(value - 100 * n / d) < 1e-9, false)
                FROM (%s) FULL JOIN (SELECT * FROM rate WHERE area_level = '%s') USING (indicator_id, area_code)
                """.formatted(counted, level));
    }
}

package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from the deprivation of small areas, through the real command line. */
final class SmallAreasTest {
    private static final String INDEX = "LSOA code (2021),Local Authority District code (2024),"
            + "Local Authority District name (2024),Index of Multiple Deprivation (IMD) Score,"
            + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs),"
            + "Total population: mid 2022\n";
    private static final String OLD_INDEX = "LSOA code (2011),Local Authority District code (2019),"
            + "Local Authority District name (2019),Index of Multiple Deprivation (IMD) Decile\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;
    private static String first;
    private static String second;
    private static String third;

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        first = SmallLanding.listPractices().get(0);
        second = SmallLanding.listPractices().get(1);
        third = SmallLanding.listPractices().get(2);
        Files.writeString(
                landing.resolve("File_7_IoD2025.csv"),
                INDEX
                        + "E01000001,E06000016,Leicester,50,1,1000\n"
                        + "E01000002,E06000016,Leicester,30,3,3000\n"
                        + "E01000003,E07000129,Blaby,5,10,2000\n"
                        + "E01000004,E07000130,Charnwood,40,2,500\n"
                        + "E01000005,E06000016,Leicester,45,2,400\n"
                        + "E01000006,E06000016,Leicester,20,5,600\n"
                        + "E01000008,E06000016,Leicester,52,1,100\n");
        for (String file : new String[] {"File_1_IMD2019.csv", "copy_of_IMD2019.csv"}) {
            Files.writeString(
                    landing.resolve(file),
                    OLD_INDEX + "E01000900,E06000016,Leicester,9\nE01000920,E06000017,Rutland,"
                            + (file.startsWith("copy") ? "1\n" : "7\n"));
        }
        Files.writeString(
                landing.resolve("to_systems.csv"),
                "LSOA21CD,LSOA21NM,ICB23CD,ICB23NM\n"
                        + "E01000001,A,E54000015,System\nE01000002,B,E54000015,System\nE01000003,C,E54000015,System\n"
                        + "E01000004,D,E54000015,System\nE01000005,E,E54000015,System\nE01000006,F,E54000015,System\n"
                        + "E01000007,G,E54000015,System\nE01000008,H,E54000015,System\n");
        Files.writeString(
                landing.resolve("censuses.csv"),
                "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM\n"
                        + "E01000801,I,E01000001,A,M,E06000016,Leicester\n"
                        + "E01000802,J,E01000001,A,M,E06000016,Leicester\n"
                        + "E01000900,K,E01000005,E,S,E06000016,Leicester\n"
                        + "E01000900,K,E01000006,F,S,E06000016,Leicester\n"
                        + "E01000910,L,E01000001,A,S,E06000016,Leicester\n"
                        + "E01000910,L,E01000008,H,S,E06000016,Leicester\n"
                        + "E01000920,M,E01000003,C,X,E07000129,Blaby\n");
        Files.writeString(
                landing.resolve("patients.csv"),
                "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,NUMBER_OF_PATIENTS\n"
                        + patients(first, "E01000001", 100)
                        + patients(first, "E01000003", 200)
                        + patients(first, "E01000801", 50)
                        + patients(first, "E01000900", 30)
                        + patients(first, "E01000910", 20)
                        + patients(first, "E01000920", 10)
                        + patients(first, "W01000456", 5)
                        + patients(first, "CLOSED", 5)
                        + patients(first, "E01000001", 60).replace("ALL", "FEMALE")
                        + patients(second, "E01000003", 40)
                        + patients(second, "W01000456", 60)
                        + patients(third, "E01000003", 40)
                        + patients(third, "E01000003", 40));
        tables = CommandRun.of(
                        landing,
                        SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "observation,rate,deprivation,area,rejected_row,run_input")
                .tables();
    }

    private static String patients(String practice, String smallArea, int number) {
        return "GP_PRAC_PAT_LIST,01JAN2026," + practice + ",A practice," + smallArea + ",ALL," + number + "\n";
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void anAreasShareIsOfTheSmallAreasAndPeopleInItAndACountyIsMadeOfItsDistricts() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT indicator_id, area_code, numerator, denominator, round(value, 4) FROM rate"
                                        + " WHERE indicator_id IN ('CORE20_SMALL_AREAS', 'CORE20_RESIDENTS') AND period_label = '2025' ORDER BY ALL"))
                .containsExactly(
                        "CORE20_RESIDENTS|E06000016|1500.0|5100.0|29.4118",
                        "CORE20_RESIDENTS|E07000129|0.0|2000.0|0.0",
                        "CORE20_RESIDENTS|E07000130|500.0|500.0|100.0",
                        "CORE20_RESIDENTS|E10000018|500.0|2500.0|20.0",
                        "CORE20_RESIDENTS|QK1|2000.0|7600.0|26.3158",
                        "CORE20_SMALL_AREAS|E06000016|3.0|5.0|60.0",
                        "CORE20_SMALL_AREAS|E07000129|0.0|1.0|0.0",
                        "CORE20_SMALL_AREAS|E07000130|1.0|1.0|100.0",
                        "CORE20_SMALL_AREAS|E10000018|1.0|2.0|50.0",
                        "CORE20_SMALL_AREAS|QK1|4.0|7.0|57.1429");
    }

    @Test
    void aSmallAreaThatOnlyALookupKnowsIsSaid() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT note FROM observation WHERE indicator_id = 'CORE20_SMALL_AREAS' AND area_code = 'QK1' AND period_label = '2025'"))
                .containsExactly("Index of 2025, 8 small areas; no decile is known of 1");
    }

    @Test
    void anEditionThatHasFewerThanHalfOfAnAreasSmallAreasGivesItNoShare() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT numerator, status, note FROM observation WHERE indicator_id = 'CORE20_SMALL_AREAS' AND area_code = 'E06000016' AND period_label = '2019' AND version = 1"))
                .contains("|missing|Index of 2019, 4 small areas; no decile is known of 3");
    }

    @Test
    void patientsOfAMergedSmallAreaAndOfASplitOneWhosePartsAgreeArePlacedAndAllOthersAreCounted() throws SQLException {
        assertThat(tables.lines("SELECT indicator_id, numerator, denominator, note FROM observation WHERE area_code = '"
                        + first + "' AND indicator_id LIKE '%PATIENTS%' ORDER BY ALL"))
                .containsExactly(
                        "CORE20_PATIENTS|170.0|370.0|" + NOTE,
                        "CORE20_PATIENTS_PLACED|370.0|420.0|" + NOTE,
                        "IMD_PATIENTS_SCORE|8500.0|350.0|" + NOTE);
    }

    private static final String NOTE =
            "Index of 2025; 70 patients live in small areas that the index has in another shape;"
                    + " of 50 patients no decile is known";

    @Test
    void fewerThanHalfOfThePatientsOrASmallAreaTwiceGiveNoShare() throws SQLException {
        assertThat(tables.lines("SELECT area_code = '" + second
                        + "', indicator_id, numerator, denominator, status FROM observation WHERE area_code IN ('"
                        + second
                        + "', '" + third + "') AND indicator_id LIKE '%PATIENTS%' ORDER BY ALL"))
                .containsExactly(
                        "false|CORE20_PATIENTS|||missing",
                        "false|CORE20_PATIENTS_PLACED|||missing",
                        "false|IMD_PATIENTS_SCORE|||missing",
                        "true|CORE20_PATIENTS|||missing",
                        "true|CORE20_PATIENTS_PLACED|40.0|100.0|present",
                        "true|IMD_PATIENTS_SCORE|||missing");
    }

    @Test
    void theScoreOfItsPatientsIsThePracticesDeprivation() throws SQLException {
        assertThat(tables.lines("SELECT edition, score, preferred FROM deprivation WHERE area_code = '" + first + "'"))
                .containsExactly("IMD_PATIENTS_SCORE Jan 2026|" + 8500 / 350.0 + "|true");
    }

    @Test
    void smallAreasAreNoAreas() throws SQLException {
        assertThat(tables.lines("SELECT area_code FROM area WHERE area_code LIKE 'E01%' OR area_code LIKE 'W01%'"))
                .isEmpty();
    }

    @Test
    void twoFilesOfOneEditionThatContradictEachOtherGiveNothingWhereTheyDo() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT source_file, source_line FROM rejected_row WHERE rule = 'conflicting_duplicate' ORDER BY ALL"))
                .containsExactly("File_1_IMD2019.csv|3", "copy_of_IMD2019.csv|3");
        assertThat(
                        tables.lines(
                                "SELECT numerator, status FROM observation WHERE indicator_id = 'CORE20_SMALL_AREAS' AND area_code = 'E06000017'"))
                .containsExactly("|rejected");
    }
}

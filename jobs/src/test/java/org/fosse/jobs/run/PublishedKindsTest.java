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

/** Publications whose parts lie in several files, through the real command line: one small folder and one run. */
final class PublishedKindsTest {
    private static final String BEDS = "Organisation_Code,Sector,Number_Of_Beds,Effective_Snapshot_Date\n";
    private static final String FINGERTIPS = "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,"
            + "Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,"
            + "Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    @BeforeAll
    static void run() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(landing.resolve("etr.csv"), trust("RAA") + trust("RBB") + trust("RDD"));
        Files.writeString(
                landing.resolve("KH03-Available-Overnight-only.csv"),
                BEDS + "RAA,General & Acute,\"1,000\",31/03/2025\nRAA,Maternity,20,31/03/2025\n"
                        + "RBB,General & Acute,50,31/03/2025\nRDD,General & Acute,NULL,31/03/2025\n");
        Files.writeString(
                landing.resolve("KH03-Occupied-Overnight-only-published-2025-05-22.csv"),
                BEDS + "RAA,General & Acute,900,31/03/2025\nRAA,Maternity,15,31/03/2025\n"
                        + "RDD,General & Acute,7,31/03/2025\n");
        Files.writeString(
                landing.resolve("fingertips.csv"),
                FINGERTIPS
                        + fingertips("99001", "90", "80,95", "450,501")
                        + fingertips("99002", "5", ",", ",")
                        + fingertips("99003", "7", ",", ","));
        Files.writeString(
                landing.resolve("list.csv"),
                "IndicatorID,Polarity,BenchmarkComparisonMethod,ValueType,IndicatorName,PeriodType\n"
                        + "99001,High is good,Quintiles,Proportion,Screening coverage,Financial\n"
                        + "99002,Up to you,Quintiles,Another kind,Something,Calendar\n"
                        + "99009,Low is good,Quintiles,Crude rate,Of no value here,Calendar\n");
        tables = CommandRun.of(
                        landing,
                        SampleRun.ROOT.resolve("conf"),
                        folder.resolve("published"),
                        LocalDate.of(2026, 3, 31),
                        "rate,indicator,run_input,rejected_row")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    private static String trust(String code) {
        return "\"" + code + "\",\"TRUST " + code + "\",\"Y60\",\"QK1\"," + "\"\",".repeat(6) + "\"20000101\""
                + ",\"\"".repeat(16) + "\n";
    }

    private static String fingertips(String indicator, String value, String limits, String counts) {
        return indicator + ",In the download,,,E54000015,A system,ICBs,Persons,All ages,,,2024/25," + value + ","
                + limits + ",,," + counts + ",\n";
    }

    @Test
    void aNumeratorAndADenominatorOfTwoFilesAreOneFigure() throws SQLException {
        assertThat(tables.lines("""
                        SELECT stratum, numerator, denominator, value, reason FROM rate
                        WHERE indicator_id = 'BEDS_OCCUPANCY_ALL_SECTORS' AND area_code = 'RAA' ORDER BY ALL
                        """))
                .containsExactly(
                        "General & Acute|900.0|1000.0|90.0|",
                        "Maternity|15.0|20.0|75.0|",
                        "all|915.0|1020.0|" + 915.0 / 1020 * 100 + "|");
    }

    @Test
    void aHalfWithoutTheOtherHasNoValueAndWhereTheOtherIsMissingSoIsTheFigure() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, numerator, denominator, value, reason FROM rate
                        WHERE indicator_id = 'BEDS_OCCUPANCY' AND area_code IN ('RBB', 'RDD') ORDER BY ALL
                        """)).containsExactly("RBB||50.0||missing", "RDD||||missing");
        assertThat(tables.lines("SELECT * FROM rejected_row")).isEmpty();
    }

    @Test
    void anIndicatorThatTheCatalogueLacksIsJudgedByItsPublishersListAndStaysAsPublished() throws SQLException {
        assertThat(tables.lines("""
                        SELECT indicator_id, indicator_name, polarity, value_type, in_catalogue FROM indicator
                        WHERE indicator_id LIKE 'FT_9900%' ORDER BY ALL
                        """))
                .containsExactly(
                        "FT_99001|Screening coverage|higher is better|proportion|false",
                        "FT_99002|Something|no judgement|score|false",
                        "FT_99003|In the download|no judgement|score|false");
        assertThat(tables.lines("SELECT value, lower_95, upper_95, method FROM rate WHERE indicator_id = 'FT_99001'"))
                .containsExactly("90.0|80.0|95.0|published");
    }

    @Test
    void theDayInAFilesNameIsWhenItWasPublished() throws SQLException {
        assertThat(tables.lines("SELECT published_on, message FROM run_input WHERE source_file LIKE 'KH03-Occupied%'"))
                .containsExactly("2025-05-22|Publication date from its name.");
    }
}

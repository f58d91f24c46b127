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

/** Statuses and ratings as they are published, through the real command line: trust RAA of another system is a partner of the own one. */
final class PublishedRatingsTest {
    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("areas.csv"),
                "code,level,name,parent_code,parent_level,basis\nRAA,provider,Trust RAA,QT1,system,statutory\n");
        Files.writeString(
                landing.resolve("partners.csv"),
                "ODS ICB Code,ONS ICB Boundary Code,ICB Name,ODS Sub ICB Code,ODS LA Code,NHS Trusts,ODS Trust Code\n"
                        + "QK1,E54000015,NHS LLR ICB,03W,508,Trust RAA,RAA\n");
        Files.writeString(
                landing.resolve("toolkit.csv"),
                "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                        + "RAA,TRUST RAA,24/25 Approaching Standards,29/06/2025,NHS Trust\n"
                        + "C82001,PRACTICE,22/23 Standards Met,29/06/2023,General Practice (GP)\n"
                        + "C82002,PRACTICE,25/26 Standards Met,29/06/2026,General Practice (GP)\n"
                        + "U00147,NETWORK,24/25 Standards Met,29/06/2025,Other\n"
                        + "VM8L1,CARE HOME,24/25 Standards Met,29/06/2025,Social Care\n"
                        + "RZZ,TRUST NOBODY NAMES,24/25 Standards Met,29/06/2025,NHS Trust\n");
        Files.writeString(
                landing.resolve("older.csv"),
                "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                        + "RAA,TRUST RAA,22/23 Standards Exceeded,29/06/2023,NHS Trust\n");
        Files.writeString(
                landing.resolve("ratings.csv"),
                "Location ID,Location ODS Code,Location Latest Overall Rating,Publication Date,"
                        + "Location Primary Inspection Category\n"
                        + "1-1,C82001,Requires improvement,15/09/2025,GP Practices\n"
                        + "1-2,NVC97,Good,15/09/2025,Urgent care services\n");
        tables = CommandRun.of(
                        landing,
                        SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 0.04"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "signal,assessment_score,assessment_gap,run_input")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void aStatusBelowTheStandardOfAPartnerIsASignal() throws SQLException {
        assertThat(tables.lines("SELECT unit_code, rule, subject, source_key FROM signal WHERE subject LIKE 'DSPT/%'"))
                .containsExactly("RAA|poor_rating|DSPT/DSPT-1|DSPT/DSPT-1/RAA/2024%2F25");
        assertThat(tables.lines("SELECT unit_code, rule FROM signal WHERE subject LIKE 'CQC/%'"))
                .containsExactly("C82001|poor_rating");
    }

    @Test
    void anOlderYearsPassIsNotTheCurrentOne() throws SQLException {
        assertThat(tables.lines(
                        "SELECT body_code, body_name, body_level, round, level, latest, stale FROM assessment_score"
                                + " WHERE framework_id = 'DSPT' ORDER BY ALL"))
                .containsExactly(
                        "C82001|SOUTH LEICESTERSHIRE MEDICAL GROUP|practice|2022/23|4|true|true",
                        "RAA|Trust RAA|provider|2022/23|5|false|true",
                        "RAA|Trust RAA|provider|2024/25|3|true|false");
    }

    @Test
    void bodiesThatNobodyNamesAreLeftOutAndCounted() throws SQLException {
        assertThat(tables.lines("SELECT source_file, rows_in, rows_accepted, rows_rejected,"
                        + " regexp_extract(message, 'Scores left out.*: (\\d+)[.]', 1)"
                        + " FROM run_input WHERE source_file IN ('ratings.csv', 'toolkit.csv') ORDER BY ALL"))
                .containsExactly("ratings.csv|2|2|0|1", "toolkit.csv|6|6|0|4");
    }

    @Test
    void anOverallRatingLeavesNoKeyQuestionOpen() throws SQLException {
        assertThat(tables.lines("SELECT body_code FROM assessment_gap WHERE framework_id = 'CQC'"))
                .isEmpty();
    }
}

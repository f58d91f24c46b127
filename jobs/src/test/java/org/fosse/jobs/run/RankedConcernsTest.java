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

/**
 * What a board is told first, through the real command line. RBB is the system's hospital; RCC, of the system too, has one small
 * list far beyond its standard; RAA of another system does one in twenty of what the system's patients wait for.
 */
final class RankedConcernsTest {
    private static final String WAITS = "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,"
            + "Commissioner Parent Name,Commissioner Org Code,Commissioner Org Name,RTT Part Type,"
            + "Treatment Function Code,Treatment Function Name,Gt 00 To 01 Weeks SUM 1,Gt 17 To 18 Weeks SUM 1,"
            + "Gt 18 To 19 Weeks SUM 1,Gt 52 Weeks SUM 1,Total,Total All\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    private static String waits(String provider, String system, String subIcb, int list) {
        return "RTT-FEBRUARY-2026," + provider + ",Trust " + provider + "," + system + ",System," + subIcb
                + ",Location,Part_2,C_999,Total," + list + ",0,0,0,," + list + "\n";
    }

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("areas.csv"),
                "code,level,name,parent_code,parent_level,basis\n"
                        + "RAA,provider,Trust RAA,QT1,system,statutory\nRBB,provider,Trust RBB,QK1,system,statutory\n"
                        + "RCC,provider,Trust RCC,QK1,system,statutory\n");
        Files.writeString(
                landing.resolve("waits.csv"),
                WAITS
                        + waits("RAA", "QK1", "04C", 50)
                        + waits("RAA", "QT1", "02Q", 950)
                        + waits("RBB", "QK1", "04C", 150)
                        + waits("RBB", "QK1", "03W", 800));
        Files.writeString(
                landing.resolve("measures.csv"),
                SmallLanding.HEADING
                        + "DM01_6_WEEKS,RBB,provider,Mar 2026,12000,100000\n"
                        + "AE_4_HOURS,RBB,provider,Mar 2026,600,1000\n"
                        + "CANCER_62_DAYS,RBB,provider,Mar 2026,500,1000\n"
                        + "DM01_6_WEEKS,RCC,provider,Mar 2026,650,1000\n"
                        + "AMB_CATEGORY_2_MEAN,RCC,provider,Mar 2026,225520,100\n"
                        + "DM01_6_WEEKS,RAA,provider,Mar 2026,60000,100000\n"
                        + "DM01_6_WEEKS,QK1,system,Mar 2026,13000,101000\n");
        Files.writeString(
                landing.resolve("ratings.csv"),
                "framework_id,body_code,body_level,body_name,domain_id,voice,round,assessed_on,baseline,level,score_status\n"
                        + "CQC,RCC,provider,Trust RCC,CQC-overall,regulator,Rating 2025,2025-06-20,,2,scored\n"
                        + "CQC,RCC,provider,Trust RCC,CQC-well-led,regulator,Rating 2025,2025-06-20,,3,scored\n");
        tables = CommandRun.of(
                        landing,
                        SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "concern,blind_spot_summary,profile")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void manyPeopleLittleBeyondAStandardComeBeforeFewFarBeyondItAndBeforeThoseOfAnotherSystem() throws SQLException {
        assertThat(tables.lines("SELECT unit_code, round(people_beyond), round(system_share, 2) FROM concern"
                        + " WHERE quality_domain = 'access' AND unit_level = 'provider' ORDER BY rank"))
                .containsExactly("RBB|11000.0|1.0", "RCC|640.0|1.0", "RAA|59000.0|0.05");
        assertThat(tables.lines("SELECT rank_in_level FROM concern WHERE unit_code = 'RAA'"))
                .containsExactly(Long.toString(tables.lines("SELECT 1 FROM concern WHERE unit_level = 'provider'")
                        .size()));
        assertThat(tables.lines("SELECT sentence FROM concern WHERE unit_code = 'RAA'")
                        .get(0))
                .contains("It is none of the system's own providers and weighed by 5 percent");
    }

    @Test
    void everyScoreCanBeMadeAgainFromItsSignals() throws SQLException {
        assertThat(tables.lines("""
                        WITH placed AS (
                          SELECT *, row_number() OVER (PARTITION BY unit_code, quality_domain, rule ORDER BY score DESC) - 1 AS n
                          FROM signal WHERE side = 'concern'),
                        summed AS (
                          SELECT unit_code, quality_domain,
                            sum(weight * severity_score * certainty * system_share * power(0.5, n)) AS score
                          FROM placed GROUP BY ALL)
                        SELECT count(*) FROM concern c JOIN summed s USING (unit_code, quality_domain)
                        WHERE abs(c.score - s.score) > 1e-9""")).containsExactly("0");
        assertThat(tables.lines("""
                        SELECT round(severity_score, 6) = round(0.1 + 0.9 * log10(people_beyond / 10) / 4, 6) FROM signal
                        WHERE unit_code = 'RBB' AND subject = 'DM01_6_WEEKS'""")).containsExactly("true");
    }

    @Test
    void theSystemsConcernNamesTheProviderThatCarriesIt() throws SQLException {
        String rank = tables.lines("SELECT rank FROM concern WHERE unit_code = 'RBB' AND quality_domain = 'access'")
                .get(0);
        assertThat(tables.lines(
                        "SELECT explained_by FROM concern WHERE unit_code = 'QK1' AND quality_domain = 'access'"))
                .containsExactly("RBB (rank " + rank + ")");
        assertThat(tables.lines(
                        "SELECT count(*) FROM concern WHERE explained_by IS NOT NULL AND unit_level = 'provider'"))
                .containsExactly("0");
    }

    @Test
    void whatIsWorkedOutFromAProviderIsEvidenceAndNoSignalOfItsOwn() throws SQLException {
        assertThat(tables.lines("SELECT direction, reason FROM evidence WHERE rule = 'standard'"
                        + " AND subject = 'CANCER_62_DAYS' AND unit_code = '03W'"))
                .containsExactly("concern|attributed");
        assertThat(tables.lines(
                        "SELECT unit_code FROM signal WHERE subject = 'CANCER_62_DAYS' AND rule = 'missed_standard'"))
                .containsExactly("RBB");
    }

    @Test
    void everyFigureOfASentenceHasItsUnit() throws SQLException {
        assertThat(tables.lines("SELECT sentence FROM signal WHERE rule = 'missed_standard'"
                        + " AND subject IN ('AMB_CATEGORY_2_MEAN', 'CANCER_62_DAYS') ORDER BY subject"))
                .containsExactly(
                        "Ambulance: mean response to category 2: misses the ambition of at most 30 minutes by 2025-04-01"
                                + " (37 minutes 35 seconds in Mar 2026; 100 counted in that mean).",
                        "Cancer treated within 62 days of referral: misses the statutory standard of at least 85 percent"
                                + " (50 percent in Mar 2026; 350 beyond the standard).");
    }

    @Test
    void anOverallRatingIsOfNoOnePartOfQuality() throws SQLException {
        assertThat(tables.lines("SELECT quality_domain, quality_domain_name FROM concern WHERE unit_code = 'RCC'"
                        + " AND evidence LIKE '%assessment%'"))
                .containsExactly("all|Quality as a whole");
        assertThat(tables.lines("SELECT quality_domain FROM profile WHERE area_code = 'RCC' AND assessed_domains > 0"
                        + " ORDER BY 1"))
                .containsExactly("all", "well_led");
        assertThat(tables.lines("SELECT sentence FROM signal WHERE subject = 'CQC/CQC-overall'"))
                .containsExactly("Overall (Care Quality Commission ratings) is rated 'Requires improvement', below the"
                        + " standard (level 2 on a scale of 1 to 4, Rating 2025).");
    }

    @Test
    void whatIsTechnicalComesLastAmongBlindSpots() throws SQLException {
        assertThat(tables.lines("SELECT max(rank) FILTER (NOT technical) < min(rank) FILTER (technical),"
                        + " min(rank) = 1 FROM blind_spot_summary"))
                .containsExactly("true|true");
        assertThat(tables.lines("SELECT kind FROM blind_spot_summary WHERE rank = 1"))
                .containsExactly("not_delivered");
    }
}

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

/** Where providers' evidence counts, through the real command line: trust RAA of another system, and RBB of the own one. */
final class ProviderPlacesTest {
    private static final String WAITS = "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,"
            + "Commissioner Parent Name,Commissioner Org Code,Commissioner Org Name,RTT Part Type,"
            + "Treatment Function Code,Treatment Function Name,Gt 00 To 01 Weeks SUM 1,Gt 17 To 18 Weeks SUM 1,"
            + "Gt 18 To 19 Weeks SUM 1,Gt 52 Weeks SUM 1,Total,Total All\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    private static String waits(String month, String provider, String system, String subIcb, int list) {
        return "RTT-" + month + "-2026," + provider + ",Trust " + provider + "," + system + ",System," + subIcb
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
                        + "RCC,provider,Trust RCC,QT1,system,statutory\n");
        Files.writeString(
                landing.resolve("waits.csv"),
                WAITS
                        + waits("FEBRUARY", "RAA", "QK1", "04C", 30)
                        + waits("FEBRUARY", "RAA", "QT1", "02Q", 90)
                        + waits("FEBRUARY", "RBB", "QK1", "04C", 57)
                        + waits("FEBRUARY", "RBB", "QK1", "03W", 100)
                        + waits("FEBRUARY", "RCC", "QK1", "03W", 3)
                        + waits("APRIL", "RAA", "QK1", "04C", 1));
        Files.writeString(
                landing.resolve("place_values.csv"),
                SmallLanding.HEADING + "LOC_SAME_DAY,E06000016,place,Mar 2026,80,100\n");
        String returned = "RAA-QS,2025/26,RAA,QK1,R-1,A requirement,local,safe,percent,at_least,90,Feb-26,50,present\n";
        Files.writeString(
                landing.resolve("returns.csv"),
                "contract_ref,contract_year,provider_code,commissioner_code,requirement_id,requirement_name,"
                        + "requirement_type,quality_domain,unit,direction,threshold_low,period,value,status\n"
                        + returned
                        + returned.replace("RAA", "RCC").replace("R-1", "R-2").replace("safe", "sustainable")
                        + returned.replace("RAA", "RBB").replace("R-1", "R-3").replace("safe", "access"));
        Files.writeString(
                landing.resolve("ratings.csv"),
                "framework_id,body_code,body_level,body_name,domain_id,voice,round,assessed_on,baseline,level,score_status\n"
                        + "CQC,RAA,provider,Trust RAA,CQC-safe,regulator,Rating 2025,2025-06-20,,2,scored\n"
                        + "CQC,RBB,provider,Trust RBB,CQC-responsive,regulator,Rating 2025,2025-06-20,,3,scored\n");
        tables = CommandRun.of(
                        landing,
                        SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "profile,blind_spot,triangulation,provider_profile")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void sharesOfAnAreaAddToOneAndAProvidersWholeLiesInAndOutsideTheSystem() throws SQLException {
        assertThat(tables.lines("""
                                SELECT area_code, provider_code, amount, round(share_of_provider, 4), round(share_of_area, 4), speaks
                                FROM provider_share WHERE basis = 'commissioner' ORDER BY ALL"""))
                .containsExactly(
                        "03W|RBB|100.0|0.6369|0.9709|true",
                        "03W|RCC|3.0|1.0|0.0291|false",
                        "04C|RAA|30.0|0.25|0.3448|true",
                        "04C|RBB|57.0|0.3631|0.6552|true",
                        "E06000016|RAA|30.0|0.25|0.3448|true",
                        "E06000016|RBB|57.0|0.3631|0.6552|true",
                        "QK1|RAA|30.0|0.25|0.1579|true",
                        "QK1|RBB|157.0|1.0|0.8263|true",
                        "QK1|RCC|3.0|1.0|0.0158|false");
    }

    @Test
    void aPeriodAfterTheRunIsRejected() throws SQLException {
        assertThat(tables.lines("SELECT DISTINCT rule FROM rejected_row WHERE source_file = 'waits.csv'"))
                .containsExactly("period_after_run");
        assertThat(tables.lines("SELECT DISTINCT period_label FROM provider_share WHERE period_label IS NOT NULL"))
                .containsExactly("Feb 2026");
    }

    @Test
    void aContractCountsWhereItsCommissionerIsAndForPlacesThatItsProviderWorksFor() throws SQLException {
        assertThat(tables.lines("""
                                SELECT area_code, quality_domain, evidence, attributed, breached_provider
                                FROM profile WHERE requirements > 0 AND area_level <> 'provider'
                                AND breached_provider IN ('RAA', 'RCC') ORDER BY ALL"""))
                .containsExactly(
                        "04C|safe|schedule, assessment|schedule, assessment|RAA",
                        "E06000016|safe|schedule, assessment|schedule, assessment|RAA",
                        "QK1|safe|schedule, assessment|schedule, assessment|RAA",
                        "QK1|sustainable|schedule|schedule|RCC");
    }

    @Test
    void theThreeKindsMeetWhereAnAreasOwnFiguresStandBesideWhatItsProvidersSay() throws SQLException {
        assertThat(
                        tables.lines(
                                "SELECT area_code, attributed, indicators - indicators_attributed > 0 FROM profile"
                                        + " WHERE evidence = 'indicators, schedule, assessment' AND area_level <> 'provider' ORDER BY ALL"))
                .contains("E06000016|schedule, assessment|true", "QK1|schedule, assessment|true");
    }

    @Test
    void noOtherSystemGetsAContractOrAnAssessment() throws SQLException {
        assertThat(tables.lines("SELECT area_code FROM profile WHERE area_level = 'system' AND area_code <> 'QK1'"
                        + " AND requirements + assessed_domains > 0"))
                .isEmpty();
    }

    @Test
    void aPlaceListsWhoWorksForIt() throws SQLException {
        assertThat(tables.lines("SELECT DISTINCT served_by FROM profile WHERE area_code = 'E06000016'")
                        .get(0))
                .startsWith("Trust RBB (RBB) 65.5%; Trust RAA (RAA) 34.5%");
        assertThat(tables.lines("SELECT shares FROM provider_profile WHERE provider_code = 'RAA'"))
                .containsExactly("Location (04C) 34.5%; Leicester (E06000016) 34.5%; System (QK1) 15.8%");
    }

    @Test
    void profileAndBlindSpotNeverContradictEachOther() throws SQLException {
        assertThat(tables.lines("""
                                SELECT s.unit_code, s.quality_domain, s.kind FROM blind_spot s JOIN profile p
                                ON s.unit_code = p.area_code AND s.quality_domain = p.quality_domain
                                WHERE s.theme = 'all' AND (s.kind = 'no_data'
                                  OR (s.kind = 'single_source' AND p.evidence LIKE '%,%')
                                  OR (s.kind = 'never_assessed' AND p.evidence LIKE '%assessment%'))""")).isEmpty();
        assertThat(
                        tables.lines(
                                "SELECT contract, assessment FROM triangulation WHERE unit_code = 'E06000016'"
                                        + " AND quality_domain = 'safe' AND (contract <> 'none' OR assessment <> 'none') ORDER BY period_end"))
                .containsExactly("none|concern", "concern|none");
    }
}

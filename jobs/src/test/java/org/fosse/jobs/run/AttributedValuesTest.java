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
 * Values of providers attributed to areas, through the real command line. Of 04C's list RAA has 30 of 87 and RBB 57; of
 * 03W's RBB has 100 of 103 and RCC 3.
 */
final class AttributedValuesTest {
    private static final String WAITS = "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,"
            + "Commissioner Parent Name,Commissioner Org Code,Commissioner Org Name,RTT Part Type,"
            + "Treatment Function Code,Treatment Function Name,Gt 00 To 01 Weeks SUM 1,Gt 17 To 18 Weeks SUM 1,"
            + "Gt 18 To 19 Weeks SUM 1,Gt 52 Weeks SUM 1,Total,Total All\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;

    private static String waits(String provider, String subIcb, int list) {
        return "RTT-JANUARY-2026," + provider + ",Trust " + provider + ",QK1,System," + subIcb
                + ",Location,Part_2,C_999,Total," + list + ",0,0,0,," + list + "\n";
    }

    @BeforeAll
    static void runOnce() throws Exception {
        Path landing = folder.resolve("landing");
        SmallLanding.fill(landing);
        Files.writeString(
                landing.resolve("areas.csv"),
                "code,level,name,parent_code,parent_level,basis\n"
                        + "RAA,provider,Trust RAA,QK1,system,statutory\nRBB,provider,Trust RBB,QK1,system,statutory\n"
                        + "RCC,provider,Trust RCC,QT1,system,statutory\n");
        Files.writeString(
                landing.resolve("waits.csv"),
                WAITS
                        + waits("RAA", "04C", 30)
                        + waits("RBB", "04C", 57)
                        + waits("RBB", "03W", 100)
                        + waits("RCC", "03W", 3));
        Files.writeString(
                landing.resolve("providers.csv"),
                "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,denominator,value\n"
                        + "CANCER_28_DAYS,RAA,provider,Jan 2026,,,50,100,\n"
                        + "CANCER_28_DAYS,RBB,provider,Jan 2026,,,80,100,\n"
                        + "CANCER_28_DAYS,RBB,provider,Jan 2026,sex,female,40,50,\n"
                        + "CANCER_28_DAYS,QK1,system,Jan 2026,,,60,100,\n"
                        + "CANCER_28_DAYS,RCC,provider,Dec 2025,,,90,100,\n"
                        + "AE_ATTENDANCES,RBB,provider,Jan 2026,,,,,100\n"
                        + "CANCER_62_DAYS,RBB,provider,Jan 2026,,,50,100,\n"
                        + "OF0011,04C,sub_icb,Jan 2026,,,70,100,\n");
        tables = CommandRun.of(
                        landing,
                        SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1"),
                        folder.resolve("published"),
                        LocalDate.parse("2026-03-31"),
                        "profile,spine,standard_judgement,comparison,funnel,variation,trend,control_chart,inequality,"
                                + "network_extract")
                .tables();
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
    }

    @Test
    void aValueIsTheMeanOfProvidersByTheirSharesAndSaysHowMuchOfTheAreaTheyCover() throws SQLException {
        assertThat(tables.lines("""
                                SELECT area_code, round(value, 4), round(coverage, 4), areas, areas_without_value, attributed_by,
                                  numerator, lower_95, reason
                                FROM rate WHERE method = 'attributed' AND indicator_id = 'CANCER_28_DAYS' AND period_label = 'Jan 2026'
                                ORDER BY ALL"""))
                .containsExactly(
                        "03W|80.0|0.9709|1|1|waiting_list Jan 2026|||",
                        "04C|69.6552|1.0|2|0|waiting_list Jan 2026|||",
                        "E06000016|69.6552|1.0|2|0|waiting_list Jan 2026|||");
    }

    @Test
    void theAreasOwnValueStandsAloneUnderWhateverEditionOfTheMeasureAndPeriod() throws SQLException {
        assertThat(tables.lines("SELECT value, method FROM rate WHERE area_code = 'QK1'"
                        + " AND indicator_id = 'CANCER_28_DAYS' AND period_label = 'Jan 2026'"))
                .containsExactly("60.0|wilson");
        assertThat(
                        tables.lines(
                                "SELECT area_code FROM rate WHERE method = 'attributed' AND indicator_id = 'CANCER_62_DAYS' ORDER BY ALL"))
                .containsExactly("03W", "E06000016", "QK1");
    }

    @Test
    void providersOfASmallPartOfAnAreaMakeNoValueOfIt() throws SQLException {
        assertThat(tables.lines("SELECT area_code, value, round(coverage, 4), reason FROM rate"
                        + " WHERE method = 'attributed' AND period_label = 'Dec 2025' ORDER BY ALL"))
                .containsExactly("03W||0.0291|providers_without_value");
    }

    @Test
    void countsAndGroupsOfPeopleAreNotAttributed() throws SQLException {
        assertThat(tables.lines(
                        "SELECT DISTINCT indicator_id, breakdown FROM rate WHERE method = 'attributed' ORDER BY ALL"))
                .containsExactly("CANCER_28_DAYS|all", "CANCER_62_DAYS|all");
    }

    @Test
    void whatNeedsLimitsOrCountsLeavesThemOut() throws SQLException {
        for (String table :
                new String[] {"spine", "comparison", "funnel", "trend", "control_chart", "network_extract"}) {
            assertThat(
                            tables.lines(
                                    "SELECT area_code FROM " + table
                                            + " WHERE area_code IN ('03W', 'E06000016') AND indicator_id IN ('CANCER_28_DAYS', 'CANCER_62_DAYS')"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(tables.lines("SELECT parent_code FROM variation WHERE indicator_id = 'CANCER_28_DAYS'"
                        + " AND child_level IN ('place', 'sub_icb')"))
                .isEmpty();
    }

    @Test
    void aProfileSaysThatItsIndicatorsAreAttributed() throws SQLException {
        assertThat(tables.lines("SELECT area_code, evidence, attributed, indicators, indicators_attributed FROM profile"
                        + " WHERE quality_domain = 'access' AND area_code IN ('E06000016', 'QK1') ORDER BY ALL"))
                .containsExactly("E06000016|indicators|indicators|2|2", "QK1|indicators||8|1");
        assertThat(tables.lines(
                        "SELECT result, outcome_95, method FROM standard_judgement WHERE area_code = 'E06000016'"
                                + " AND indicator_id = 'CANCER_28_DAYS' AND kind = 'statutory'"))
                .containsExactly("not_met|not compared|attributed");
    }
}

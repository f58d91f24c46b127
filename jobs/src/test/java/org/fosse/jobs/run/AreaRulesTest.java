package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.fosse.release.PublishedFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who belongs where, which code is which area and how deprived it is, through the real command line: one system of twelve
 * practices, of which one closed before March and one in the middle of it; and the same system under another code.
 */
final class AreaRulesTest {
    private static final int PRACTICES = 12;
    private static final int CLOSED_BEFORE = 11;
    private static final int CLOSED_WITHIN = 12;

    @TempDir
    private static Path folder;

    private static ReleaseTables tables;
    private static ReleaseTables succeeded;

    /** How a run ended. */
    private record Ended(int code, String err) {}

    @BeforeAll
    static void runBoth() throws Exception {
        Path landing = folder.resolve("landing");
        Files.createDirectories(landing);
        Files.writeString(landing.resolve("epraccur.csv"), register("QK1"));
        Files.writeString(
                landing.resolve("map.csv"),
                // The last row says that the system lies in itself.
                map("01OCT2025", "QK1", "E54000015")
                        + mapRow(1, "01OCT2025", "QK1", "E54000015").replace("Y60", "QK1"));
        Files.writeString(landing.resolve("values.csv"), values("Feb 2026", "Mar 2026", "2025/26"));
        Files.writeString(landing.resolve("practice_imd.csv"), deprivation());
        Files.writeString(landing.resolve("fingertips.csv"), fingertips());
        Files.writeString(landing.resolve("lookup.csv"), """
                code,level,name,parent_code,parent_level,basis
                E92000001,provider,A trust,,,statutory
                QK1,provider,Another trust,,,statutory
                U99999,neighbourhood,A network,E06000016,system,statutory
                """);
        Path conf = SmallLanding.conf(folder.resolve("conf"), "max_share: 0.05", "max_share: 1");
        Ended ended = run(landing, conf, "2026-03-31", "rate,membership,area,rejected_row,deprivation,inequality");
        assertThat(ended.code).as(ended.err).isZero();
        tables = new ReleaseTables(new PublishedFolder(folder.resolve("published-landing"))
                .findCurrent()
                .orElseThrow());

        Path later = folder.resolve("later");
        Files.createDirectories(later);
        Files.writeString(later.resolve("epraccur.csv"), register("D9X1Y"));
        Files.writeString(later.resolve("map_2024.csv"), map("01APR2024", "QK1", "E54000015"));
        Files.writeString(later.resolve("map_2025.csv"), map("01OCT2025", "QK1", "E54000015"));
        Files.writeString(later.resolve("values.csv"), values("Mar 2024", "Mar 2026", "Apr 2026", "Jun 2026"));
        Path renamed = SmallLanding.conf(
                folder.resolve("renamed"),
                "  code: QK1\n",
                "  code: D9X1Y\n  from: 2026-04-01\n  formed_from: [QK1]\n");
        Ended second = run(later, renamed, "2026-06-30", "rate,membership,area");
        assertThat(second.code).as(second.err).isZero();
        succeeded = new ReleaseTables(new PublishedFolder(folder.resolve("published-later"))
                .findCurrent()
                .orElseThrow());
    }

    @AfterAll
    static void close() throws SQLException {
        tables.close();
        succeeded.close();
    }

    @Test
    void aClosedPracticeIsAMemberUntilTheRegistersDay() throws SQLException {
        assertThat(tables.lines("""
                        SELECT parent_level, max(valid_to) FROM membership
                        WHERE child_code = 'C90011' AND mapping_id = 'in_force' GROUP BY ALL ORDER BY ALL
                        """))
                .containsExactly(
                        "neighbourhood|2025-12-31", "place|2025-12-31", "sub_icb|2025-12-31", "system|2025-12-31");
    }

    @Test
    void aClosedPracticeIsNoLongerExpected() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, areas, areas_expected FROM rate
                        WHERE indicator_id = 'LOC_SAME_DAY' AND area_code = 'QK1' AND breakdown = 'all' ORDER BY ALL
                        """)).containsExactly("2025/26|12|12", "Feb 2026|11|11", "Mar 2026|11|11");
    }

    @Test
    void aValueAfterThePracticeClosedIsCountedAsLeftOut() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, areas_left_out, reason FROM rate
                        WHERE indicator_id = 'LOC_SAME_DAY' AND period_label = 'Mar 2026' AND areas_left_out > 0
                        ORDER BY ALL
                        """))
                .containsExactly(
                        "03W|1|areas_left_out",
                        "C90011|1|areas_left_out",
                        "E10000018|1|areas_left_out",
                        "QK1|1|areas_left_out",
                        "U30213|1|areas_left_out");
    }

    @Test
    void whatAPracticeDidBeforeItClosedStaysInItsAreas() throws SQLException {
        assertThat(tables.lines("""
                        SELECT period_label, numerator, denominator FROM rate
                        WHERE indicator_id = 'LOC_SAME_DAY' AND area_code = 'U30213' AND breakdown = 'all' ORDER BY ALL
                        """))
                .containsExactly("2025/26|960.0|1200.0", "Feb 2026|880.0|1100.0", "Mar 2026|880.0|1100.0");
    }

    @Test
    void anOnsCodeLeadsToTheAreaOfItsOdsCode() throws SQLException {
        assertThat(tables.lines("SELECT area_code, ons_code FROM area WHERE area_level = 'system'"))
                .containsExactly("QK1|E54000015");
        assertThat(tables.lines("SELECT area_code, value FROM rate WHERE indicator_id = 'FT_99001' ORDER BY ALL"))
                .containsExactly("E92000001|10.0", "QK1|12.0");
    }

    @Test
    void oneBadRowTakesOverNoOtherArea() throws SQLException {
        assertThat(tables.lines("""
                        SELECT area_code, area_level, area_name FROM area
                        WHERE area_code IN ('E92000001', 'QK1') ORDER BY ALL
                        """)).containsExactly("E92000001|country|England", "QK1|system|NHS LLR ICB");
        assertThat(tables.lines("SELECT child_code FROM membership WHERE child_code = parent_code"))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRejected() throws SQLException {
        assertThat(tables.lines("""
                        SELECT source_file, source_line, value, rule FROM rejected_row ORDER BY ALL
                        """))
                .containsExactly(
                        "lookup.csv|2|E92000001|level_contradicts",
                        "lookup.csv|3|QK1|level_contradicts",
                        "lookup.csv|4|E06000016|level_contradicts",
                        "map.csv|14|QK1|level_contradicts");
        assertThat(tables.lines("SELECT rule FROM rejected_row WHERE length(message) < 10 OR length(remedy) < 10"))
                .isEmpty();
    }

    @Test
    void equalScoresShareALocalGroup() throws SQLException {
        assertThat(tables.lines("""
                        SELECT score, local_group, local_decile, count(*) FROM deprivation GROUP BY ALL ORDER BY ALL
                        """)).containsExactly("1.0|3|6|5", "9.0|1|1|5", "9.0|||2");
    }

    @Test
    void aStandardisedRateStaysAsPublished() throws SQLException {
        assertThat(tables.lines("""
                        SELECT breakdown, stratum, value, lower_95, method FROM rate
                        WHERE indicator_id = 'FT_108' AND area_code = 'E06000016' ORDER BY ALL
                        """))
                .containsExactly(
                        "all|all|350.0|340.0|published",
                        "sex|Female|300.0|290.0|published",
                        "sex|Male|400.0|390.0|published");
        assertThat(tables.lines("""
                        SELECT dimension, value_all, highest_group, absolute_gap, method FROM inequality
                        WHERE indicator_id = 'FT_108' AND area_code = 'E06000016'
                        """))
                .containsExactly("sex|350.0|Male|100.0|values and limits as published; groups without an order");
    }

    @Test
    void aSystemThatWasFormedFromAnotherBeginsOnItsDay() throws SQLException {
        assertThat(succeeded.lines("""
                        SELECT parent_code, valid_from, valid_to, basis FROM membership
                        WHERE child_code = 'C90001' AND parent_level = 'system' ORDER BY valid_from, parent_code
                        """))
                .containsExactly(
                        "D9X1Y|1974-04-01|2026-03-31|as it is now",
                        "QK1|1974-04-01|2026-03-31|statutory",
                        "D9X1Y|2026-04-01|9999-12-31|statutory");
    }

    @Test
    void theNewSystemHasItsHistoryAsItIsNowBesideTheOldOnes() throws SQLException {
        assertThat(succeeded.lines("""
                        SELECT area_code, period_label, numerator FROM rate
                        WHERE area_level = 'system' ORDER BY area_code, period_start
                        """))
                .containsExactly(
                        "D9X1Y|Mar 2024|960.0",
                        "D9X1Y|Mar 2026|880.0",
                        "D9X1Y|Apr 2026|800.0",
                        "D9X1Y|Jun 2026|800.0",
                        "QK1|Mar 2024|960.0",
                        "QK1|Mar 2026|880.0");
    }

    @Test
    void aSystemAndItsSuccessorAreNotAddedUpToEngland() throws SQLException {
        assertThat(succeeded.lines("SELECT area_code FROM rate WHERE area_level IN ('country', 'region')"))
                .isEmpty();
    }

    @Test
    void aConfiguredSystemWithoutPracticesStopsTheRun() throws Exception {
        Path landing = folder.resolve("other");
        Files.createDirectories(landing);
        Files.writeString(landing.resolve("epraccur.csv"), register("QK1"));
        Files.writeString(landing.resolve("values.csv"), values("Mar 2026"));
        Path conf = SmallLanding.conf(folder.resolve("wrong"), "  code: QK1\n", "  code: QK9\n");
        Ended ended = run(landing, conf, "2026-03-31", "rate");

        assertThat(ended.code).isEqualTo(3);
        assertThat(ended.err).contains("No practice belongs to the system QK9 on 2026-03-31", "QK1", "formed_from");
    }

    private static String code(int practice) {
        return "C900%02d".formatted(practice);
    }

    private static String register(String system) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= PRACTICES; i++) {
            String closed = i == CLOSED_BEFORE ? "20251231" : i == CLOSED_WITHIN ? "20260315" : "";
            String status = closed.isEmpty() ? "A" : "C";
            rows.append(
                    ("\"%s\",\"PRACTICE\",\"Y60\",\"%s\",\"\",\"\",\"\",\"\",\"\",\"LE1 1AA\",\"19740401\",\"%s\",\"%s\",\"B\",\"03W\","
                                    + "\"20130401\",\"%s\",\"\",\"\",\"\",\"\",\"0\",\"\",\"03W\",\"\",\"4\",\"\"\n")
                            .formatted(code(i), system, closed, status, closed));
        }
        return rows.toString();
    }

    private static String map(String day, String system, String ons) {
        StringBuilder rows = new StringBuilder(
                "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                        + "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,"
                        + "ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME\n");
        for (int i = 1; i <= PRACTICES; i++) {
            rows.append(mapRow(i, day, system, ons));
        }
        return rows.toString();
    }

    private static String mapRow(int practice, String day, String system, String ons) {
        return "GP_PRAC_PAT_LIST,%s,%s,PRACTICE,LE1 1AA,U30213,A PCN,E38000051,03W,LLR - 03W,%s,%s,NHS LLR ICB,E40000011,Y60,Midlands,TPP\n"
                .formatted(day, code(practice), ons, system);
    }

    private static String values(String... periods) {
        StringBuilder rows = new StringBuilder(SmallLanding.HEADING);
        for (String period : periods) {
            boolean before = period.equals("Feb 2026");
            for (int i = 1; i <= PRACTICES; i++) {
                if (i != CLOSED_BEFORE || !before) {
                    rows.append("LOC_SAME_DAY,%s,practice,%s,80,100\n".formatted(code(i), period));
                }
            }
        }
        return rows.toString();
    }

    private static String deprivation() {
        StringBuilder rows =
                new StringBuilder("practice_code,practice_name,postcode,subicb_code,imd_score,imd_decile\n");
        for (int i = 1; i <= PRACTICES; i++) {
            rows.append("%s,PRACTICE,LE1 1AA,03W,%d,1\n".formatted(code(i), i <= 5 || i > 10 ? 9 : 1));
        }
        return rows.toString();
    }

    private static String fingertips() {
        String england = ",E92000001,England,England,";
        String place = ",E06000016,Leicester,Counties & UAs (from Apr 2023),";
        String system = ",E54000015,NHS LLR ICB,ICBs,";
        return "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,"
                + "Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,"
                + "Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,"
                + "Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range\n"
                + fingertipsRow("99001", england, "Persons", 10, 1000, 10_000)
                + fingertipsRow("99001", system, "Persons", 12, 120, 1000)
                + fingertipsRow("108", place, "Persons", 350, 1200, 200_000)
                + fingertipsRow("108", place, "Male", 400, 700, 100_000)
                + fingertipsRow("108", place, "Female", 300, 500, 100_000);
    }

    private static String fingertipsRow(
            String indicator, String area, String sex, int value, int count, int denominator) {
        return "%s,A measure,,%s%s,<75 yrs,,,2024,%d,%d,%d,,,%d,%d,,,,,20240000,,,1y\n"
                .formatted(indicator, area, sex, value, value - 10, value + 10, count, denominator);
    }

    private static Ended run(Path landing, Path conf, String date, String only) throws IOException {
        CommandRun run = CommandRun.of(
                landing,
                conf,
                landing.resolveSibling("published-" + landing.getFileName()),
                LocalDate.parse(date),
                only);
        return new Ended(run.code(), run.text());
    }
}

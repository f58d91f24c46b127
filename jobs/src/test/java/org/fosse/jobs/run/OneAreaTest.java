package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.fosse.release.PublishedFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One area has one name at its time, through the real command line: a folder in which publications and two editions of a
 * register name areas by every kind of code; and one whose system, sub-ICB locations and networks came out of others.
 */
final class OneAreaTest {
    private static final String MAP =
            "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
                    + "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,"
                    + "ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME\n";
    private static final String FINGERTIPS =
            "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,"
                    + "Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,"
                    + "Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
                    + "Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,"
                    + "Compared to goal,Time period range\n";

    @TempDir
    private static Path folder;

    private static ReleaseTables codes;
    private static ReleaseTables successions;

    @BeforeAll
    static void runBoth() throws Exception {
        codes = run(
                "codes",
                Map.of(
                        "map_2021.csv",
                        MAP
                                + practice("01APR2021", "C90001", "U30213", "03W", "QK1", "E54000015")
                                + practice("01APR2021", "C90002", "U30214", "02Q", "QT1", "E54000014"),
                        "map_2025.csv",
                        MAP
                                + practice("01OCT2025", "C90001", "U30213", "03W", "QK1", "E54000015")
                                + practice("01OCT2025", "C90002", "U30214", "02Q", "QT1", "E54000060"),
                        "values.csv",
                        SmallLanding.HEADING + "LOC_SAME_DAY,C90001,practice,Mar 2026,80,100\n",
                        "assessment.csv",
                        "framework_id,body_code,body_level,body_name,domain_id,voice,round,assessed_on,baseline,level,"
                                + "score_status,evidence_ref,assessor,item_id,answer\n"
                                + "LIQH,nE54000015,system,A system,LIQH-1,self,Round 1,2025-10-15,true,2,scored,,panel,,\n",
                        "fingertips.csv",
                        fingertips()),
                "2026-03-31",
                "max_share: 0.05",
                "max_share: 0.2",
                "areas:\n  codes:\n",
                """
                areas:
                  codes:
                    - {level: system, code: QJ2, former: E54000012, to: 2022-06-30}
                """);
        successions = run(
                "successions",
                Map.of(
                        "epraccur_2024.csv",
                        register("C90001", "QK1", "", "03W")
                                + register("C90002", "QK1", "", "04V")
                                + register("C90003", "QK1", "", "04V"),
                        "epraccur_2026.csv",
                        register("C90001", "D9X1Y", "", "36L")
                                + register("C90002", "D9X1Y", "", "36L")
                                + register("C90003", "QK1", "20251231", "04V"),
                        "map_2024.csv",
                        map("01APR2024", "QK1", "E54000015", "U30213", true),
                        "map_2025.csv",
                        map("01OCT2025", "QK1", "E54000015", "U30213", true),
                        "map_2026.csv",
                        map("01MAY2026", "D9X1Y", "E54000099", "U99999", false)
                                .replace("03W", "36L")
                                .replace("04V", "36L"),
                        "values.csv",
                        values(),
                        "delivery.yaml",
                        """
                        notes:
                          - {pattern: epraccur_2024, published_on: 2024-05-31}
                          - {pattern: epraccur_2026, published_on: 2026-05-29}
                        """),
                "2026-06-30",
                "  code: QK1\n",
                "  code: D9X1Y\n  from: 2026-04-01\n  formed_from: [QK1]\n",
                "areas:\n",
                """
                areas:
                  successions:
                    - {level: sub_icb, code: 36L, from: 2026-04-01, formed_from: [03W, 04V]}
                    - {level: neighbourhood, code: U99999, from: 2026-05-01, formed_from: [U30213]}
                """);
    }

    @AfterAll
    static void close() throws SQLException {
        codes.close();
        successions.close();
    }

    @Test
    void noAreaIsAnotherAreasCode() throws SQLException {
        assertThat(codes.lines("""
                        SELECT a.area_code FROM area a JOIN area_alias b ON a.area_code = b.alias
                        WHERE b.area_code <> a.area_code
                        """)).isEmpty();
        assertThat(codes.lines("SELECT area_code, ons_code FROM area WHERE area_level = 'system' ORDER BY ALL"))
                .containsExactly("QJ2|", "QK1|E54000015", "QT1|E54000060");
        assertThat(codes.lines("SELECT area_code, ons_code FROM area WHERE area_level = 'sub_icb' ORDER BY ALL"))
                .containsExactly("02Q|E38000300", "03W|E38000051", "04V|E38000201");
    }

    @Test
    void aValueMeetsItsAreaWhateverCodeTheSourceWrites() throws SQLException {
        assertThat(codes.lines("""
                        SELECT area_code, area_level, period_label, value FROM rate
                        WHERE indicator_id = 'FT_99001' ORDER BY ALL
                        """))
                .containsExactly(
                        "03W|sub_icb|2024/25|9.0",
                        "04V|sub_icb|2024/25|11.0",
                        "E06000016|place|2024/25|14.0",
                        "E07000129|locality|2024/25|15.0",
                        "E92000001|country|2024/25|10.0",
                        "QJ2|system|2019/20|13.0",
                        "QK1|system|2024/25|12.0",
                        "QT1|system|2019/20|16.0",
                        "QT1|system|2024/25|17.0");
    }

    @Test
    void anAssessmentMeetsItsAreaToo() throws SQLException {
        assertThat(codes.lines("SELECT body_code, level FROM assessment_score")).containsExactly("QK1|2");
    }

    @Test
    void oneTableHoldsEveryCodeOfAnArea() throws SQLException {
        assertThat(codes.lines("""
                        SELECT alias, code_kind, valid_from, valid_to, source FROM area_alias
                        WHERE area_code IN ('QT1', 'QJ2') ORDER BY area_code, alias
                        """))
                .containsExactly(
                        "E54000012|former|2020-03-31|2022-06-30|configuration",
                        "QJ2|ods|||configuration",
                        "nE54000012|publisher|2020-03-31|2022-06-30|fingertips",
                        "E54000014|former|2020-03-31|2021-04-01|fingertips",
                        "E54000060|ons|2025-03-31||fingertips",
                        "QT1|ods|2021-04-01||gp_registration_map",
                        "nE54000014|publisher|2020-03-31|2021-04-01|fingertips",
                        "nE54000060|publisher|2025-03-31||fingertips");
    }

    @Test
    void aCodeOfAnotherKindOfAreaIsRejected() throws SQLException {
        assertThat(codes.lines("SELECT source_file, value, rule FROM rejected_row"))
                .containsExactly("fingertips.csv|nE38000051|level_contradicts");
    }

    @Test
    void areasWithoutALevelAreLeftOutWithARemark() throws SQLException {
        assertThat(codes.lines("SELECT message FROM run_input WHERE source_id = 'fingertips'"))
                .singleElement()
                .asString()
                .contains("taken once: 1.", "area type 'Combined authorities': 1.");
    }

    @Test
    void aNewSystemHasItsWholeHistoryBesideTheOldOnes() throws SQLException {
        assertThat(successions.lines("""
                        SELECT area_code, period_label, numerator FROM rate
                        WHERE area_level = 'system' ORDER BY area_code, period_start
                        """))
                .containsExactly(
                        "D9X1Y|Apr 2024|30.0",
                        "D9X1Y|Mar 2026|20.0",
                        "D9X1Y|Apr 2026|20.0",
                        "D9X1Y|May 2026|20.0",
                        "QK1|Apr 2024|30.0",
                        "QK1|Mar 2026|20.0");
    }

    @Test
    void mergedLocationsAndNetworksHaveBothViewsToo() throws SQLException {
        assertThat(successions.lines("""
                        SELECT area_code, period_label, numerator FROM rate
                        WHERE area_level IN ('sub_icb', 'neighbourhood') ORDER BY area_code, period_start
                        """))
                .containsExactly(
                        "03W|Apr 2024|10.0",
                        "03W|Mar 2026|10.0",
                        "04V|Apr 2024|20.0",
                        "04V|Mar 2026|10.0",
                        "36L|Apr 2024|30.0",
                        "36L|Mar 2026|20.0",
                        "36L|Apr 2026|20.0",
                        "36L|May 2026|20.0",
                        "U30213|Apr 2024|30.0",
                        "U30213|Mar 2026|20.0",
                        "U30213|Apr 2026|20.0",
                        "U99999|Apr 2024|30.0",
                        "U99999|Mar 2026|20.0",
                        "U99999|Apr 2026|20.0",
                        "U99999|May 2026|20.0");
        assertThat(successions.lines("""
                        SELECT area_code, valid_from, valid_to FROM area
                        WHERE area_code IN ('03W', '36L', 'D9X1Y', 'QK1') ORDER BY ALL
                        """))
                .containsExactly("03W||2026-03-31", "36L|2026-04-01|", "D9X1Y|2026-04-01|", "QK1||2026-03-31");
    }

    @Test
    void placesFollowTheMergedLocation() throws SQLException {
        assertThat(successions.lines("""
                        SELECT period_label, numerator FROM rate WHERE area_code = 'E10000018' ORDER BY period_start
                        """))
                .containsExactly("Apr 2024|30.0", "Mar 2026|20.0", "Apr 2026|20.0", "May 2026|20.0");
    }

    @Test
    void eachEditionOfTheRegisterIsAPictureOfItsDay() throws SQLException {
        assertThat(successions.lines("""
                        SELECT parent_level, parent_code, valid_from, valid_to FROM membership
                        WHERE child_code = 'C90003' AND basis <> 'as it is now' AND parent_level <> 'place'
                        ORDER BY parent_level, valid_from
                        """))
                .containsExactly(
                        "neighbourhood|U30213|2024-04-01|2025-12-31",
                        "sub_icb|04V|2013-04-01|2025-12-31",
                        "system|QK1|1974-04-01|2025-12-31");
    }

    private static String practice(String day, String code, String network, String subIcb, String system, String ons) {
        return "GP_PRAC_PAT_LIST,%s,%s,PRACTICE,LE1 1AA,%s,A PCN,%s,%s,A LOCATION,%s,%s,AN ICB,E40000011,Y60,Midlands,TPP\n"
                .formatted(day, code, network, subIcb.equals("03W") ? "E38000051" : "E38000300", subIcb, ons, system);
    }

    private static String map(String day, String system, String ons, String network, boolean withLast) {
        String rows = MAP + practice(day, "C90001", network, "03W", system, ons);
        rows += practice(day, "C90002", network, "04V", system, ons).replace("E38000300", "E38000201");
        return withLast
                ? rows + practice(day, "C90003", network, "04V", system, ons).replace("E38000300", "E38000201")
                : rows.replace("E38000051", "E38000301").replace("E38000201", "E38000301");
    }

    private static String register(String code, String system, String closed, String subIcb) {
        return ("\"%s\",\"PRACTICE\",\"Y60\",\"%s\",\"\",\"\",\"\",\"\",\"\",\"LE1 1AA\",\"19740401\",\"%s\",\"%s\",\"B\","
                        + "\"%s\",\"20130401\",\"%s\",\"\",\"\",\"\",\"\",\"0\",\"\",\"%s\",\"\",\"4\",\"\"\n")
                .formatted(code, system, closed, closed.isEmpty() ? "A" : "C", subIcb, closed, subIcb);
    }

    private static String values() {
        StringBuilder rows = new StringBuilder(SmallLanding.HEADING);
        for (String period : new String[] {"Apr 2024", "Mar 2026", "Apr 2026", "May 2026"}) {
            rows.append("LOC_SAME_DAY,C90001,practice,%s,10,100\n".formatted(period));
            rows.append("LOC_SAME_DAY,C90002,practice,%s,10,100\n".formatted(period));
        }
        return rows.append("LOC_SAME_DAY,C90003,practice,Apr 2024,10,100\n").toString();
    }

    private static String fingertips() {
        return FINGERTIPS
                + row("E92000001", "England", "2024/25", 10)
                + row("nE54000015", "ICBs", "2024/25", 12)
                + row("nE38000051", "ICB sub-locations", "2024/25", 9)
                + row("nE38000201", "NHS Sub Integrated Care Boards", "2024/25", 11)
                + row("nE38000051", "ICBs", "2019/20", 9)
                + row("E54000012", "STPs", "2019/20", 13)
                + row("E54000014", "STPs", "2019/20", 16)
                + row("E54000060", "NHS Integrated Care Boards", "2024/25", 17)
                + row("E06000016", "Districts & UAs (from Apr 2023)", "2024/25", 14)
                + row("E06000016", "Counties & UAs (from Apr 2023)", "2024/25", 14)
                + row("E07000129", "Districts & UAs (from Apr 2023)", "2024/25", 15)
                + row("E47000001", "Combined authorities", "2024/25", 15);
    }

    private static String row(String code, String type, String period, int value) {
        return "99001,A measure,,,%s,An area,%s,Persons,All ages,,,%s,%d,,,,,%d,1000,,,,,20240000,,,1y\n"
                .formatted(code, type, period, value, value * 10);
    }

    private static ReleaseTables run(String name, Map<String, String> files, String date, String... replacements)
            throws Exception {
        Path landing = folder.resolve(name);
        Files.createDirectories(landing);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(landing.resolve(file.getKey()), file.getValue());
        }
        Path conf = SmallLanding.conf(folder.resolve("conf-" + name), replacements[0], replacements[1]);
        Path main = conf.resolve("fosse.yaml");
        Files.writeString(main, Files.readString(main).replace("\n" + replacements[2], "\n" + replacements[3]));
        Path published = folder.resolve("published-" + name);
        assertThat(run(landing, conf, date, published)).isEmpty();
        return new ReleaseTables(new PublishedFolder(published).findCurrent().orElseThrow());
    }

    /** What the run complains of. */
    private static String run(Path landing, Path conf, String date, Path published) throws IOException {
        CommandRun run = CommandRun.of(
                landing,
                conf,
                published,
                LocalDate.parse(date),
                "rate,membership,area,area_alias,assessment_score,rejected_row,run_input");
        return run.code() == 0 ? "" : run.code() + " " + run.text();
    }
}

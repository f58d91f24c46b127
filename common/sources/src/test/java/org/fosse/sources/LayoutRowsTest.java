package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.sources.ReadExtract.only;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Flowed;
import org.fosse.sources.Landed.Observed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of publications, read by the layouts of conf/sources. */
class LayoutRowsTest {
    @TempDir
    private Path folder;

    private List<Observed> read(String name, String text) throws IOException {
        return extract(name, text).all(Observed.class);
    }

    private ReadExtract extract(String name, String text) throws IOException {
        return ReadExtract.shipped(folder, name, text, List.of());
    }

    private static final String RTT_HEADING = "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,"
            + "Commissioner Parent Name,Commissioner Org Code,Commissioner Org Name,RTT Part Type,"
            + "Treatment Function Code,Treatment Function Name,Gt 00 To 01 Weeks SUM 1,Gt 17 To 18 Weeks SUM 1,"
            + "Gt 18 To 19 Weeks SUM 1,Gt 52 Weeks SUM 1,Total,Total All\n";

    private static String rtt(String provider, String system, String commissioner, String function, String counts) {
        return "RTT-March-2021," + provider + ",The trust," + system + ",The system," + commissioner
                + ",A commissioner,Part_2," + (function.equals("Total") ? "C_999" : "C_100") + "," + function + ","
                + counts + "\n";
    }

    @Test
    void hubsAreNoAreasAndProvidersWithAPracticesCodeAreCountedAndNamed() throws IOException {
        ReadExtract extract = extract(
                "rtt.csv",
                RTT_HEADING
                        + rtt("RAA", "QAA", "13Q", "Total", "1,0,0,0,,1")
                                .replace("A commissioner", "NATIONAL COMMISSIONING HUB 1")
                        + rtt("C82038", "QAA", "01A", "Total", "1,0,0,0,,1")
                        + rtt("RAA", "QAA", "01A", "Total", "1,0,0,0,,1").replace("Part_2", "Part_1A")
                        + rtt("RBB", "QAA", "01A", "Total", "1,0,0,0,,1"));

        assertThat(extract.all(Observed.class).stream().map(Observed::areaCode).distinct())
                .containsExactly("RAA", "QAA", "01A", "RBB");
        assertThat(extract.report().message())
                .contains("commissioning hubs, which are no areas: 1.", "are not used: 1 (C82038).");
        assertThat(extract.report().rowsAccepted()).isEqualTo(4);
        assertThat(extract.report().rowsLeftOut()).isEqualTo(1);
    }

    @Test
    void aWaitingListIsAddedUpForProviderCommissionerAndSystemAndNeverWithItsTotal() throws IOException {
        List<Observed> all = read(
                "rtt.csv",
                RTT_HEADING
                        + rtt("RAA", "QAA", "01A", "Surgery", "4,2,,1,,7")
                        + rtt("RAA", "QAA", "01A", "Total", "6,2,,2,,10")
                        + rtt("RAA", "QAA", "02B", "Total", "1,1,2,,,4")
                        + rtt("RBB", "QAA", "01A", "Total", "0,0,5,5,,10")
                        + rtt("RAA", "", "13Q", "Total", "0,0,1,0,,1"));

        Observed system = only(all, "RTT_18_WEEKS", "QAA", "all");
        assertThat(system.numerator()).isEqualTo(10);
        assertThat(system.denominator()).isEqualTo(24);
        assertThat(system.period().label()).isEqualTo("Mar 2021");
        assertThat(only(all, "RTT_18_WEEKS", "RAA", "all").denominator()).isEqualTo(15);
        assertThat(only(all, "RTT_18_WEEKS", "RAA", "Surgery").breakdown()).isEqualTo("treatment_function");
        assertThat(only(all, "RTT_52_WEEKS", "01A", "all").numerator()).isEqualTo(7);
        assertThat(all).noneMatch(one -> one.areaCode().equals("13Q"));
    }

    @Test
    void aPercentileIsSpreadEvenlyOverItsWeekAndHasNoValueInTheOpenOne() throws IOException {
        List<Observed> all = read(
                "rtt.csv",
                RTT_HEADING
                        + rtt("RAA", "QAA", "01A", "Total", "4,4,0,0,,8")
                        + rtt("RBB", "QBB", "02B", "Total", "1,0,0,9,,10"));

        assertThat(only(all, "RTT_MEDIAN_WAIT", "RAA", "all").value()).isEqualTo(1.0);
        assertThat(only(all, "RTT_92ND_PERCENTILE_WAIT", "RAA", "all").value()).isEqualTo(17 + (0.92 * 8 - 4) / 4);
        Observed open = only(all, "RTT_MEDIAN_WAIT", "RBB", "all");
        assertThat(open.value()).isNull();
        assertThat(open.status()).isEqualTo(ValueStatus.MISSING);
        assertThat(open.note()).contains("beyond");
    }

    @Test
    void bookedAttendancesCountAndTheRowOfTotalsDoesNot() throws IOException {
        String heading = "Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,"
                + "A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,"
                + "Attendances over 4hrs Type 1,Attendances over 4hrs Type 2,Attendances over 4hrs Other Department,"
                + "Attendances over 4hrs Booked Appointments Type 1,"
                + "Patients who have waited 12+ hrs from DTA to admission,Emergency admissions via A&E - Type 1,"
                + "Emergency admissions via A&E - Type 2,Emergency admissions via A&E - Other A&E department,"
                + "Other emergency admissions\n";
        ReadExtract extract = extract(
                "AE-revised.csv",
                heading
                        + "MSitAE-JUNE-2025,RAA,R,Trust,80,0,10,10,30,0,0,5,2,20,0,0,9\n"
                        + "Total,Total ,Total,Total,80,0,10,10,30,0,0,5,2,20,0,0,9\n");
        List<Observed> all = extract.all(Observed.class);

        Observed fourHours = only(all, "AE_4_HOURS", "RAA", "all");
        assertThat(fourHours.numerator()).isEqualTo(65);
        assertThat(fourHours.denominator()).isEqualTo(100);
        assertThat(fourHours.revision()).isEqualTo(1);
        assertThat(all).allMatch(one -> one.areaCode().equals("RAA"));
        assertThat(extract.report().message()).contains("not used: 1", "Revision 1 from its name", "Nothing says when");
    }

    @Test
    void aSuppressedPartSuppressesTheSumAndABlankIsMissing() throws IOException {
        String heading =
                "Period,Provider Org Code,Provider Org Name,Commissioner Parent Org Code,Commissioner Parent Name,"
                        + "Commissioner Org Code,Commissioner Org Name,Diagnostic Tests,06 < 07 Weeks,13+ Weeks,Total WL,Total Activity\n";
        List<Observed> all = read(
                "dm01.csv",
                heading
                        + "DM01-MARCH-2026,RAA,T,QAA,S,01A,C,TOTAL,*,1,10,9\n"
                        + "DM01-MARCH-2026,RBB,T,QAA,S,01A,C,TOTAL,1,1,10,\n");

        Observed hidden = only(all, "DM01_6_WEEKS", "01A", "all");
        assertThat(hidden.status()).isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(hidden.numerator()).isNull();
        assertThat(hidden.denominator()).isEqualTo(20);
        assertThat(only(all, "DM01_13_WEEKS", "01A", "all").numerator()).isEqualTo(2);
        assertThat(only(all, "DM01_ACTIVITY", "01A", "all").status()).isEqualTo(ValueStatus.MISSING);
    }

    @Test
    void headingsMayStandBelowATitleBlockAndAgainBetweenTheRows() throws IOException {
        ReadExtract extract = extract(
                "rtt.csv",
                "Title:,Waiting times\nPublished:,13th February 2025\nRevised:,10th July 2025\n\n"
                        + RTT_HEADING
                        + rtt("RAA", "QAA", "01A", "Total", "1,1,0,0,,2")
                        + RTT_HEADING
                        + rtt("RBB", "QAA", "01A", "Total", "1,1,0,0,,2"));
        Observed system = only(extract.all(Observed.class), "RTT_18_WEEKS", "QAA", "all");

        assertThat(system.numerator()).isEqualTo(4);
        assertThat(system.publishedOn()).isEqualTo("2025-07-10");
        assertThat(system.revision()).isEqualTo(1);
        assertThat(extract.report().rowsIn()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "rtt-published-2025-08-14.csv, 2025-08-14, Publication date from its name.",
        "rtt_snapshot_16_11_23.csv, 2023-11-16, Publication date from its name.",
        "rtt_search_results_09_09_2022.csv, 2022-09-09, Publication date from its name.",
        "rtt_snapshot_31_02_23.csv, , Nothing says when it was published.",
        "rtt-until-20250831.csv, , Nothing says when it was published."
    })
    void aNameMaySayWhenAFileWasPublished(String name, @Nullable LocalDate day, String remark) throws IOException {
        ReadExtract extract = extract(name, RTT_HEADING + rtt("RAA", "QAA", "01A", "Total", "1,1,0,0,,2"));

        assertThat(extract.all(Observed.class)).isNotEmpty().allMatch(one -> Objects.equals(one.publishedOn(), day));
        assertThat(extract.report().publishedOn()).isEqualTo(day);
        assertThat(extract.report().message()).endsWith(remark);
    }

    @Test
    void whatATitleBlockSaysGoesBeforeTheName() throws IOException {
        ReadExtract extract = extract(
                "rtt-published-2025-08-14.csv",
                "Last updated:,15 August 2025\n" + RTT_HEADING + rtt("RAA", "QAA", "01A", "Total", "1,1,0,0,,2"));

        assertThat(extract.report().publishedOn()).isEqualTo("2025-08-15");
        assertThat(extract.report().message()).endsWith("Publication date from the title block.");
    }

    private static List<String> flows(ReadExtract extract) {
        return extract.rows().stream()
                .map(LandedRow::record)
                .filter(Flowed.class::isInstance)
                .map(Flowed.class::cast)
                .map(flow -> String.join(
                        " ",
                        flow.flow(),
                        flow.providerCode(),
                        String.valueOf(flow.areaCode()),
                        String.valueOf(flow.amount()),
                        flow.period().label()))
                .toList();
    }

    @Test
    void whatFlowsIsSummedOverTotalsOnlyAndAProvidersWholeHasEverythingInIt() throws IOException {
        assertThat(flows(extract(
                        "rtt.csv",
                        RTT_HEADING
                                + rtt("RAA", "QAA", "01A", "Surgery", "4,2,,1,,7")
                                + rtt("RAA", "QAA", "01A", "Total", "6,2,,2,,10")
                                + rtt("RAA", "QAA", "02B", "Total", "1,1,2,,,4")
                                + rtt("RAA", "", "13Q", "Total", "0,0,1,0,,1")
                                + rtt("RBB", "QAA", "01A", "Total", "1,0,0,0,,1")
                                + rtt("M85123", "QAA", "01A", "Total", "0,0,1,0,,1"))))
                .containsExactlyInAnyOrder(
                        "waiting_list RBB null 1.0 Mar 2021",
                        "waiting_list RBB 01A 1.0 Mar 2021",
                        "waiting_list RBB QAA 1.0 Mar 2021",
                        "waiting_list RAA null 15.0 Mar 2021",
                        "waiting_list RAA 01A 10.0 Mar 2021",
                        "waiting_list RAA 02B 4.0 Mar 2021",
                        "waiting_list RAA QAA 14.0 Mar 2021",
                        "waiting_list M85123 null 1.0 Mar 2021",
                        "waiting_list M85123 01A 1.0 Mar 2021",
                        "waiting_list M85123 QAA 1.0 Mar 2021");
    }

    @Test
    void catchmentsAreSharesOfTheYearInTheirHeadingAndOfPlacesOrDistricts() throws IOException {
        ReadExtract extract = extract(
                "catchment.csv",
                "nhs_trust23_code,ltla24_code,proportion_trust_came_from_ltla\n"
                        + "RAA,E06000016,0.4\nRAA,E07000129,3.5e-1\nRAA,W06000001,0.25\nRAA,E09000001,*\n");

        assertThat(flows(extract))
                .containsExactlyInAnyOrder(
                        "admissions RAA E06000016 0.4 2023",
                        "admissions RAA E07000129 0.35 2023",
                        "admissions RAA E09000001 null 2023");
    }

    @Test
    void aLookupOfAnyYearGivesAreasTheirOtherCodes() throws IOException {
        ReadExtract extract = extract(
                "lookup.csv",
                "\ufeffSICBL24CD,SICBL24CDH,SICBL24NM,ICB24CD,ICB24CDH,ICB24NM,NHSER24CD,NHSER24CDH,NHSER24NM,FID\n"
                        + "E38000051,03W,Location,E54000015,QK1,The board,E40000011,Y60,Midlands,1\n");

        assertThat(extract.rows().stream()
                        .map(LandedRow::record)
                        .filter(AreaNamed.class::isInstance)
                        .map(AreaNamed.class::cast)
                        .map(area -> area.code() + " " + area.onsCode() + " " + area.asOf()))
                .containsExactly("03W E38000051 2024-12-31", "QK1 E54000015 2024-12-31", "Y60 E40000011 2024-12-31");
    }

    @Test
    void theYearOfAnIndexIsThatOfItsHeadingAndNotThatOfItsAreas() throws IOException {
        List<Observed> all = read(
                "imd.csv",
                "ltla24_code,ltla24_name,imd_average_score,"
                        + "imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally,imd_2025_extent\n"
                        + "E06000016,Leicester,34.449,0.2,0.495\nE07000129,Blaby,10.5,,0\n");

        assertThat(only(all, "IMD_AVERAGE_SCORE", "E06000016", "all").value()).isEqualTo(34.449);
        assertThat(only(all, "IMD_MOST_DEPRIVED_TENTH", "E06000016", "all").value())
                .isEqualTo(20);
        assertThat(only(all, "IMD_MOST_DEPRIVED_TENTH", "E07000129", "all").status())
                .isEqualTo(ValueStatus.MISSING);
        assertThat(all).allMatch(one -> one.period().label().equals("2025"));
    }

    @Test
    void ofACutFileOnlyWhatIsThereInWholeIsGiven() throws IOException {
        StringBuilder cut = new StringBuilder(RTT_HEADING);
        StringBuilder whole = new StringBuilder(RTT_HEADING);
        for (int i = 10; i < 35; i++) {
            cut.append(rtt("R" + i, "QAA", "01A", "Total", "1,0,0,0,,1"));
            cut.append(rtt("RAA", "Q" + i, "1" + i, "Total", "1,0,0,0,,1"));
            for (int system = 10; system < 35; system += 5) {
                int own = system + i % 5;
                whole.append(rtt("R" + i, "Q" + own, "1" + own, "Total", "1,0,0,0,,1"));
            }
        }
        cut.append(rtt("RAA", "QAA", "01A", "Total", "1,0,0,0,,1"));

        ReadExtract extract = extract("rtt.csv", cut.toString());
        assertThat(extract.all(Observed.class)).extracting(Observed::areaCode).containsOnly("QAA", "01A", "RAA");
        assertThat(only(extract.all(Observed.class), "RTT_WAITING_LIST", "QAA", "all")
                        .value())
                .isEqualTo(26);
        assertThat(extract.report().message())
                .contains("a cut of its publication", "25 of level provider", "25 of level system");
        assertThat(read("rtt.csv", whole.toString()).stream()
                        .map(Observed::areaCode)
                        .distinct())
                .hasSize(25 + 25 + 25);
    }

    /** The providers RA0 to RA9 and the systems Q10 to Q59, so many of each, as far as they meet. */
    private ReadExtract meeting(int providers, int systems, BiPredicate<Integer, Integer> meet) throws IOException {
        StringBuilder rows = new StringBuilder(RTT_HEADING);
        for (int provider = 0; provider < providers; provider++) {
            for (int system = 0; system < systems; system++) {
                if (meet.test(provider, system)) {
                    rows.append(rtt(
                            "R" + (10 + provider), "Q" + (10 + system), (10 + system) + "A", "Total", "1,0,0,0,,1"));
                }
            }
        }
        return extract("rtt.csv", rows.toString());
    }

    private static Stream<String> levels(ReadExtract extract) {
        return extract.all(Observed.class).stream()
                .map(one -> one.areaLevel().text())
                .distinct();
    }

    @Test
    void ofAFileOfOneProviderTheAreasAreParts() throws IOException {
        assertThat(levels(meeting(1, 1, (provider, system) -> true))).containsExactly("provider");
        assertThat(levels(meeting(1, 8, (provider, system) -> true))).containsExactly("provider");
        assertThat(levels(meeting(4, 42, (provider, system) -> true))).containsExactly("provider");
    }

    @Test
    void ofAFileOfAFewSystemsTheProvidersAreParts() throws IOException {
        assertThat(levels(meeting(6, 1, (provider, system) -> true))).containsExactly("sub_icb", "system");
        assertThat(levels(meeting(60, 11, (provider, system) -> true))).containsExactly("sub_icb", "system");
    }

    /** Thirty providers of ten systems, which also treat some people of thirty others. */
    @Test
    void ofAFileOfTheProvidersOfARegionNoAreaIsWhole() throws IOException {
        ReadExtract region = meeting(30, 40, (provider, system) -> system < 10 || (provider + system) % 30 < 2);

        assertThat(levels(region)).containsExactly("provider");
        assertThat(region.report().message()).contains("40 of level system");
    }

    @Test
    void ofAFewOfBothItCannotBeToldAndThatIsSaid() throws IOException {
        ReadExtract few = meeting(3, 2, (provider, system) -> true);

        assertThat(levels(few)).containsExactlyInAnyOrder("provider", "sub_icb", "system");
        assertThat(few.report().remedy()).startsWith("It has a few providers and a few areas only.");
        assertThat(meeting(30, 30, (provider, system) -> true).report().remedy())
                .isNull();
    }

    @Test
    void aTableOfWhichNoRowIsUsedIsToBeLookedAtWithTheWordsThatItHolds() throws IOException {
        FileReport drifted = extract(
                        "rtt.csv",
                        RTT_HEADING
                                + rtt("RAA", "QAA", "01A", "Total", "1,0,0,0,,1")
                                        .replace("Part_2", "Part 2"))
                .report();

        assertThat(drifted.status()).isEqualTo(FileStatus.READ);
        assertThat(drifted.remedy())
                .isEqualTo(
                        "None of its 1 rows is used: part holds Part 2. If a word has changed, correct keep, skip or areas"
                                + " in conf/sources/rtt-full-extract.yaml.");
    }

    @Test
    void kindsOfAreaThatAreNoLevelAreNamed() throws IOException {
        FileReport report = extract(
                        "list.csv",
                        "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n"
                                + "GP,01DEC2025,Ward,E05000001,,,MALE,0_4,9\nGP,01DEC2025,ICB,QK1,,,MALE,0_4,9\n")
                .report();

        assertThat(report.message()).contains("Rows of kinds of area that are no level here: Ward 1.");
    }
}

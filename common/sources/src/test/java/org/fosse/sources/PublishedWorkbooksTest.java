package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fosse.sources.ReadExtract.only;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications that come as workbooks, read by the layouts of conf/sources: what each does that no other does. */
class PublishedWorkbooksTest {
    private static final String TITLES = "|Title:|A publication\n|Period:|June 2025\n|Published:|10th July 2025\n\n";

    @TempDir
    private Path folder;

    /** @param sheets name and rows of each, rows in lines and cells between bars */
    private ReadExtract extract(String... sheets) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("book"))) {
            for (int i = 0; i < sheets.length; i += 2) {
                Sheet sheet = book.createSheet(sheets[i]);
                String[] lines = sheets[i + 1].split("\n");
                for (int line = 0; line < lines.length; line++) {
                    Row row = sheet.createRow(line);
                    String[] cells = lines[line].split("\\|", -1);
                    for (int cell = 0; cell < cells.length; cell++) {
                        row.createCell(cell).setCellValue(cells[cell]);
                    }
                }
            }
            book.write(out);
        }
        return ReadExtract.shipped(folder, List.of());
    }

    private List<Observed> read(String... sheets) throws IOException {
        ReadExtract extract = extract(sheets);
        assertThat(extract.faults()).isEmpty();
        return extract.all(Observed.class);
    }

    @Test
    void accidentAndEmergencyTakesTheSheetsOfAllAttendancesAndEnglandOnce() throws IOException {
        String columns = "|Type 1|Total attendances|Total Attendances < 4 hours|Total Attendances > 4 hours"
                + "|Total Emergency Admissions via A&E|Total Emergency Admissions"
                + "|Number of patients spending >12 hours from decision to admit to admission\n";
        String provider =
                TITLES + "||||A&E attendances\n|Code|Region|Name" + columns + "|-|-|England|1|100|75|25|20|30|2\n\n";
        List<Observed> all = read(
                "System Level Data",
                TITLES + "|Code|System" + columns + "|-|-|1|100|75|25|20|30|2\n\n|QAA|The system|1|60|40|20|10|15|1\n",
                "Provider Level Data",
                provider + "|RAA|A region|Trust|1|50|30|20|10|15|1|a note\n|Y01234|A region|Practice|1|10|10|0|0|0|0\n",
                "Booked Appointments Data",
                provider + "|RAA|A region|Trust|1|5|3|2|1|1|0\n");

        Observed england = only(all, "AE_4_HOURS", "E92000001", "all");
        assertThat(england.areaLevel()).isEqualTo(Level.COUNTRY);
        assertThat(england.numerator()).isEqualTo(75);
        assertThat(england.publishedOn()).isEqualTo("2025-07-10");
        assertThat(only(all, "AE_4_HOURS", "RAA", "all").denominator()).isEqualTo(50);
        assertThat(only(all, "AE_12_HOURS_DTA", "QAA", "all").denominator()).isEqualTo(10);
        assertThat(all).hasSize(12).allMatch(one -> one.period().label().equals("Jun 2025"));
    }

    @Test
    void diagnosticsCallsTestsAsTheFullExtractAndTotalsAreNoTest() throws IOException {
        List<Observed> all = read(
                "Provider by Test",
                TITLES
                        + "|Provider Code|Provider Name|Diagnostic ID|Diagnostic Test Name|Total Waiting List|Number waiting 6+ Weeks"
                        + "|Number waiting 13+ Weeks|Planned tests / procedures|Unscheduled tests / procedures"
                        + "|Waiting list tests / procedures (excluding planned)\n"
                        + "||Total|||90|9|3|1|2|3\n\n|RAA|Trust|1|Magnetic Resonance Imaging|30|3|1|1|1|1\n"
                        + "|RAA|Trust|16|Total|40|4|2|1|1|2\n");

        assertThat(only(all, "DM01_6_WEEKS", "RAA", "MRI").numerator()).isEqualTo(3);
        assertThat(only(all, "DM01_6_WEEKS", "RAA", "all").denominator()).isEqualTo(40);
        assertThat(only(all, "DM01_ACTIVITY", "E92000001", "all").value()).isEqualTo(6);
        assertThat(all).hasSize(12);
    }

    @Test
    void waitingTimesOfEnglandStandUnderTheirGroupAndBeyondABoundIsMissing() throws IOException {
        List<Observed> all = read(
                "Full Time Series",
                "|Period:|April 2007 to May 2007\n"
                        + "|Year|Month|Incomplete RTT pathways||||||Admitted RTT pathways||New RTT periods\n"
                        + "|||Median wait (weeks)|92nd percentile (weeks)|No. within 18 weeks|No. > 52 weeks|Total waiting (mil)"
                        + "||Median wait (weeks)|No. within 18 weeks|No. of new RTT periods\n"
                        + "|2007/08|Aug 2007|14.5|52+|60|10|100||99|98|-\n||Sep 2007|||||||||\n|Notes:||\n");

        assertThat(all).hasSize(6).allMatch(one -> one.areaCode().equals("E92000001"));
        assertThat(only(all, "RTT_MEDIAN_WAIT", "E92000001", "all").value()).isEqualTo(14.5);
        assertThat(only(all, "RTT_92ND_PERCENTILE_WAIT", "E92000001", "all").status())
                .isEqualTo(ValueStatus.MISSING);
        assertThat(only(all, "RTT_18_WEEKS", "E92000001", "all").numerator()).isEqualTo(60);
    }

    @Test
    void completedPathwaysAreOfTheKindThatTheirSummarySays() throws IOException {
        String rows =
                "|Period:|December 2024\n\n|ICB Code|ICB Name|Treatment Function Code|Treatment Function|>0-1|>17-18|>18-19|104 plus"
                        + "|Total number of completed pathways (all)|Total number of completed pathways (with a known clock start)\n"
                        + "|-|NHS ENGLAND|C_999|Total|1|1|1|1|4|4\n|QAA|SYSTEM|C_100|Surgery|2|2|0|0|5|4\n|QAA|SYSTEM|C_999|Total|2|4|2|0|9|8\n";
        for (String kind : List.of("admitted", "non-admitted")) {
            String id = kind.equals("admitted") ? "RTT_ADMITTED" : "RTT_NOT_ADMITTED";
            List<Observed> all = read("ICB", "|Summary:|Waits of completed " + kind + " pathways.\n" + rows);
            assertThat(all).hasSize(8);
            assertThat(only(all, id + "_18_WEEKS", "QAA", "all").numerator()).isEqualTo(6);
            assertThat(only(all, id, "QAA", "all").value()).isEqualTo(9);
            assertThat(only(all, id + "_MEDIAN_WAIT", "QAA", "all").value()).isEqualTo(17.5);
        }
        assertThat(extract("ICB", rows).report().status()).isEqualTo(FileStatus.UNRECOGNISED);
    }

    @Test
    void virtualWardsAreFullerThanFullAndTheirPopulationsTwo() throws IOException {
        String head = "|Month:|July 2025\n\n|Region|Region Code|ICB code|Name|Virtual Ward Capacity (see note 1)|";
        String tail = "|Patients in a Virtual Ward (see notes 1 and 4)|Occupancy %\n";
        List<Observed> all = read(
                "Virtual Ward Data - ICB",
                head + "GP registered population (see note 3)" + tail + "|-|-|-|England|10|1000|12|100%*\n",
                "Virtual Ward Data - Provider",
                head.replace("ICB code", "Provider code").replaceAll("\\|$", "") + tail
                        + "|-|-|-|ENGLAND*|10|12|100%*\n|East|Y61|RAA|Trust|4|2|50%\n|London|Y56|RAA|Trust|4|6|100%*\n");

        assertThat(percent(only(all, "VIRTUAL_WARD_OCCUPANCY", "E92000001", "all")))
                .isEqualTo(120);
        assertThat(percent(only(all, "VIRTUAL_WARD_OCCUPANCY", "RAA", "all"))).isEqualTo(100);
        assertThat(only(all, "VIRTUAL_WARD_CAPACITY", "E92000001", "all").denominator())
                .isEqualTo(1000);
        assertThat(read(
                        "Virtual Ward Data",
                        head + "GP registered population aged 16 and over (see note 3)" + tail
                                + "|North|Y62|QAA|System|0|900|0|-\n"))
                .extracting(Observed::indicatorId, Observed::status)
                .containsExactly(
                        tuple("VIRTUAL_WARD_OCCUPANCY", ValueStatus.PRESENT),
                        tuple("VIRTUAL_WARD_CAPACITY_16_AND_OVER", ValueStatus.PRESENT));
    }

    @Test
    void bedsOfASectorAreAGroupOfItsColumns() throws IOException {
        String sectors = "Total |General & Acute|Learning Disabilities|Maternity|Mental Illness";
        List<Observed> all = read(
                "NHS Trust by Sector",
                TITLES
                        + "||||||Available||||||Occupied||||||% Occupied\n|Year|Period End|Region Code|Org Code|Org Name|"
                        + sectors
                        + "||" + sectors + "||" + sectors + "\n"
                        + "|2025-26|June|||England|100|80|0|10|10||90|76|0|4|10||0.9|0.95|-|0.4|1\n"
                        + "|2025-26|June|Y60|RAA|Trust|10|8|0|1|1||9|6|0|2|1||0.9|0.75|-|2|1\n");

        assertThat(percent(only(all, "BEDS_OCCUPANCY", "E92000001", "all"))).isEqualTo(95);
        Observed maternity = only(all, "BEDS_OCCUPANCY_ALL_SECTORS", "RAA", "Maternity");
        assertThat(percent(maternity)).isEqualTo(200);
        assertThat(maternity.breakdown()).isEqualTo("sector");
        assertThat(maternity.period().label()).isEqualTo("Q1 2025/26");
    }

    @Test
    void workforceInOutlineGivesEachRowItsOwnAreaAndABoardsStaffNone() throws IOException {
        List<Observed> all = read(
                "2. NHSE, Org & SG - HC",
                "Table 2: staff\nMay 2025 monthly data\n"
                        + "NHS England region code|NHS England region name|ICS code|ICS name|Organisation name|Organisation code|Total|Midwives\n"
                        + "|England|||||100|10\nY60|Midlands|||||50|5\n||QAA|System|||20|2\n||||Trust|RAA|15|2\n||||NHS System ICB|QAA|5|-\n"
                        + "A note below\n");

        assertThat(all)
                .filteredOn(one -> one.stratum().equals("Midwives"))
                .extracting(Observed::areaCode, Observed::areaLevel, Observed::value)
                .containsExactly(
                        tuple("E92000001", Level.COUNTRY, 10.0),
                        tuple("Y60", Level.REGION, 5.0),
                        tuple("QAA", Level.SYSTEM, 2.0),
                        tuple("RAA", Level.PROVIDER, 2.0));
        assertThat(all).hasSize(4);
        assertThat(all.get(0).period().label()).isEqualTo("May 2025");
    }

    @Test
    void allStaffStandInAColumnForEachMonthAndTheEditionThatReachesFurtherIsNewer() throws IOException {
        String head = "Table 4: all staff\nStaff in NHS Trusts\n"
                + "NHS England region code|NHS England region name|ICS code|ICS name|Organisation name|Organisation code|";
        String rows = "|England|||||100|110\n||QAA|System|||20|*\n||||Trust|RAA|-|15\n||||Primary Care Trust|5A7|7|8\n"
                + "These data are of people.\n";
        List<Observed> all = read("4. All Staff, NHSE & Org - HC", head + "2009-09-30|2009-10-31\n" + rows);
        List<Observed> later = read("4. All Staff, NHSE & Org - HC", head + "Oct 2009|Nov 2009\n" + rows);

        assertThat(all)
                .extracting(Observed::areaCode, one -> one.period().label(), Observed::status, Observed::value)
                .containsExactly(
                        tuple("E92000001", "Sep 2009", ValueStatus.PRESENT, 100.0),
                        tuple("E92000001", "Oct 2009", ValueStatus.PRESENT, 110.0),
                        tuple("QAA", "Sep 2009", ValueStatus.PRESENT, 20.0),
                        tuple("QAA", "Oct 2009", ValueStatus.SUPPRESSED, null),
                        tuple("RAA", "Oct 2009", ValueStatus.PRESENT, 15.0));
        assertThat(all).allMatch(one -> one.stratum().equals("all"));
        assertThat(later.get(0).revision()).isGreaterThan(all.get(0).revision());
    }

    @Test
    void answersOfOneHeadingBelongToTheQuestionThatStandsRowsAbove() throws IOException {
        List<Observed> all = read(
                "YOUR ORGANISATION",
                "NHS Staff Survey 2024 - WEIGHTED Results||Q25a - Care of patients / service users is my organisation's top priority.||"
                        + "Q25c - I would recommend my organisation as a place to work.||"
                        + "Q25d - If a friend or relative needed treatment I would be happy with the standard of care.||"
                        + "Q25e - I feel safe to speak up about anything.||Q26a - I often think about leaving this organisation.|\n"
                                .replace("about anything.", "about anything that concerns me.")
                        + "YOUR ORGANISATION Q25-26\nNote: about small numbers\n\n"
                        + "ODS code|Organisation name" + "|% Agree|% Strongly agree".repeat(5) + "\n"
                        + "RAA|Trust|1|2|40|20.5|10|10|5|5|*|1\n");

        assertThat(only(all, "STAFF_RECOMMEND_AS_WORK", "RAA", "all").value()).isEqualTo(60.5);
        assertThat(only(all, "STAFF_RECOMMEND_CARE", "RAA", "all").value()).isEqualTo(20);
        assertThat(only(all, "STAFF_THINK_OF_LEAVING", "RAA", "all").status()).isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(all.get(0).period().label()).isEqualTo("2024");
    }

    @Test
    void theStaffSurveySaysItsYearInItsTitle() throws IOException {
        List<Observed> all = read(
                "THEMES",
                "NHS Staff Survey 2024 - WEIGHTED Results||Staff Engagement\n"
                        + "ODS code|Organisation name|Staff Engagement - score|Base (number of responses)|Morale - score|Base (number of responses)\n"
                        + "RAA|Trust|7.1|900|6.2|900\nQAA|NHS System ICB|7|200|6|200\nRAA1|Trust (acute sector)|7|50|6|50\n");

        assertThat(all).hasSize(2).allMatch(one -> one.areaCode().equals("RAA"));
        assertThat(only(all, "STAFF_ENGAGEMENT", "RAA", "all").value()).isEqualTo(7.1);
        assertThat(all.get(0).period().label()).isEqualTo("2024");
    }

    @Test
    void cancelledOperationsTakeOneOfTwoEnglands() throws IOException {
        String title = "|Period:|Quarter 1, 2025-26 (April to June 2025)\n|Revised:|-\n\n";
        String columns = "|Number of last minute elective operations cancelled for non clinical reasons"
                + "|Number of patients not treated within 28 days of last minute elective cancellation\n";
        List<Observed> all = read(
                "National & Regional",
                title + "|Region Code|Region Name" + columns
                        + "|-|England (Excluding Independent Sector)|100|20\n|-|England (Including Independent Sector)|110|22\n\n|Y60|MIDLANDS|40|10\n",
                "Provider",
                title + "|Region Code|Region Name|Organisation Code|Organisation Name" + columns
                        + "|-||-|England (Excluding Independent Sector)|100|20\n|Y60|MIDLANDS|RAA|TRUST|4|1\n");

        assertThat(only(all, "OPERATIONS_CANCELLED", "E92000001", "all").value())
                .isEqualTo(100);
        Observed trust = only(all, "OPERATIONS_NOT_WITHIN_28_DAYS", "RAA", "all");
        assertThat(percent(trust)).isEqualTo(25);
        assertThat(trust.period().label()).isEqualTo("Q1 2025/26");
        assertThat(trust.revision()).isZero();
    }

    @Test
    void communityWaitsHaveAColumnForEachServiceAndAnEmptyOneIsNoNought() throws IOException {
        String rows =
                " by service, July 2025\nOrganisation Type|Organisation Code|Organisation Name|(A) Audiology|(CYP) Audiology\n"
                        + "National||England|20|*\nICB|QAA|SYSTEM||\nProvider|RAA|TRUST|5|\n\n";
        List<Observed> all = read("Table 4", "Total waiting list" + rows);

        assertThat(all)
                .extracting(Observed::areaCode, Observed::stratum, Observed::status, Observed::value)
                .containsExactlyInAnyOrder(
                        tuple("E92000001", "all", ValueStatus.SUPPRESSED, null),
                        tuple("E92000001", "(A) Audiology", ValueStatus.PRESENT, 20.0),
                        tuple("E92000001", "(CYP) Audiology", ValueStatus.SUPPRESSED, null),
                        tuple("QAA", "all", ValueStatus.MISSING, null),
                        tuple("RAA", "all", ValueStatus.PRESENT, 5.0),
                        tuple("RAA", "(A) Audiology", ValueStatus.PRESENT, 5.0));
        assertThat(all.get(0).period().label()).isEqualTo("Jul 2025");
    }

    @Test
    void weeksOfCommunityWaitsAreSheetsOfOneFigure() throws IOException {
        String head =
                " by service, July 2025\nOrganisation Type|Organisation Code|Organisation Name|(A) Audiology|(CYP) Audiology\n";
        List<Observed> all = read(
                "Table 4",
                "Total waiting list" + head + "Provider|RAA|TRUST|50|60\n",
                "Table 4a",
                "Number waiting 0-1 weeks (0-7 days)" + head + "Provider|RAA|TRUST|5|\nProvider|RBB|TRUST||\n",
                "Table 4e",
                "Number waiting >12-18 weeks (85-126 days)" + head + "Provider|RAA|TRUST|25|\n",
                "Table 4f",
                "Number waiting >18-52 weeks (127-364 days)" + head + "Provider|RAA|TRUST|6|\n",
                "Table 4h",
                "Number waiting over 104 weeks (over 2 years)" + head + "Provider|RAA|TRUST|4|\n");

        Observed within = only(all, "COMMUNITY_18_WEEKS", "RAA", "all");
        assertThat(within.numerator()).isEqualTo(30);
        assertThat(within.denominator()).isEqualTo(40);
        assertThat(only(all, "COMMUNITY_52_WEEKS", "RAA", "all").numerator()).isEqualTo(4);
        assertThat(only(all, "COMMUNITY_18_WEEKS", "RBB", "all").status()).isEqualTo(ValueStatus.MISSING);
    }

    @Test
    void delayedTransfersAreOfCouncilsAndNotOfPeopleFromAbroad() throws IOException {
        List<Observed> all = read(
                "LA - by type of care",
                TITLES
                        + "|||||Delayed Days||||DTOC Beds\n|Region|ONS Geography|Code|Name|Acute|Non-Acute|Total||Acute|Non-Acute|Total\n"
                        + "|-|-|-|England|90|10|100||3|1|4\n\n|East Midlands|E06000016|509|Leicester UA|20|*|30||1|1|2\n"
                        + "|-|-|9900|Resident In Wales|1|1|2||0|0|0\n");

        assertThat(only(all, "DTOC_DELAYED_DAYS", "E06000016", "all").value()).isEqualTo(30);
        assertThat(only(all, "DTOC_DELAYED_DAYS", "E06000016", "Non-Acute").status())
                .isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(only(all, "DTOC_PEOPLE_A_DAY", "E92000001", "all").value()).isEqualTo(4);
        assertThat(all).hasSize(8);
    }

    @Test
    void friendsAndFamilyTakesTheNewestMonthAndASharePrintedAsAPercentageOnce() throws IOException {
        List<Observed> all = read(
                "Headline figures",
                "|Friends and Family Test - April 2026\n"
                        + "|FFT|Number of organisations submitting|Responses||Percentage Positive||Percentage Negative\n"
                        + "||Apr 2026|Apr 2026|Mar 2026|Apr 2026|Mar 2026|Apr 2026\n"
                        + "|GP |10|900|800|92.5%|91%|3%\n|Dental|5|90|80|0.96|0.95|0.01\n|Total|N/A|990|880|N/A|N/A|N/A\n");

        assertThat(only(all, "FFT_POSITIVE", "E92000001", "GP").value()).isEqualTo(92.5);
        assertThat(only(all, "FFT_POSITIVE", "E92000001", "Dental").value()).isEqualTo(96);
        assertThat(all).hasSize(2).allMatch(one -> one.period().label().equals("Apr 2026"));
    }

    /** Of a ratio whose value its source leaves to the reader. */
    private static double percent(Observed ratio) {
        assertThat(ratio.value()).isNull();
        return 100 * Objects.requireNonNull(ratio.numerator()) / Objects.requireNonNull(ratio.denominator());
    }
}

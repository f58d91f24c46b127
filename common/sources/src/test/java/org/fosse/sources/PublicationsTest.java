package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.fosse.sources.ReadExtract.only;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fosse.config.DeliveryNote;
import org.fosse.sources.Landed.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd about single publications, on rows made by hand in their layouts. */
class PublicationsTest {
    private static final List<DeliveryNote> NOTES = List.of(ReadExtract.note("2223", "2022/23"));

    @TempDir
    private Path folder;

    private ReadExtract extract(String name, String text) throws IOException {
        return ReadExtract.shipped(folder.resolve(name), name + ".csv", text, NOTES);
    }

    private List<Observed> read(String name, String text) throws IOException {
        return extract(name, text).all(Observed.class);
    }

    @Test
    void cancerBlocksStandBelowEachOtherAndHubsAreNoSystem() throws IOException {
        String heading = ",ODS CODE (1),INTEGRATED CARE BOARD (ICB)/COMMISSIONING HUB,REFERRAL ROUTE,CANCER TYPE (3),"
                + "TOTAL,WITHIN 62 DAYS,AFTER 62 DAYS\n";
        List<Observed> all = read(
                "cancer",
                "TWO MONTH WAIT,,,,,,,\nMar-25,,,,,,,\nPART A: ALL ROUTES,,,,,,,\n,,,,,NUMBER OF PEOPLE,,\n" + heading
                        + ",13Q,NATIONAL COMMISSIONING HUB 1,ALL ROUTES,ALL CANCERS,6,4,2\n"
                        + ",QAA,NHS HERE INTEGRATED CARE BOARD,ALL ROUTES,ALL CANCERS,9.5,7.5,2\n"
                        + ",QAA,NHS HERE INTEGRATED CARE BOARD,ALL ROUTES,Lung,2,1,1\n"
                        + ",UNKNOWN,UNKNOWN,ALL ROUTES,ALL CANCERS,1,1,0\n"
                        + ",,ALL ENGLISH COMMISSIONERS,ALL ROUTES,ALL CANCERS,16.5,12.5,4\n"
                        + "PART B: SCREENING,,,,,,,\n,,,,,NUMBER OF PEOPLE,,\n" + heading
                        + ",QAA,NHS HERE INTEGRATED CARE BOARD,Screening,ALL CANCERS,3,2,1\n"
                        + ",QAA,NHS HERE INTEGRATED CARE BOARD,Screening,Lung,1,1,0\n");

        Observed whole = only(all, "CANCER_62_DAYS", "QAA", "all");
        assertThat(whole.numerator()).isEqualTo(7.5);
        assertThat(whole.denominator()).isEqualTo(9.5);
        assertThat(whole.period().label()).isEqualTo("Mar 2025");
        assertThat(only(all, "CANCER_62_DAYS", "QAA", "Screening").breakdown()).isEqualTo("referral_route");
        assertThat(only(all, "CANCER_62_DAYS", "E92000001", "all").numerator()).isEqualTo(12.5);
        assertThat(all).hasSize(4);
    }

    @Test
    void treatmentsThatStandByCancerAndByModalityAreCountedOnce() throws IOException {
        List<Observed> all = read("extract", """
                YEAR,MONTH,STANDARD,ORG CODE,STAGE/ROUTE,TREATMENT MODALITY,CANCER TYPE,TOTAL TREATED,WITHIN STANDARD
                2025/26,JAN,31-day Combined,RAA,First Treatment,ALL MODALITIES,Lung,4,3
                2025/26,JAN,31-day Combined,RAA,Subsequent Treatment,ALL MODALITIES,Lung,2,2
                2025/26,JAN,31-day Combined,RAA,First Treatment,ALL MODALITIES,Skin,4,1
                2025/26,JAN,31-day Combined,RAA,First Treatment,Surgery,ALL CANCERS,8,4
                2025/26,JAN,28-day FDS,RAA,SCREENING,,Suspected skin cancer,5,4
                """);

        Observed whole = only(all, "CANCER_31_DAYS", "RAA", "all");
        assertThat(whole.denominator()).isEqualTo(10);
        assertThat(whole.period().label()).isEqualTo("Jan 2026");
        assertThat(only(all, "CANCER_31_DAYS", "RAA", "Lung").numerator()).isEqualTo(5);
        assertThat(only(all, "CANCER_31_DAYS", "RAA", "First Treatment").numerator())
                .isEqualTo(4);
        assertThat(only(all, "CANCER_31_DAYS", "RAA", "Surgery").breakdown()).isEqualTo("treatment_modality");
        assertThat(only(all, "CANCER_28_DAYS", "RAA", "all").denominator()).isEqualTo(5);
    }

    private static final String APPOINTMENTS =
            "sub_icb_location_code,sub_icb_location_ons_code,sub_icb_location_name,appointment_month,appt_status,hcp_type,"
                    + "appt_mode,time_between_book_and_appt,count_of_appointments\n";

    @Test
    void appointmentsAreSharesOfAllAndTheEditionThatReachesFurtherIsNewer() throws IOException {
        List<Observed> older = read(
                "older",
                APPOINTMENTS
                        + "01A,E38000001,Here,2025-10-01,Attended,GP,Telephone,Same Day,30\n"
                        + "01A,E38000001,Here,2025-10-01,DNA,GP,Face-to-Face,8  to 14 Days,10\n"
                        + "01A,E38000001,Here,2025-10-01,Attended,GP,Face-to-Face,15  to 21 Days,20\n"
                        + "01A,E38000001,Here,2025-10-01,,,,Unknown / Data Quality,40\n");
        List<Observed> newer = read(
                "newer",
                APPOINTMENTS.replace("sub_icb_location_", "CCG_").toUpperCase(Locale.ROOT)
                        + "01A,E38000001,Here,OCT2025,Attended,GP,Telephone,Same Day,31\n"
                        + "01A,E38000001,Here,NOV2025,Attended,GP,Telephone,Same Day,5\n");

        assertThat(only(older, "GP_APPOINTMENTS_SAME_DAY", "01A", "all").numerator())
                .isEqualTo(30);
        assertThat(only(older, "GP_APPOINTMENTS_WITHIN_14_DAYS", "01A", "all").numerator())
                .isEqualTo(40);
        Observed remote = only(older, "GP_APPOINTMENTS_REMOTE", "01A", "all");
        assertThat(remote.denominator()).isEqualTo(100);
        assertThat(only(older, "GP_APPOINTMENTS", "01A", "Face-to-Face").value())
                .isEqualTo(30);
        assertThat(newer).allMatch(one -> one.revision() > remote.revision());
    }

    @Test
    void paymentsToPracticesWithoutAListCountWhereTheyArePaidFor() throws IOException {
        List<Observed> all = read("payments2223", """
                CCG Code,Sub ICB NAME,Code,CCG NAME,Practice Code,Practice Name,Number of Registered Patients (Last Known Figure),Number of Weighted Patients (Last Known Figure),"Total NHS Payments including PCN Workforce, Leadership and Support"
                01A,Here,U11111,A network,A11111,One,100,80,"1,500.50"
                01A,Here,U,Unallocated,A22222,Two,0,0,-0.50
                """);

        assertThat(only(all, "GP_PAYMENTS_PER_PATIENT", "01A", "all").numerator())
                .isEqualTo(1500);
        assertThat(only(all, "GP_PAYMENTS_PER_WEIGHTED_PATIENT", "U11111", "all")
                        .denominator())
                .isEqualTo(80);
        assertThat(all).noneMatch(one -> one.areaCode().equals("A22222"));
    }

    @Test
    void numeratorAndDenominatorMayStandInRowsApartAndAMissingOneIsNotNought() throws IOException {
        String heading = "REPORTING_PERIOD_START,REPORTING_PERIOD_END,STATUS,BREAKDOWN,PRIMARY_LEVEL,"
                + "PRIMARY_LEVEL_DESCRIPTION,SECONDARY_LEVEL,MEASURE_ID,MEASURE_VALUE\n";
        String quarter = "01/04/2024,30/06/2024,Performance,";
        List<Observed> all = read(
                "waits",
                heading + quarter + "England,England,England,NONE,MRS01,16139\n"
                        + quarter + "England,England,England,NONE,MRS01a,934\n"
                        + quarter + "Provider,RAA,Trust,NONE,MRS01,55\n"
                        + quarter + "Provider,RAA,Trust,NONE,MRS01a,*\n"
                        + quarter + "Provider,RBB,Trust,NONE,MRS01,20\n"
                        + quarter + "Provider; Age,RBB,Trust,18 to 24,MRS01,10\n");

        Observed england = only(all, "MH_ADULT_4_WEEKS", "E92000001", "all");
        assertThat(england.numerator()).isEqualTo(934);
        assertThat(england.denominator()).isEqualTo(16139);
        assertThat(only(all, "MH_ADULT_4_WEEKS", "RAA", "all").status()).isEqualTo(ValueStatus.SUPPRESSED);
        Observed lacking = only(all, "MH_ADULT_4_WEEKS", "RBB", "all");
        assertThat(lacking.status()).isEqualTo(ValueStatus.MISSING);
        assertThat(lacking.denominator()).isEqualTo(20);
    }

    @Test
    void agesAreAddedUpWithoutTheirTotals() throws IOException {
        String row = "GP_PRAC_PAT_LIST,2025-12-01,";
        List<Observed> all = read(
                "ages",
                "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n"
                        + row
                        + "GP,A11111,,X,MALE,0_4,3\n" + row + "GP,A11111,,X,MALE,95+,1\n" + row
                        + "GP,A11111,,X,MALE,ALL,4\n" + row + "GP,A11111,,X,FEMALE,0_4,5\n" + row
                        + "ICB,QAA,E54000001,,ALL,ALL,9\n" + row + "PCN,U,,,MALE,0_4,1\n");

        assertThat(only(all, "GP_LIST_SIZE", "A11111", "all").value()).isEqualTo(9);
        assertThat(only(all, "GP_LIST_SIZE", "A11111", "0_4").value()).isEqualTo(8);
        assertThat(only(all, "GP_LIST_SIZE", "A11111", "MALE").value()).isEqualTo(4);
        assertThat(all).allMatch(one -> one.areaCode().equals("A11111"));
    }

    private ReadExtract shipped(String name, byte[] bytes) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.write(own.resolve(name), bytes);
        return ReadExtract.shipped(own, ReadExtract.SHIPPED.delivery().notes());
    }

    private ReadExtract shipped(String name, String text) throws IOException {
        return shipped(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bedsAreOfTheTableThatTheirNoteNamesAndOfNoneWithoutANote() throws IOException {
        String heading = "\ufeffOrganisation_Code,Sector,Number_Of_Beds,Effective_Snapshot_Date\n";
        String rows = "RAA,General & Acute,\"1,712\",30/06/2024\nRAA,Mental illness,8,30/06/2024\n"
                + "RAA,General & Acute,NULL,30/09/2009\nRAA,Maternity,3,30/09/2009\n,,,\n";
        List<Observed> available =
                shipped("KH03-Available-Overnight-only.csv", heading + rows).all(Observed.class);
        List<Observed> occupied =
                shipped("KH03-Occupied-Overnight-only.csv", heading + rows).all(Observed.class);

        assertThat(only(available, "BEDS_AVAILABLE", "RAA", "Mental Illness").value())
                .isEqualTo(8);
        assertThat(available)
                .filteredOn(one -> one.stratum().equals("all"))
                .extracting(
                        Observed::indicatorId,
                        one -> one.period().label(),
                        Observed::status,
                        Observed::value,
                        Observed::numerator,
                        Observed::denominator)
                .containsExactlyInAnyOrder(
                        tuple("BEDS_AVAILABLE", "Q1 2024/25", ValueStatus.PRESENT, 1720.0, null, null),
                        tuple("BEDS_AVAILABLE", "Q2 2009/10", ValueStatus.MISSING, null, null, null),
                        tuple("BEDS_OCCUPANCY", "Q1 2024/25", ValueStatus.PRESENT, null, null, 1712.0),
                        tuple("BEDS_OCCUPANCY", "Q2 2009/10", ValueStatus.MISSING, null, null, null),
                        tuple("BEDS_OCCUPANCY_ALL_SECTORS", "Q1 2024/25", ValueStatus.PRESENT, null, null, 1720.0),
                        tuple("BEDS_OCCUPANCY_ALL_SECTORS", "Q2 2009/10", ValueStatus.MISSING, null, null, null));
        assertThat(occupied)
                .hasSameSizeAs(available)
                .filteredOn(one -> one.indicatorId().equals("BEDS_OCCUPANCY") && one.status() == ValueStatus.PRESENT)
                .extracting(Observed::numerator, Observed::denominator)
                .containsExactly(tuple(1712.0, null));

        FileReport untold = shipped("beds.csv", heading + rows).report();
        assertThat(untold.status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(untold.message()).contains("beds available, beds occupied");
        assertThat(untold.remedy()).contains("table: beds available");
    }

    @Test
    void aNoteThatNamesATableWhichIsNotThereIsNoGuess() throws IOException {
        DeliveryNote note = new DeliveryNote(Pattern.compile("beds"), null, null, null, null, "beds closed");
        ReadExtract read = ReadExtract.shipped(
                folder,
                "beds.csv",
                "Organisation_Code,Sector,Number_Of_Beds,Effective_Snapshot_Date\nRAA,Maternity,3,30/06/2024\n",
                List.of(note));
        assertThat(read.report().message()).contains("Several tables");
    }

    @Test
    void practicesStaffAreOfTheMonthInTheirColumnsOrOfTheirNoteAndWhatWasNotSentIsMissing() throws IOException {
        String heading =
                "PRAC_CODE,PRAC_NAME,TOTAL_PATIENTS,GP_SOURCE,TOTAL_GP_FTE,TOTAL_GP_EXTGL_FTE,TOTAL_NURSES_FTE,TOTAL_DPC_FTE,TOTAL_ADMIN_FTE";
        String first = "A11111,One,11349,Fully provided,3.5,3.25,NA,0.9,16";
        String second = "A22222,Two,100,Partially estimated,2,1,1,1,1";
        ReadExtract copy =
                shipped("copy.csv", heading + ",year,month\n" + first + ",2025,07\n" + second + ",2025,06\n");
        List<Observed> all = copy.all(Observed.class);

        Observed patients = only(all, "GP_PATIENTS_PER_FTE", "A11111", "all");
        assertThat(patients.numerator()).isEqualTo(11349);
        assertThat(patients.denominator()).isEqualTo(3.25);
        assertThat(patients.period().label()).isEqualTo("Jul 2025");
        Observed estimated = only(all, "GP_PATIENTS_PER_FTE", "A22222", "all");
        assertThat(estimated.period().label()).isEqualTo("Jun 2025");
        assertThat(estimated.note()).contains("not fully provided");
        assertThat(only(all, "GP_WORKFORCE_FTE", "A11111", "all").value()).isNull();
        assertThat(only(all, "GP_WORKFORCE_FTE", "A11111", "GPs").value()).isEqualTo(3.5);

        String published = heading + "\n" + first + "\n";
        assertThat(shipped("General Practice - August 2025 Practice Level.csv", published)
                        .all(Observed.class))
                .allMatch(one -> one.period().label().equals("Aug 2025"));
        assertThat(shipped("practices.csv", published).report().status()).isEqualTo(FileStatus.UNRECOGNISED);
    }

    @Test
    void aPersonWithTwoRolesOrNetworksIsOneAndAContractedServiceIsNoPerson() throws IOException {
        List<Observed> all = read("roles", """
                data_source,census_year,census_month,pcn_code,pcn_name,sub_icb_code,icb_code,staff_group,detailed_staff_role,full_time_equivalent,unique_identifier
                NWRS Staff,2025,11,U11111,One,01A,QAA,Other Nurses,Nurse,0.5,1.0
                NWRS Staff,2025,11,U11111,One,01A,QAA,Directors,Director,0.25,1.0
                NWRS Staff,2025,11,U22222,Two,01A,QAA,Other Nurses,Nurse,0.25,1.0
                NWRS Staff,2025,11,U22222,Two,01A,QAA,Other Nurses,Nurse,1,
                NWRS contracted services,2025,11,U11111,One,01A,QAA,Other Nurses,Nurse,1,
                """);

        assertThat(only(all, "PCN_WORKFORCE_HEADCOUNT", "U11111", "all").value())
                .isEqualTo(1);
        assertThat(only(all, "PCN_WORKFORCE_FTE", "U11111", "all").value()).isEqualTo(1.75);
        assertThat(only(all, "PCN_WORKFORCE_FTE", "QAA", "Other Nurses").value())
                .isEqualTo(2.75);
        // Whoever has no identifier cannot be told from others.
        assertThat(only(all, "PCN_WORKFORCE_HEADCOUNT", "U22222", "all").status())
                .isEqualTo(ValueStatus.MISSING);
        assertThat(only(all, "PCN_WORKFORCE_HEADCOUNT", "QAA", "Directors").value())
                .isEqualTo(1);
        assertThat(all.get(0).period().label()).isEqualTo("Nov 2025");
    }

    @Test
    void estatesSayTheirYearInTheFilesNameAndTheirPoundsInWindows1252() throws IOException {
        String text = "Trust Code,Trust Name,Total number of sites (No.),Capital investment for new build (£),"
                + "Capital investment for changing/improving existing buildings (£),"
                + "Capital investment for maintaining (lifecycle) existing buildings (£),"
                + "Capital investment for equipment (£),Fires recorded (No.)\n"
                + "RAA,TRUST,115,281000,8506078,2452000,109000,Not Applicable\n";
        List<Observed> all = shipped("ERIC_2024_25_Trust_data.csv", text.getBytes(Charset.forName("windows-1252")))
                .all(Observed.class);

        assertThat(only(all, "ESTATES_CAPITAL_INVESTMENT", "RAA", "all").value())
                .isEqualTo(11348078);
        assertThat(only(all, "ESTATES_FIRES", "RAA", "all").status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
        assertThat(all.get(0).period().label()).isEqualTo("2024/25");
    }

    @Test
    void aBoardsOwnStaffAreNotTheSystems() throws IOException {
        ReadExtract extract = extract("sickness", """
                DATE,ICS_CODE,ORG_CODE,ORG_NAME,ORG_TYPE,FTE_DAYS_LOST,FTE_DAYS_AVAILABLE
                31/12/2024,QAA,QAA,NHS Here ICB,Integrated Care Board,2,100
                31/12/2024,QAA,RAA,Trust,Acute,544,10000
                """);

        assertThat(extract.rows())
                .extracting(LandedRow::record)
                .filteredOn(Observed.class::isInstance)
                .extracting("areaCode", "numerator")
                .containsExactly(tuple("RAA", 544.0));
        assertThat(extract.report().message()).contains("not used: 1");
    }

    @Test
    void aMonthOfDaysIsTheirMean() throws IOException {
        List<Observed> all = read("discharge", """
                nhs_trust22_code,date,do_not_meet_criteria_to_reside
                RAA,2024-04-01,10
                RAA,2024-04-02,13
                RAA,2024-05-01,NA
                """);

        assertThat(all).extracting(Observed::value).containsExactly(11.5, null);
        assertThat(all.get(1).status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
    }

    @Test
    void numberedMonthsAreReadAndRegionsThatWereNotRecordedAreLeftOut() throws IOException {
        List<Observed> all = read("ambulance", """
                Year,Month,Region,Org Code,Org Name,A10,A30,A32
                2017,8,Eng,Eng,England,10,14000,3189
                2017,8,Midlands,Y60,Midlands,.,.,.
                2017,8,Y60,RAA,Trust,4,8000,4000
                """);

        Observed mean = only(all, "AMB_CATEGORY_2_MEAN", "E92000001", "all");
        assertThat(mean.numerator()).isEqualTo(14000);
        assertThat(mean.period().label()).isEqualTo("Aug 2017");
        assertThat(all).extracting(Observed::areaCode).containsOnly("E92000001", "RAA");
    }

    @Test
    void aFileThatDoesNotSayItsYearNeedsANote() throws IOException {
        String text = """
                INDICATOR_CODE,PROVIDER,PROVIDER_NAME,DENOMINATOR,OBSERVED,EXPECTED,VALUE
                I00699,RAA,TRUST,100,11,10,1.1
                Copyright 2014,,,,,,
                """;

        assertThat(extract("deaths", text).report().status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(only(read("deaths2223", text), "SHMI", "RAA", "all").numerator())
                .isEqualTo(11);
    }

    @Test
    void aGainHasTheLimitsOfItsDeviationAndAStarHasNone() throws IOException {
        List<Observed> all = read("gain2223", """
                Procedure,Organisation Type,Organisation Code,Organsation Name,Measure,Modelled Records,Adjusted Average Health Gain,Standard Deviation
                Total Hip Replacement,Provider,RAA,Trust,EQ VAS,100,12,5
                Hip Replacement Primary,Provider,RAA,Trust,EQ VAS,80,11,5
                Total Hip Replacement,Provider,RBB,Trust,EQ VAS,12,*,*
                Total Knee Replacement,England,England,England,EQ VAS,400,-2,10
                """);

        Observed gain = only(all, "PROMS_HIP_EQ_VAS_GAIN", "RAA", "all");
        assertThat(gain.value()).isEqualTo(12);
        assertThat(gain.denominator()).isEqualTo(100);
        assertThat(gain.lower95()).isCloseTo(12 - 0.98, within(0.001));
        assertThat(gain.upper95()).isCloseTo(12 + 0.98, within(0.001));
        assertThat(only(all, "PROMS_HIP_EQ_VAS_GAIN", "RAA", "Hip Replacement Primary")
                        .breakdown())
                .isEqualTo("procedure");
        Observed few = only(all, "PROMS_HIP_EQ_VAS_GAIN", "RBB", "all");
        assertThat(few.status()).isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(few.lower95()).isNull();
        assertThat(only(all, "PROMS_KNEE_EQ_VAS_GAIN", "E92000001", "all").upper95())
                .isCloseTo(-2 + 0.98, within(0.001));
    }

    @Test
    void aColumnOfKindsSaysWhichBreakdownAGroupIsOf() throws IOException {
        List<Observed> all = read("people2223", """
                Dimension,Value,Procedure,Measure,Improved,Total
                England,England,Hip Replacement,Oxford Hip Score,97,100
                Gender,1,Hip Replacement,Oxford Hip Score,40,41
                Disability,1,Hip Replacement,Oxford Hip Score,9,*
                Age and Gender,1 - 40 to 44,Hip Replacement,Oxford Hip Score,4,4
                """);

        assertThat(only(all, "PROMS_HIP_IMPROVED", "E92000001", "Male").breakdown())
                .isEqualTo("gender");
        assertThat(only(all, "PROMS_HIP_IMPROVED", "E92000001", "Disabled").status())
                .isEqualTo(ValueStatus.SUPPRESSED);
        assertThat(all).hasSize(2);
    }

    @Test
    void aReleaseIsOfTheTwelveMonthsThatEndedSevenMonthsBefore() throws IOException {
        List<Observed> all = read("releases", """
                DATE,PROVIDER,PROVIDER NAME,DENOMINATOR,OBSERVED,EXPECTED,VALUE
                2013-10-01,RAA,Trust,100,11,10,1.1
                2014-01-01,RAA,Trust,100,12,10,1.2
                """);

        assertThat(all)
                .extracting(one -> one.period().start(), one -> one.period().end(), Observed::numerator)
                .containsExactly(
                        tuple(LocalDate.of(2012, 4, 1), LocalDate.of(2013, 3, 31), 11.0),
                        tuple(LocalDate.of(2012, 7, 1), LocalDate.of(2013, 6, 30), 12.0));
    }

    @Test
    void outcomesThatAMonthDoesNotHaveGiveNoFigure() throws IOException {
        List<Observed> all = read("outcomes", """
                Year,Month,Region,Org Code,Org Name,R1r,R1n,R2r,R2n,R3s,R3n
                2020,9,Y60,RAA,Trust,45,228,12,37,.,.
                2020,9,Eng,Eng,England,423,1987,107,276,138,1906
                """);

        assertThat(only(all, "AMB_PULSE_ON_ARRIVAL", "RAA", "all").denominator())
                .isEqualTo(228);
        assertThat(only(all, "AMB_SURVIVAL", "E92000001", "all").numerator()).isEqualTo(138);
        assertThat(all)
                .noneMatch(one -> one.indicatorId().equals("AMB_SURVIVAL")
                        && one.areaCode().equals("RAA"));
    }

    @Test
    void daysOfDischargesAreAddedUpAndOneThatIsNotThereTakesItsMonthWithIt() throws IOException {
        List<Observed> all = read("discharged", """
                nhs_trust22_code,date,discharged_by_1700,discharged_between_1701_2359,discharged_total
                RAA,2024-04-01,10,5,15
                RAA,2024-04-02,20,15,35
                RAA,2024-05-01,NA,NA,NA
                RAA,2024-05-02,1,1,2
                """);

        assertThat(all).extracting(Observed::numerator).containsExactly(30.0, null);
        assertThat(all).extracting(Observed::denominator).containsExactly(50.0, null);
    }

    @Test
    void daysOfAppointmentsAreAddedUpToMonths() throws IOException {
        List<Observed> all = read("days", """
                sub_icb_location_code,sub_icb_location_ons_code,sub_icb_location_name,appointment_date,actual_duration,count_of_appointments
                01A,E38000001,Here,01AUG2025,6-10 Minutes,30
                01A,E38000001,Here,02AUG2025,6-10 Minutes,10
                01A,E38000001,Here,02AUG2025,Unknown / Data Quality,5
                """);

        assertThat(only(all, "GP_APPOINTMENTS_ATTENDED", "01A", "6-10 Minutes").value())
                .isEqualTo(40);
        assertThat(only(all, "GP_APPOINTMENTS_ATTENDED", "01A", "all").value()).isEqualTo(45);
    }

    @Test
    void vaccinationsStandByMonthForEveryLevel() throws IOException {
        List<Observed> all = read("jabs", """
                date_val,type_val,nhs_area_code,ons_code,name_val,total
                01-2024,National,ENG,ENG,England,100
                01-2024,ICB,QAA,E54000001,A system,71
                01-2024,SUB ICB,01A,E38000001,Here,27
                """);

        assertThat(only(all, "GP_COVID_VACCINATIONS", "QAA", "all").period().label())
                .isEqualTo("Jan 2024");
        assertThat(all).extracting(Observed::areaCode).containsExactlyInAnyOrder("E92000001", "QAA", "01A");
    }

    @Test
    void anAuditsTwelveMonthsEndWithTheMonthThatIsNamed() throws IOException {
        List<Observed> all = read("audit", """
                AreaCode,AreaName,SystemLevelName,IndicatorCode,IndicatorShortName,MetricCategoryTypeName,MetricCategoryName,CategoryAttribute,TimePeriodName,Value,Numerator,Denominator
                QAA,A system,ICB,CVDP007HYP,Treated,Sex,Persons,Persons,To June 2025,70,70,100
                QAA,A system,ICB,CVDP007HYP,Treated,Sex,Male,Male,Apr 2024 \u2013 Mar 2025,66,33,50
                QAA,A system,ICB,CVDP007HYP,Treated,Age group,18-39,Persons,To June 2025,50,5,10
                QAA,A system,ICB,CVDP007HYP,Treated,Age group,18-39,Male,To June 2025,50,2,4
                """);

        Observed whole = only(all, "CVDP007HYP", "QAA", "all");
        assertThat(whole.period().label()).isEqualTo("Jul 2024 to Jun 2025");
        assertThat(whole.denominator()).isEqualTo(100);
        Observed men = only(all, "CVDP007HYP", "QAA", "Male");
        assertThat(men.period().end()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(only(all, "CVDP007HYP", "QAA", "18-39").numerator()).isEqualTo(5);
        assertThat(all).hasSize(3);
    }

    @Test
    void achievementHasItsNumeratorAndDenominatorInRowsOfTheirOwn() throws IOException {
        List<Observed> all = read("achievement2223", """
                PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE
                A11111,HYP008,NUMERATOR,70
                A11111,HYP008,DENOMINATOR,90
                A11111,HYP008,ACHIEVED_POINTS,14
                A11111,AST007,NUMERATOR,3
                """);

        assertThat(only(all, "QOF_HYP008", "A11111", "all").denominator()).isEqualTo(90);
        assertThat(only(all, "QOF_AST007", "A11111", "all").denominator()).isNull();
    }

    @Test
    void aSurveysQuestionsAreTakenOnlyFromTheYearsThatNumberThemSo() throws IOException {
        List<Observed> known = read("survey2223", """
                Practice_Code,Practice_Name,distributed,received,resprate,Q28_12pct,Q89_12pct
                A11111,Practice,300,100,33.3,71.5,92
                """);
        List<Observed> other = read("other2223", """
                Practice_Code,Practice_Name,distributed,received,resprate,Q28_12pct
                A11111,Practice,300,100,33.3,71.5
                """);

        assertThat(only(known, "GPPS_OVERALL_GOOD", "A11111", "all").value()).isEqualTo(71.5);
        assertThat(other).extracting(Observed::indicatorId).containsExactly("GPPS_RESPONSE");
    }
}

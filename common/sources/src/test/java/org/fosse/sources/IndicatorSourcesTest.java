package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.table.LandedDeprivationTable;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorSourcesTest {
    @TempDir
    Path folder;

    @Test
    void oversightPeriodsAreThoseOfTheData() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "nof.csv");
        assertThat(read.report().source()).isEqualTo("nof");
        assertThat(read.report().encoding()).isEqualTo("UTF-8 (BOM)");
        assertThat(read.all(Observed.class))
                .filteredOn(o -> o.indicatorId().equals("OF0041") && "Q3 2025/26".equals(o.publishedLabel()))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.period().label()).isEqualTo("Jan 2025 to Dec 2025 vs Jan 2024 to Dec 2024");
                    assertThat(o.value()).isEqualTo(11.79);
                });
        assertThat(read.all(AreaNamed.class)).allMatch(a -> "Mental health and community trust".equals(a.kind()));
    }

    @Test
    void aLaterQuarterReplacesAnEarlierForTheSamePeriod() throws IOException {
        List<Integer> revisions = ReadExtract.ofCut(folder, "nof.csv").all(Observed.class).stream()
                .filter(o -> o.indicatorId().equals("OF0061"))
                .map(Observed::revision)
                .toList();
        assertThat(revisions).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anOversightRowIsKeptWholeBesideItsObservation() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "nof.csv");
        assertThat(read.rows(LandedOversightTable.TABLE)).hasSameSizeAs(read.all(Observed.class));
        assertThat(read.rows(LandedOversightTable.TABLE))
                .filteredOn(o -> o.get(LandedOversightTable.METRIC_ID).equals("OF0041")
                        && o.get(LandedOversightTable.PERIOD_LABEL).equals("Q1 2025/26"))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.find(LandedOversightTable.VALUE)).isEqualTo(22.67);
                    assertThat(o.find(LandedOversightTable.MEDIAN)).isEqualTo(4.57);
                    assertThat(o.find(LandedOversightTable.LOWER_QUARTILE)).isEqualTo(0.59);
                    assertThat(o.find(LandedOversightTable.UPPER_QUARTILE)).isEqualTo(15.17);
                    assertThat(o.find(LandedOversightTable.RANK)).isEqualTo(8);
                    assertThat(o.find(LandedOversightTable.DOMAIN)).isEqualTo("Access to services");
                    assertThat(o.find(LandedOversightTable.SUB_DOMAIN)).isEqualTo("Mental health care");
                    assertThat(o.find(LandedOversightTable.TRUST_SUBTYPE))
                            .isEqualTo("Mental Health and Learning Disability");
                    assertThat(o.find(LandedOversightTable.REGION)).isEqualTo("Midlands");
                    assertThat(o.find(LandedOversightTable.FILE_QUARTER_END)).isEqualTo(LocalDate.of(2025, 12, 31));
                });
    }

    @Test
    void anOddFigureBesideTheValueDoesNotCostTheRow() throws IOException {
        String text = "Quarter,Trust_code,Trust_name,Metric_ID,Reporting_date,Units,Value,Median_value,Rank\n"
                + "Q1 2025/26,RT5,A,OF0005,Jun-25,%,12,about 3,first\n";
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", text);
        assertThat(read.all(Observed.class)).hasSize(1);
        assertThat(read.rows(LandedOversightTable.TABLE)).singleElement().satisfies(o -> {
            assertThat(o.find(LandedOversightTable.MEDIAN)).isNull();
            assertThat(o.find(LandedOversightTable.RANK)).isNull();
        });
    }

    @Test
    void aCountOfAMetricIsAnIndicatorOfItsOwn() throws IOException {
        String text = "Quarter,Trust_code,Trust_name,Metric_ID,Reporting_date,Units,Value\n"
                + "Q1 2025/26,RT5,A,OF0048,Jun-25,count,12\n"
                + "Q1 2025/26,RT5,A,OF0048,Jun-25,rate,3.5\n"
                + "Q1 2025/26,RT5,A,OF0067,Latest published if awarded post August 2023,score,*\n"
                + "Q1 2025/26,RT5,A,OF0068,,score,N/A\n"
                + "Q1 2025/26,RT5,A,OF0069,some day,score,1\n"
                + "Q1 2025/26,RT5,A,OF0070,Jun-25,score,good\n";
        ReadExtract read = ReadExtract.ofText(folder, "x.csv", text);
        assertThat(read.all(Observed.class))
                .extracting(Observed::indicatorId)
                .containsExactly("OF0048_count", "OF0048", "OF0067", "OF0068");
        assertThat(read.all(Observed.class))
                .extracting(Observed::status)
                .containsExactly(
                        ValueStatus.PRESENT, ValueStatus.PRESENT, ValueStatus.SUPPRESSED, ValueStatus.NOT_APPLICABLE);
        assertThat(read.all(Observed.class).get(2).period().end()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(read.all(Observed.class).get(3).period().label()).isEqualTo("Q1 2025/26");
        assertThat(read.rules()).containsExactly("unknown_period", "not_a_number");
    }

    @Test
    void fingertipsRepetitionsAreTakenOnce() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "fingertips-27.csv");
        assertThat(read.report().source()).isEqualTo("fingertips");
        assertThat(read.report().rowsAccepted()).isEqualTo(5);
        assertThat(read.all(Observed.class))
                .hasSize(4)
                .allMatch(o -> o.indicatorId().equals("FT_93553"));
        assertThat(read.report().message()).contains("taken once: 1.");
    }

    @Test
    void fingertipsTooFewCasesAreSuppressed() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "fingertips-underscores.csv");
        assertThat(read.report().rowsRejected()).isZero();
        assertThat(read.all(Observed.class))
                .filteredOn(o -> o.status() == ValueStatus.SUPPRESSED)
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.areaCode()).isEqualTo("E06000017");
                    assertThat(o.areaLevel()).isEqualTo(Level.PLACE);
                    assertThat(o.breakdown()).isEqualTo("sex");
                    assertThat(o.note()).contains("10+ yrs", "too small");
                });
    }

    @Test
    void anAgeIsAStratumOnlyWhereAnIndicatorHasSeveral() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "fingertips-ages.csv");
        assertThat(read.report().rowsRejected()).isZero();
        assertThat(read.all(Observed.class))
                .extracting(Observed::breakdown)
                .contains("all", "age", "county_ua_deprivation_deciles_in_england_imd2015");
        assertThat(read.all(Observed.class))
                .filteredOn(o -> o.breakdown().equals("age"))
                .allMatch(o -> o.stratum().equals("0-9 yrs"));
    }

    @Test
    void theSameKeyWithAnotherValueIsAConflict() throws IOException {
        String heading = "Indicator ID,Parent Code,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,"
                + "Time period,Value\n";
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                heading + "1,,E92000001,England,England,Persons,All ages,,,2015,1.5\n"
                        + "1,E92000001,E92000001,England,England,Persons,All ages,,,2015,1.6\n");
        assertThat(read.rules()).containsExactly("conflicting_duplicate");
    }

    @Test
    void prevalenceIsOfTheRowsOwnList() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "PREVALENCE_2223.csv");
        assertThat(read.report().periodLabel()).isEqualTo("2022/23");
        Observed asthma = read.all(Observed.class).stream()
                .filter(o -> o.indicatorId().equals("QOF_AST"))
                .findFirst()
                .orElseThrow();
        assertThat(asthma.numerator()).isEqualTo(1725);
        assertThat(asthma.denominator()).isEqualTo(23251);
        // By hand: 1725 / 23251.
        assertThat(asthma.value()).isCloseTo(7.4190, within(0.0001));
        assertThat(asthma.mappingId()).isEqualTo("qof_2022/23");
        assertThat(asthma.note()).contains("06OV");
    }

    @Test
    void aRegisterAboveItsListIsRejected() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "PREVALENCE_2021.csv",
                "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n"
                        + "C82001,AF,11,TOTAL,10\nC82001,AST,0,06OV,10\nC82001,CAN,many,TOTAL,10\n");
        assertThat(read.rules()).containsExactly("numerator_above_denominator", "not_a_number");
        assertThat(read.all(Observed.class)).singleElement().satisfies(o -> {
            assertThat(o.value()).isZero();
            assertThat(o.status()).isEqualTo(ValueStatus.PRESENT);
            assertThat(o.period().label()).isEqualTo("2020/21");
        });
    }

    @Test
    void aPeriodThatNobodyGivesIsRefusedWithTheNoteToAdd() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "prev+final.csv",
                "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n"
                        + "C82001,AF,1,TOTAL,10\nC82001,AST,0,06OV,10\n");
        assertThat(read.report().status()).isEqualTo(FileStatus.REFUSED);
        assertThat(read.report().rowsRejected()).isEqualTo(2);
        assertThat(read.report().remedy()).contains("notes: [{pattern: '^prev\\+final\\.csv$', period: 'YYYY/YY'}]");
    }

    @Test
    void qofShipsItsOwnMapping() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "MAPPING_NHS_GEOGRAPHIES_2223.csv");
        assertThat(read.report().source()).isEqualTo("qof_mapping");
        assertThat(read.report().rowsAccepted()).isEqualTo(5);
        assertThat(read.all(Member.class))
                .allMatch(m -> m.mappingId().equals("qof_2022/23"))
                .contains(new Member(
                        "C82005",
                        Level.PRACTICE,
                        "U87499",
                        Level.NEIGHBOURHOOD,
                        "qof_2022/23",
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2023, 3, 31),
                        null,
                        "statutory"))
                .noneMatch(m -> m.parentCode().equals("U"));
    }

    @Test
    void deprivationLeavesOutTheRowOfNoNetwork() throws IOException {
        ReadExtract read = ReadExtract.ofCut(folder, "pcn_imd.csv");
        assertThat(read.report().rowsAccepted()).isEqualTo(4);
        assertThat(read.rows(LandedDeprivationTable.TABLE)).hasSize(3);
        assertThat(read.rows(LandedDeprivationTable.TABLE).get(1).toString())
                .isEqualTo("[null, null, null, null, U00147, neighbourhood, IMD 2019, 24.5, 4]");
    }
}

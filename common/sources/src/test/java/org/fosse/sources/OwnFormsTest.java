package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Member;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFormsTest {
    @TempDir
    Path folder;

    @Test
    void anyAreaMayBelongToAnyOther() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "code,level,name,parent_code,parent_level,parent_name,basis,valid_from,valid_to\n"
                        + "C82001,practice,Some practice,E06000016,place,Leicester,registration,2019-04-01,\n"
                        + "RT5,provider,,QK1,system,,statutory,,\n"
                        + "QK1,system,The system,,,,,,\n"
                        + "C82002,practice,,E06000016,place,,guess,,\n"
                        + "C82003,practice,,,place,,registration,,\n"
                        + "C82004,practice,,E06000016,place,,residence,2024-01-02,2024-01-01\n"
                        + "../x,practice,,E06000016,place,,residence,,\n");
        assertThat(read.all(Member.class))
                .extracting(Member::childCode, Member::parentLevel, Member::basis, Member::validFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "C82001", Level.PLACE, "registration", LocalDate.of(2019, 4, 1)),
                        org.assertj.core.groups.Tuple.tuple("RT5", Level.SYSTEM, "statutory", null));
        assertThat(read.all(AreaNamed.class)).extracting(AreaNamed::code).containsExactly("C82001", "E06000016", "QK1");
        assertThat(read.rules()).containsExactly("unknown_word", "required_empty", "ends_before_start", "bad_code");
    }

    @ParameterizedTest
    @CsvSource({
        "valid_to, valid_until, valid_to",
        "valid_to, End date, valid_to",
        "valid_to, vallid_to, valid_to",
        "valid_from, start_date, valid_from",
        "valid_from, vaild_from, valid_from",
        "parent_name, parents_name, parent_name"
    })
    void aColumnOfOurOwnUnderAnotherNameIsToldAndTheFileRefused(String column, String heading, String meant)
            throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "code,level,name,parent_code,parent_level,parent_name,basis,valid_from,valid_to\n"
                                .replace(column, heading)
                        + "C82001,practice,A,E06000016,place,Leicester,registration,2019-04-01,2020-03-31\n");

        assertThat(read.rules()).containsExactly("renamed_column");
        assertThat(read.report().status()).isEqualTo(FileStatus.REFUSED);
        assertThat(read.report().message()).contains("'" + heading + "'").endsWith("may be meant as " + meant + ".");
        assertThat(read.report().remedy()).startsWith("Head it " + meant + " if it is that; otherwise take it out");
    }

    @Test
    void theNameOfAFileOfAnyFormMaySayWhenItWasPublished() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "values-published-2026-04-02.csv",
                "indicator_id,area_code,area_level,period,value\nA,RT5,provider,Mar-25,1\n");

        assertThat(read.report().publishedOn()).isEqualTo("2026-04-02");
        assertThat(read.report().message()).isEqualTo("Publication date from its name.");
        assertThat(read.all(Observed.class))
                .extracting(Observed::publishedOn)
                .containsExactly(LocalDate.of(2026, 4, 2));
    }

    @Test
    void aCountThatSaysWhyItIsNoneSaysItOfTheValue() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "indicator_id,area_code,area_level,period,numerator,denominator\n"
                        + "A,C82001,practice,Mar-26,*,100\n"
                        + "A,C82002,practice,Mar-26,5,*\n"
                        + "A,C82003,practice,Mar-26,,N/A\n"
                        + "A,C82004,practice,Mar-26,,100\n"
                        + "A,C82005,practice,Mar-26,5,100\n");

        assertThat(read.all(Observed.class))
                .extracting(Observed::status)
                .containsExactly(
                        ValueStatus.SUPPRESSED,
                        ValueStatus.SUPPRESSED,
                        ValueStatus.NOT_APPLICABLE,
                        ValueStatus.MISSING,
                        ValueStatus.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submission_date", "Date submitted", "submited_on", "submitted"})
    void theDayOfAReturnUnderAnotherNameIsTold(String heading) throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "contract_ref,contract_year,provider_code,requirement_id,period,value," + heading + "\n"
                        + "C1,2025/26,RT5,R-1,Mar 2026,9,2026-04-20\n");

        assertThat(read.report().message()).endsWith("may be meant as submitted_on.");
    }

    @Test
    void aThresholdUnderAnotherNameIsTold() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "contract_ref,contract_year,provider_code,requirement_id,period,value,lower_threshold\n"
                        + "C1,2025/26,RT5,R-1,Mar 2026,9,8\n");

        assertThat(read.report().message()).endsWith("may be meant as threshold_low.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "status_date", "board", "commissioner_name", "requirement_text", "method used"})
    void aColumnThatIsLikeNoneIsLeftOut(String heading) throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "contract_ref,contract_year,provider_code,requirement_id,period,value," + heading + "\n"
                        + "C1,2025/26,RT5,R-1,Mar 2026,9,x\n");

        assertThat(read.report().status()).isEqualTo(FileStatus.READ);
        assertThat(read.report().message()).isEqualTo("Columns not used: " + heading + ".");
    }

    @Test
    void missingSuppressedNotApplicableAndZeroStayFourThings() throws IOException {
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                "indicator_id,area_code,area_level,period,breakdown,stratum,numerator,denominator,value,status\n"
                        + "A.1,RT5,provider,Mar-25,,,,,0,\n"
                        + "A.1,RWE,provider,Mar-25,,,,,*,\n"
                        + "A.1,RT5,provider,Apr-25,,,,,N/A,\n"
                        + "A.1,RWE,provider,Apr-25,sex,Female,1,2,,\n"
                        + "A.1,RT5,provider,May-25,,,,,,\n"
                        + "A.1,RT5,provider,Jun-25,,,,,5,suppressed\n"
                        + "A.1,RT5,provider,Jul-25,sex,,,,5,\n"
                        + "=cmd(),RT5,provider,Jul-25,,,,,5,\n"
                        + "A.1,RT5,provider,sometime,,,,,5,\n");
        assertThat(read.all(Observed.class))
                .extracting(Observed::status)
                .containsExactly(
                        ValueStatus.PRESENT,
                        ValueStatus.SUPPRESSED,
                        ValueStatus.NOT_APPLICABLE,
                        ValueStatus.PRESENT,
                        ValueStatus.MISSING);
        assertThat(read.rules())
                .containsExactly(
                        "status_contradicts_value", "breakdown_without_stratum", "bad_identifier", "unknown_period");
    }

    @Test
    void aDirectionHasTheThresholdsItNeedsAndNoOther() throws IOException {
        String heading = "contract_ref,contract_year,provider_code,commissioner_code,requirement_id,requirement_name,"
                + "requirement_type,quality_domain,unit,direction,threshold_low,threshold_high,period,numerator,"
                + "denominator,value,status,consequence,method,submitted_on,due_on,revision\n";
        String start = "C1,2025/26,RT5,QK1,R-1,Waits,national,safe,percent,";
        String end = ",Q1 2025/26,,,91.5,,,counted,2025-07-20,2025-07-31,1\n";
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                heading + start + "at_least,92," + end + start + "zero_tolerance,," + end + start + "none,," + end
                        + start + "at_least,," + end + start + ",92," + end + start + "between,5,4" + end
                        + start + "upwards,5," + end);
        assertThat(read.rows(LandedReturnTable.TABLE)).hasSize(3);
        assertThat(read.rows(LandedReturnTable.TABLE).get(0)).satisfies(r -> {
            assertThat(r.find(LandedReturnTable.THRESHOLD_LOW)).isEqualTo(92);
            assertThat(r.find(LandedReturnTable.DUE_ON)).isEqualTo(LocalDate.of(2025, 7, 31));
            assertThat(r.find(LandedReturnTable.REVISION)).isEqualTo(1);
        });
        assertThat(read.rules())
                .containsExactly(
                        "direction_without_threshold",
                        "threshold_without_direction",
                        "thresholds_crossed",
                        "unknown_word");
    }

    @Test
    void aScoreHasALevelOrAReasonForNone() throws IOException {
        String heading = "framework_id,body_code,body_level,body_name,domain_id,voice,round,assessed_on,baseline,"
                + "level,score_status,evidence_ref,assessor\n";
        String start = "LIQH,U30213,neighbourhood,Cross Counties PCN,LIQH-1,self,2025 spring,";
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                heading + start + "2025-04-01,true,3,,minutes 4,\n" + start + "2025-04-01,,,not_collected,,\n"
                        + start + "2025-04-01,no,3,not_yet,,\n" + start + "31/02/2025,no,3,,,\n" + start
                        + "2025-04-01,no,2.5,,,\n" + start + "2025-04-01,no,,,,\n");
        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(ReadExtract.its(LandedScoreTable.LEVEL))
                .containsExactly(3, null);
        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(ReadExtract.its(LandedScoreTable.BASELINE))
                .containsExactly(true, false);
        assertThat(read.rules())
                .containsExactly("status_contradicts_value", "not_a_date", "not_a_whole_number", "required_empty");
    }

    @Test
    void anItemIsAnsweredAndADomainIsScored() throws IOException {
        String heading = "framework_id,body_code,body_level,body_name,domain_id,item_id,voice,assessor_type,round,"
                + "assessed_on,level,answer,score_status,respondents,evidence_kind,evidence_on,needs\n";
        String start = "LCP,E07000130,locality,Charnwood,LCP-1,";
        ReadExtract read = ReadExtract.ofText(
                folder,
                "x.csv",
                heading + start + "named_leader,residents,,2025,2025-10-15,,Yes,,12,document,2025-01-31,\n" + start
                        + ",residents,lived_experience,2025,2025-10-15,3,,,12,,,workforce; data;data\n" + start
                        + "named_leader,residents,,2025,2025-10-15,3,,,,,,\n" + start
                        + ",residents,,2025,2025-10-15,,yes,,,,,\n" + start
                        + ",residents,neighbour,2025,2025-10-15,3,,,,,,\n" + start
                        + ",residents,,2025,2025-10-15,3,,,0,,,\n" + start + ",residents,,2025,,3,,,,,,\n");
        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedScoreTable.ITEM_ID),
                        ReadExtract.its(LandedScoreTable.ANSWER),
                        ReadExtract.its(LandedScoreTable.LEVEL),
                        ReadExtract.its(LandedScoreTable.RESPONDENTS),
                        ReadExtract.its(LandedScoreTable.NEEDS))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("named_leader", "yes", null, 12, null),
                        org.assertj.core.groups.Tuple.tuple(null, null, 3, 12, "data,workforce"));
        assertThat(read.rules())
                .containsExactly(
                        "level_for_item", "answer_without_item", "unknown_word", "no_respondents", "required_empty");
    }
}

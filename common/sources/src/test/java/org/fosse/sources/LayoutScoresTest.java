package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fosse.config.DeliveryNote;
import org.fosse.schema.table.LandedScoreTable;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Linked;
import org.fosse.tables.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statuses, ratings and partners of publications, read by the layouts of conf/sources. */
class LayoutScoresTest {
    private static final String TOOLKIT = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n";

    @TempDir
    private Path folder;

    private ReadExtract read(String text, DeliveryNote... notes) throws IOException {
        return ReadExtract.shipped(folder, "file.csv", text, List.of(notes));
    }

    @Test
    void aStatusIsALevelOfTheYearThatItNames() throws IOException {
        ReadExtract read = read(TOOLKIT
                + "RAA,Trust,22/23 Approaching Standards,29/06/2023,NHS Trust\n"
                + "C81001,Practice,19/20 Standards Met,2020-03-27,General Practice (GP)\n"
                + "RBB,Trust,21/22 Standards not fully met (plan agreed),30/06/2022,NHS Trust\n"
                + "RCC,Trust,21/22 Standards Not Met,30/06/2022,NHS Trust\n"
                + "RDD,Trust,21/22 Standards Exceeded,30/06/2022,NHS Trust\n"
                + "REE,Trust,Not Published,,NHS Trust\n");

        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedScoreTable.BODY_CODE),
                        ReadExtract.its(LandedScoreTable.ROUND),
                        ReadExtract.its(LandedScoreTable.LEVEL),
                        ReadExtract.its(LandedScoreTable.ASSESSED_ON))
                .containsExactly(
                        tuple("RAA", "2022/23", 3, LocalDate.of(2023, 6, 29)),
                        tuple("C81001", "2019/20", 4, LocalDate.of(2020, 3, 27)),
                        tuple("RBB", "2021/22", 2, LocalDate.of(2022, 6, 30)),
                        tuple("RCC", "2021/22", 1, LocalDate.of(2022, 6, 30)),
                        tuple("RDD", "2021/22", 5, LocalDate.of(2022, 6, 30)));
        assertThat(read.all(AreaNamed.class)).isEmpty();
        assertThat(read.report().message()).contains("not used: 1");
    }

    @Test
    void aStatusOrDayThatIsNotKnownIsRejected() throws IOException {
        ReadExtract read = read(TOOLKIT
                + "RAA,Trust,22/23 Standards Nearly Met,29/06/2023,NHS Trust\n"
                + "RBB,Trust,Standards Met,29/06/2023,NHS Trust\n"
                + "RCC,Trust,22/23 Standards Met,,NHS Trust\n"
                + "R/DD,Trust,22/23 Standards Met,29/06/2023,NHS Trust\n");

        assertThat(read.rows(LandedScoreTable.TABLE)).isEmpty();
        assertThat(read.faults())
                .extracting(Fault::rule)
                .containsExactly("unknown_word", "unknown_period", "required_empty", "bad_code");
    }

    @Test
    void aHistoryIsOfTheOrganisationThatANoteNames() throws IOException {
        String history = "\"Status\",\"Date Published\"\n"
                + "\"2022-23 (version 5) - Standards met\",\"30 June 2023\"\n"
                + "\"2022-23 (version 5) - Baseline\",\"03 March 2023\"\n"
                + "\"2020-21 (version 3) - Approaching standards\",\"28 July 2021\"\n";
        ReadExtract read = read(history, new DeliveryNote(Pattern.compile("file"), null, null, null, "RAA", null));

        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedScoreTable.BODY_CODE),
                        ReadExtract.its(LandedScoreTable.ROUND),
                        ReadExtract.its(LandedScoreTable.LEVEL))
                .containsExactly(tuple("RAA", "2022/23", 4), tuple("RAA", "2020/21", 3));
        FileReport unnamed = read(history).report();
        assertThat(unnamed.status()).isEqualTo(FileStatus.UNRECOGNISED);
        assertThat(unnamed.message()).contains("which organisation");
        assertThat(unnamed.remedy()).contains("body:");
    }

    @Test
    void aLocationHasItsOverallRatingAndOneWithoutRatingOrCodeNone() throws IOException {
        ReadExtract read = read("Location ID,Location Name,Location ODS Code,Location Primary Inspection Category,"
                + "Location Latest Overall Rating,Publication Date,Provider ID\n"
                + "1-1,A,C81001,GP Practices,Requires improvement,15/09/2022,1-9\n"
                + "1-2,B,C81002,GP Practices,,,1-9\n"
                + "1-3,C,,GP Practices,Good,15/09/2022,1-9\n"
                + "1-4,D,C81004,GP Practices,Insufficient evidence to rate,01/02/2024,1-9\n");

        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(
                        ReadExtract.its(LandedScoreTable.BODY_CODE),
                        ReadExtract.its(LandedScoreTable.DOMAIN_ID),
                        ReadExtract.its(LandedScoreTable.ROUND),
                        ReadExtract.its(LandedScoreTable.LEVEL),
                        ReadExtract.its(LandedScoreTable.SCORE_STATUS))
                .containsExactly(
                        tuple("C81001", "CQC-overall", "2022", 2, "scored"),
                        tuple("C81004", "CQC-overall", "2024", null, "not_rated"));
        assertThat(read.report().message()).contains("not used: 2");
    }

    @Test
    void ofTheLatestRatingsTheKeyQuestionsOfTheWholeAreTaken() throws IOException {
        ReadExtract read = read("Location ID,Location ODS Code,Location Name,Service / Population Group,Domain,"
                + "Latest Rating,Publication Date,Provider ID,Provider Name\n"
                + "1-1,C81001,A,Overall,Overall,Good,15/09/2022,1-9,P\n"
                + "1-1,C81001,A,Overall,Well-led,Outstanding,15/09/2022,1-9,P\n"
                + "1-1,C81001,A,Older people,Overall,Inadequate,15/09/2022,1-9,P\n"
                + "1-1,C81001,A,Overall,Kind,Good,15/09/2022,1-9,P\n"
                + "1-1,C81001,A,Overall,Safe,No published rating,,1-9,P\n");

        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(ReadExtract.its(LandedScoreTable.DOMAIN_ID), ReadExtract.its(LandedScoreTable.LEVEL))
                .containsExactly(tuple("CQC-overall", 3), tuple("CQC-well-led", 4));
        assertThat(read.faults()).extracting(Fault::value).containsExactly("Kind");
    }

    @Test
    void aRatingOfAYearCountsFromItsFirstDay() throws IOException {
        ReadExtract read = read("Practice.Code,Year,location_name,service_population_group,domain,latest_rating,"
                + "inherited_rating_y_n\nC81001,2023,A,Overall,Overall,Good,N\n");

        assertThat(read.rows(LandedScoreTable.TABLE))
                .extracting(ReadExtract.its(LandedScoreTable.ROUND), ReadExtract.its(LandedScoreTable.ASSESSED_ON))
                .containsExactly(tuple("2023", LocalDate.of(2023, 1, 1)));
        assertThat(read.report().message()).contains("day is not published", ": 1.");
    }

    @Test
    void aTrustServesTheBoardOfItsRowAndNothingOfTheListsBesideIt() throws IOException {
        ReadExtract read = read("PARTNERS,,,,,,,\nODS ICB Code,ONS ICB Boundary Code,ICB Name,Sub ICB Locations,"
                + "ODS Sub ICB Code,Local Authority,ODS LA Code,NHS Trusts,ODS Trust Code\n"
                + "QAA,E54000015,Board A,Place,01A,Council,508,Trust A,RAA\n"
                + "QAA,E54000015,Board A,Place,02A,,,,\n"
                + "QBB,E54000016,Board B,,,,,Trust A,RAA\n");

        assertThat(read.all(Linked.class))
                .extracting(Linked::providerCode, Linked::link, Linked::linkedCode)
                .containsExactly(tuple("RAA", "serves", "QAA"), tuple("RAA", "serves", "QBB"));
        assertThat(read.all(AreaNamed.class)).extracting(AreaNamed::code).containsExactly("QAA", "RAA", "QBB");
    }

    @Test
    void aWalkInCentreServesTheSystemThatItIsCountedIn() throws IOException {
        ReadExtract read = read("Code,Name,ICB Code,ICB Name,Region Name\n"
                + "AXG01,Walk-in Centre ,QAA,Board A,Midlands\nY02428,Practice,QAA,Board A,Midlands\n");

        assertThat(read.all(Linked.class))
                .extracting(Linked::providerCode, Linked::linkedCode)
                .containsExactly(tuple("AXG01", "QAA"));
    }
}

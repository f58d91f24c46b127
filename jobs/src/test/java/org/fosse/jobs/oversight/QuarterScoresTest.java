package org.fosse.jobs.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fosse.jobs.oversight.MadeUpQuarter.ACUTE;
import static org.fosse.jobs.oversight.MadeUpQuarter.AMBULANCE;
import static org.fosse.jobs.oversight.MadeUpQuarter.COMMUNITY;
import static org.fosse.jobs.oversight.MadeUpQuarter.row;

import java.util.List;
import java.util.Set;
import org.fosse.config.OversightEdition;
import org.fosse.config.OversightEdition.Segments;
import org.fosse.tables.OversightFigureKind;
import org.fosse.tables.OversightModel;
import org.fosse.tables.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuarterScoresTest {
    private static final OversightEdition EDITION = MadeUpQuarter.edition("2025/26");

    private final MadeUpQuarter quarter = new MadeUpQuarter();

    @ParameterizedTest
    @CsvSource({"0,1", "2.39,1", "-0.01,2", "-0.99,2", "-1.12,3", "-1.96,3", "-2.52,4", "-3.26,4"})
    void aPlanIsScoredByBands(double plan, double score) {
        quarter.put("A", COMMUNITY, "OF0079", plan);

        assertThat(row(quarter.score(EDITION), "A", "OF1079").computed()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,2,1", "1,3,2", "1,4,3", "2,1,2", "3,1,2", "3,2,3", "3,4,4", "4,1,2", "4,2,3", "4,4,4"})
    void planAndVarianceAreCombined(double plan, double variance, double combined) {
        quarter.put("A", COMMUNITY, "OF1079", plan).put("A", COMMUNITY, "OF1081", variance);
        List<ScoreRow> rows = quarter.score(EDITION);

        assertThat(row(rows, "A", "OF1080").computed()).isEqualTo(combined);
        // It stands for both in the average.
        assertThat(row(rows, "A", "OF5002").computed()).isEqualTo(combined);
        assertThat(row(rows, "A", "OF4003").computed()).isEqualTo(combined);
    }

    @Test
    void whatWasNotSubmittedIsZeroAndLeftOut() {
        quarter.put("A", COMMUNITY, "OF0061", null)
                .put("A", COMMUNITY, "OF1061", 0.0)
                .put("A", COMMUNITY, "OF1084", 2.0);
        List<ScoreRow> rows = quarter.score(EDITION);

        assertThat(row(rows, "A", "OF1061")).satisfies(row -> {
            assertThat(row.computed()).isZero();
            assertThat(row.agrees()).isTrue();
            assertThat(row.weight()).isNull();
            assertThat(row.allReasons()).isEqualTo(Set.of(Reason.SUPPRESSED, Reason.ZERO_LEFT_OUT));
        });
        assertThat(row(rows, "A", "OF5002").computed()).isEqualTo(2.0);
    }

    @Test
    void aRankingWithoutAFileOfATypeIsLeftOpen() {
        quarter.put("A", COMMUNITY, "OF0005", 0.0)
                .put("B", COMMUNITY, "OF0005", 5.0)
                .put("A", COMMUNITY, "OF1005", 1.0)
                .put("B", COMMUNITY, "OF1005", 2.5);

        assertThat(row(quarter.score(EDITION), "B", "OF1005")).satisfies(row -> {
            assertThat(row.computed()).isNull();
            assertThat(row.agrees()).isNull();
            assertThat(row.allReasons()).isEqualTo(Set.of(Reason.RANKED_OVER_MORE_TRUSTS));
        });
    }

    @Test
    void trustsOfSeveralFilesAreRankedTogether() {
        quarter.put("A", COMMUNITY, "OF0005", 0.0)
                .put("B", COMMUNITY, "OF0005", 5.0)
                .put("C", ACUTE, "OF0005", 9.0)
                .put("B", COMMUNITY, "OF1005", 2.5);

        assertThat(row(quarter.score(EDITION), "B", "OF1005")).satisfies(row -> {
            assertThat(row.computed()).isEqualTo(2.5);
            assertThat(row.agrees()).isTrue();
            assertThat(row.allReasons()).isEmpty();
        });
    }

    @Test
    void aCountUnderTheIdOfARateIsNotTheMetric() {
        quarter.put("A", ACUTE, "OF0048", 3.5)
                .put("A", ACUTE, "OF0048_count", 12.0)
                .put("A", ACUTE, "OF0020_count", 1.0)
                .put("A", ACUTE, "OF1048", 2.0)
                .put("A", ACUTE, "OF1020", 4.0);
        List<ScoreRow> rows = quarter.score(EDITION);

        assertThat(List.of(row(rows, "A", "OF1048"), row(rows, "A", "OF1020")))
                .extracting(row -> row.used() == null ? null : row.used().value())
                .containsExactly(3.5, 1.0);
        assertThat(row(rows, "A", "OF5002").computed()).isEqualTo(3.0);
    }

    @Test
    void aScoreWithoutRuleCountsInItsFilesDomain() {
        quarter.put("A", AMBULANCE, "OF1299", 2.0, "Patient safety", "present")
                .put("A", AMBULANCE, "OF1061", 3.0, "Patient safety", "present");
        List<ScoreRow> rows = quarter.score(EDITION);

        assertThat(row(rows, "A", "OF1299").allReasons()).isEqualTo(Set.of(Reason.METRIC_NOT_CONFIGURED));
        assertThat(row(rows, "A", "OF4002").computed()).isEqualTo(2.5);
    }

    @Test
    void quartilesGoOverAllTypesWhenAllAreAtHand() {
        double score = 1.0;
        for (String type : List.of(ACUTE, AMBULANCE, COMMUNITY, COMMUNITY)) {
            quarter.put("T" + score, type, "OF1299", score++);
        }

        assertThat(quarter.score(EDITION))
                .filteredOn(row -> row.kind() == OversightFigureKind.UNADJUSTED_SEGMENT)
                .allMatch(row -> row.model() == OversightModel.QUARTILES)
                .extracting(ScoreRow::computed)
                .containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void withoutATypeTheCutsAreThoseThatPublishedSegmentsImply() {
        quarter.put("A", COMMUNITY, "OF5002", 2.3)
                .put("A", COMMUNITY, "OF5003", 2.0)
                .put("B", COMMUNITY, "OF5002", 2.4)
                .put("B", COMMUNITY, "OF5003", 3.0);

        assertThat(row(quarter.score(EDITION), "A", "OF5003")).satisfies(row -> {
            assertThat(row.computed()).isEqualTo(2.0);
            assertThat(row.model()).isEqualTo(OversightModel.IMPLIED_CUTS);
            assertThat(row.allReasons()).isEqualTo(Set.of(Reason.QUARTILES_OVER_MORE_TRUSTS));
        });
    }

    @ParameterizedTest
    @CsvSource({"1,1,3", "2,1,3", "3,1,3", "4,1,4", "1,0,1", "2,0,2", "4,0,4"})
    void aDeficitCapsTheSegmentAtThree(double unadjusted, double override, double adjusted) {
        quarter.put("A", COMMUNITY, "OF5003", unadjusted).put("A", COMMUNITY, "OF5004", override);

        assertThat(row(quarter.score(EDITION), "A", "OF5000").computed()).isEqualTo(adjusted);
    }

    @ParameterizedTest
    @CsvSource({"4,1,5", "3,1,5", "4,0,4", "2,0,2"})
    void theProgrammeIsSegmentFive(double adjusted, double programme, double last) {
        quarter.put("A", COMMUNITY, "OF5003", adjusted)
                .put("A", COMMUNITY, "OF5000", adjusted)
                .put("A", COMMUNITY, "OF5007", programme);

        assertThat(row(quarter.score(EDITION), "A", "OF5005").computed()).isEqualTo(last);
    }

    @Test
    void eachLayerIsMadeFromThePublishedFiguresBelow() {
        quarter.put("A", COMMUNITY, "OF1061", 2.0)
                .put("A", COMMUNITY, "OF5002", 3.0)
                .put("A", COMMUNITY, "OF5003", 2.0)
                .put("A", COMMUNITY, "OF5004", 0.0);
        List<ScoreRow> rows = quarter.score(EDITION);

        assertThat(row(rows, "A", "OF5002").agrees()).isFalse();
        assertThat(row(rows, "A", "OF5002").allReasons()).isEqualTo(Set.of(Reason.DIFFERS));
        assertThat(row(rows, "A", "OF5003").agrees()).isTrue();
    }

    @Test
    void theNextEditionCutsAtThresholds() {
        OversightEdition next = withThresholds(MadeUpQuarter.edition("2026/27"), List.of(1.8, 2.2, 2.6));
        quarter.put("A", COMMUNITY, "OF1061", 1.8)
                .put("B", "Integrated care board", "OF1061", 2.21)
                .put("C", ACUTE, "OF1061", 4.0)
                .put("C", ACUTE, "OF5004", 1.0);
        List<ScoreRow> rows = quarter.score(next);

        assertThat(rows)
                .filteredOn(row -> row.kind() == OversightFigureKind.UNADJUSTED_SEGMENT)
                .extracting(ScoreRow::computed)
                .containsExactly(1.0, 3.0, 4.0);
        assertThat(row(rows, "A", "OF5003").model()).isEqualTo(OversightModel.THRESHOLDS);
        assertThat(rows).noneMatch(row -> row.kind() == OversightFigureKind.FINAL_SEGMENT);
    }

    @Test
    void thresholdsThatAreNotKnownAreSaid() {
        quarter.put("A", COMMUNITY, "OF1061", 1.8).put("A", COMMUNITY, "OF5003", 1.0);

        assertThat(row(quarter.score(MadeUpQuarter.edition("2026/27")), "A", "OF5003")
                        .allReasons())
                .isEqualTo(Set.of(Reason.THRESHOLDS_NOT_KNOWN));
    }

    @Test
    void aQuarterOfNoEditionIsKeptAsPublished() {
        quarter.put("A", COMMUNITY, "OF0061", 6.9).put("A", COMMUNITY, "OF1061", 2.0);

        assertThat(quarter.score(null)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(OversightFigureKind.NOT_COMPUTED);
            assertThat(row.published()).isEqualTo(2.0);
            assertThat(row.allReasons()).isEqualTo(Set.of(Reason.NO_EDITION));
        });
    }

    private static OversightEdition withThresholds(OversightEdition edition, List<Double> thresholds) {
        Segments s = edition.segments();
        return new OversightEdition(
                edition.edition(),
                edition.name(),
                edition.reference(),
                edition.from(),
                edition.to(),
                edition.trustTypes(),
                edition.rawPrefix(),
                edition.scorePrefix(),
                edition.average(),
                new Segments(
                        s.cut(),
                        s.domainCut(),
                        thresholds,
                        s.unadjusted(),
                        s.adjusted(),
                        s.override(),
                        s.cap(),
                        s.finalSegment(),
                        s.programme(),
                        s.programmeSegment()),
                edition.domains(),
                edition.metrics(),
                edition.range());
    }
}

package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.junit.jupiter.api.Test;

class RaterSeriesTest {
    @Test
    void theBaselineIsTheFirstScoredRound() {
        RaterSeries series = only(Scores.list(
                "T1 A self R3 2025-01-01 4", "T1 A self R1 2023-01-01 not_yet", "T1 A self R2 2024-01-01 2"));
        assertThat(series.baselineOf("1")).extracting(Score::round).isEqualTo("R2");
        assertThat(series.latest().round()).isEqualTo("R3");
    }

    @Test
    void aMarkedRoundIsTheBaselineThoughAnEarlierOneIsScored() {
        List<Score> scores = new ArrayList<>(Scores.list("T1 A self R1 2023-01-01 1"));
        scores.add(Scores.asBaseline(Scores.of("T1 A self R2 2024-01-01 2")));
        assertThat(only(scores).baselineOf("1")).extracting(Score::round).isEqualTo("R2");
    }

    @Test
    void aNewWordingBeginsANewSeries() {
        List<Score> scores = new ArrayList<>(Scores.list("T1 A self R1 2023-01-01 1"));
        scores.add(Scores.withWording(Scores.of("T1 A self R2 2025-01-01 4"), "2"));
        assertThat(only(scores).baselineOf("2")).extracting(Score::round).isEqualTo("R2");
    }

    @Test
    void aLaterSilenceDoesNotUndoAScore() {
        RaterSeries series = only(Scores.list("T1 A self R1 2023-01-01 3", "T1 A self R2 2024-01-01 not_collected"));
        assertThat(series.latest().round()).isEqualTo("R1");
    }

    @Test
    void changeCountsTowardsTheBestEndOfTheScale() {
        List<Score> scores = Scores.list("T1 A self R1 2023-01-01 2", "T1 A self R2 2024-01-01 4");
        assertThat(row(Scores.framework(5), scores, 1).find(AssessmentScoreTable.CHANGE))
                .isEqualTo(2);
        assertThat(row(Scores.framework(1), scores, 1).find(AssessmentScoreTable.CHANGE))
                .isEqualTo(-2);
        assertThat(row(Scores.framework(5), scores, 0).find(AssessmentScoreTable.LEVEL_TEXT))
                .isNull();
        assertThat(row(Scores.framework(5), scores, 0).find(AssessmentScoreTable.BASELINE_ROUND))
                .isEqualTo("R1");
    }

    @Test
    void nothingIsComparedWithABaselineThatIsNotShown() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2023-01-01 2"), 3), Scores.of("T1 A self R2 2024-01-01 4"));
        assertThat(row(Scores.framework(5), scores, 0).find(AssessmentScoreTable.REASON))
                .isEqualTo("small_group");
        assertThat(row(Scores.framework(5), scores, 1).find(AssessmentScoreTable.REASON))
                .isEqualTo("baseline_small_group");
        assertThat(row(Scores.framework(5), scores, 1).find(AssessmentScoreTable.BASELINE_LEVEL))
                .isNull();
        assertThat(row(Scores.framework(5), scores, 1).find(AssessmentScoreTable.CHANGE))
                .isNull();
    }

    private static RaterSeries only(List<Score> scores) {
        List<RaterSeries> all = RaterSeries.list(scores);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static TableRow<AssessmentScoreTable> row(Framework framework, List<Score> scores, int place) {
        SmallGroups small = new SmallGroups(scores, Scores.SUPPRESS_UP_TO);
        return PublishedScore.list(framework, scores, small, Scores.freshness(framework))
                .get(place);
    }
}

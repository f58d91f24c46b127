package org.fosse.jobs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.schema.table.AssessmentScoreTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoiceSeriesTest {
    private static final List<String> ADDED = AssessmentScoreTable.TABLE
            .columnNames()
            .subList(
                    AssessmentScoreJob.AS_SCORED.size(),
                    AssessmentScoreTable.TABLE.columnNames().size());

    @Test
    void theBaselineIsTheFirstScoredRound() {
        VoiceSeries series = only(Scores.list(
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
        VoiceSeries series = only(Scores.list("T1 A self R1 2023-01-01 3", "T1 A self R2 2024-01-01 not_collected"));
        assertThat(series.latest().round()).isEqualTo("R1");
    }

    @Test
    void changeCountsTowardsTheBestEndOfTheScale() {
        List<Score> scores = Scores.list("T1 A self R1 2023-01-01 2", "T1 A self R2 2024-01-01 4");
        assertThat(added(Scores.framework(5), scores, 1, "change")).isEqualTo(2);
        assertThat(added(Scores.framework(1), scores, 1, "change")).isEqualTo(-2);
        assertThat(added(Scores.framework(5), scores, 0, "level_text")).isNull();
        assertThat(added(Scores.framework(5), scores, 0, "baseline_round")).isEqualTo("R1");
    }

    @Test
    void nothingIsComparedWithABaselineThatIsNotShown() {
        List<Score> scores = List.of(
                Scores.withPeople(Scores.of("T1 A self R1 2023-01-01 2"), 3), Scores.of("T1 A self R2 2024-01-01 4"));
        assertThat(added(Scores.framework(5), scores, 0, "reason")).isEqualTo("small_group");
        assertThat(added(Scores.framework(5), scores, 1, "reason")).isEqualTo("baseline_small_group");
        assertThat(added(Scores.framework(5), scores, 1, "baseline_level")).isNull();
        assertThat(added(Scores.framework(5), scores, 1, "change")).isNull();
    }

    private static VoiceSeries only(List<Score> scores) {
        List<VoiceSeries> all = VoiceSeries.list(scores);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static @Nullable Object added(Framework framework, List<Score> scores, int place, String column) {
        VoiceSeries series = only(scores);
        SmallGroups small = new SmallGroups(scores, Scores.SUPPRESS_UP_TO);
        List<@Nullable Object> values = new ArrayList<>();
        new ScoreInSeries(framework, series, series.scores().get(place), small).addTo(values, null, false);
        assertThat(values).hasSameSizeAs(ADDED);
        return values.get(ADDED.indexOf(column));
    }
}

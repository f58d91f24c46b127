package org.fosse.jobs.assessment;

import static org.fosse.jobs.RowAssert.assertRow;

import java.time.LocalDate;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.jobs.RowAssert;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.junit.jupiter.api.Test;

class PublishedScoreTest {
    private static final Framework FRAMEWORK = Scores.framework(4);

    private static TableRow<ScoreCheckedTable> checked(String round, LocalDate on, int level, int respondents) {
        return ScoreCheckedTable.TABLE
                .row()
                .set(ScoreCheckedTable.FRAMEWORK_ID, "F")
                .set(ScoreCheckedTable.DOMAIN_ID, "B1")
                .set(ScoreCheckedTable.ITEM_ID, "all")
                .set(ScoreCheckedTable.BODY_CODE, "T1")
                .set(ScoreCheckedTable.VOICE, "staff")
                .set(ScoreCheckedTable.ROUND, round)
                .set(ScoreCheckedTable.BODY_LEVEL, "team")
                .set(ScoreCheckedTable.BODY_NAME, "The team")
                .set(ScoreCheckedTable.ASSESSOR_TYPE, "self")
                .set(ScoreCheckedTable.ASSESSED_ON, on)
                .set(ScoreCheckedTable.BASELINE, false)
                .set(ScoreCheckedTable.LEVEL, level)
                .set(ScoreCheckedTable.SCORE_STATUS, "scored")
                .set(ScoreCheckedTable.RESPONDENTS, respondents)
                .set(ScoreCheckedTable.WORDING_VERSION, "w1")
                .set(ScoreCheckedTable.EVIDENCE_REF, "Report 7")
                .set(ScoreCheckedTable.EVIDENCE_KIND, "document")
                .set(ScoreCheckedTable.EVIDENCE_ON, on.minusDays(1))
                .set(ScoreCheckedTable.NEEDS, "data")
                .set(ScoreCheckedTable.ASSESSOR, "The ward")
                .set(ScoreCheckedTable.SOURCE_ID, "assessment_scores")
                .set(ScoreCheckedTable.SOURCE_FILE, "scores.csv")
                .set(ScoreCheckedTable.SOURCE_LINE, 17L)
                .build();
    }

    private static Score score(String round, LocalDate on, int level, int respondents) {
        return AcceptedScores.score(checked(round, on, level, respondents));
    }

    private static RowAssert<AssessmentScoreTable> assertPublished(int place, Score... scores) {
        SmallGroups small = new SmallGroups(List.of(scores), Scores.SUPPRESS_UP_TO);
        return assertRow(PublishedScore.list(FRAMEWORK, List.of(scores), small, Scores.freshness(FRAMEWORK))
                .get(place));
    }

    @Test
    void everyColumnHasItsOwnValue() {
        LocalDate now = LocalDate.of(2025, 10, 1);
        assertPublished(1, score("R1", LocalDate.of(2024, 10, 1), 0, 20), score("R2", now, 2, 30))
                .copies(AssessmentScoreTable.TABLE, ScoreCheckedTable.TABLE, checked("R2", now, 2, 30))
                .has(AssessmentScoreTable.FRAMEWORK_NAME, "A framework")
                .has(AssessmentScoreTable.DOMAIN_NAME, "Domain B1")
                .has(AssessmentScoreTable.QUALITY_DOMAIN, "safe")
                .has(AssessmentScoreTable.PHASE, "in_care")
                .has(AssessmentScoreTable.COHORT, "second")
                .has(AssessmentScoreTable.SCALE_MIN, 1)
                .has(AssessmentScoreTable.SCALE_MAX, 5)
                .has(AssessmentScoreTable.SCALE_BEST, 4)
                .has(AssessmentScoreTable.LEVEL_TEXT, "begun")
                .has(AssessmentScoreTable.BASELINE_LEVEL, 0)
                .has(AssessmentScoreTable.BASELINE_ROUND, "R1")
                .has(AssessmentScoreTable.CHANGE, -2)
                .has(AssessmentScoreTable.LATEST, true)
                .has(AssessmentScoreTable.STALE, false)
                .hasNothingElse();
    }

    @Test
    void anOldRoundIsStaleAndNotTheLatest() {
        Score first = Scores.asBaseline(Scores.of("T1 A self R1 2023-01-01 2"));
        Score second = Scores.of("T1 A self R2 2024-01-01 3");
        assertPublished(0, first, second)
                .has(AssessmentScoreTable.BASELINE, true)
                .has(AssessmentScoreTable.LATEST, false)
                .has(AssessmentScoreTable.STALE, true);
        assertPublished(1, first, second)
                .has(AssessmentScoreTable.BASELINE, false)
                .has(AssessmentScoreTable.LATEST, true)
                .has(AssessmentScoreTable.STALE, true);
    }

    @Test
    void nothingThatASmallGroupSaidIsShown() {
        assertPublished(1, score("R1", LocalDate.of(2024, 10, 1), 3, 20), score("R2", LocalDate.of(2025, 10, 1), 4, 7))
                .hasNo(
                        AssessmentScoreTable.LEVEL,
                        AssessmentScoreTable.RESPONDENTS,
                        AssessmentScoreTable.LEVEL_TEXT,
                        AssessmentScoreTable.CHANGE)
                .has(AssessmentScoreTable.BASELINE_LEVEL, 3)
                .has(AssessmentScoreTable.REASON, "small_group");
    }
}

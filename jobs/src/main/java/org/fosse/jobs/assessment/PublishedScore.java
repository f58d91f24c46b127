package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fosse.config.Framework;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Scores among the rounds of their raters: what each is compared with ({@link RaterSeries} has the rules for baselines),
 * and what of it is shown ({@link SmallGroups}).
 */
final class PublishedScore {
    private PublishedScore() {}

    /** A row for each score. */
    static List<TableRow<AssessmentScoreTable>> list(
            Framework framework, Collection<Score> scores, SmallGroups small, Freshness freshness) {
        Cohorts cohorts = new Cohorts(framework.cohorts(), scores);
        List<TableRow<AssessmentScoreTable>> rows = new ArrayList<>();
        for (RaterSeries series : RaterSeries.list(scores)) {
            for (Score score : series.scores()) {
                RowBuilder<AssessmentScoreTable> row = AssessmentScoreTable.TABLE.row(score.row());
                setFramework(row, framework, score);
                setLevels(row, framework, series, score, small);
                rows.add(row.set(AssessmentScoreTable.COHORT, cohorts.of(score.bodyCode()))
                        .set(AssessmentScoreTable.LATEST, score.equals(series.latest()))
                        .set(AssessmentScoreTable.STALE, freshness.stale(score.assessedOn()))
                        .build());
            }
        }
        return rows;
    }

    private static void setFramework(RowBuilder<AssessmentScoreTable> row, Framework framework, Score score) {
        Framework.Domain domain = framework.findDomain(score.domainId()).orElseThrow();
        row.set(AssessmentScoreTable.FRAMEWORK_NAME, framework.name())
                .set(AssessmentScoreTable.DOMAIN_NAME, domain.name())
                .set(AssessmentScoreTable.QUALITY_DOMAIN, domain.qualityDomain())
                .set(AssessmentScoreTable.PHASE, domain.phase())
                .set(AssessmentScoreTable.SCALE_MIN, framework.scale().min())
                .set(AssessmentScoreTable.SCALE_MAX, framework.scale().max())
                .set(AssessmentScoreTable.SCALE_BEST, framework.scale().best());
    }

    private static void setLevels(
            RowBuilder<AssessmentScoreTable> row,
            Framework framework,
            RaterSeries series,
            Score score,
            SmallGroups small) {
        Score baseline = series.baselineOf(score.wording());
        boolean hidden = small.hides(score);
        boolean baselineHidden = baseline != null && small.hides(baseline);
        Integer level = hidden ? null : score.level();
        Integer before = baseline == null || baselineHidden ? null : baseline.level();
        if (hidden) {
            row.set(AssessmentScoreTable.LEVEL, null)
                    .set(AssessmentScoreTable.ANSWER, null)
                    .set(AssessmentScoreTable.RESPONDENTS, null);
        }
        if (level != null) {
            Framework.Domain domain = framework.findDomain(score.domainId()).orElseThrow();
            row.set(AssessmentScoreTable.LEVEL_TEXT, domain.findText(level).orElse(null));
        }
        if (level != null && before != null) {
            row.set(
                    AssessmentScoreTable.CHANGE,
                    (level - before) * framework.scale().towardsBest());
        }
        row.set(AssessmentScoreTable.BASELINE_LEVEL, before)
                .set(AssessmentScoreTable.BASELINE_ROUND, baseline == null ? null : baseline.round())
                .reason(AssessmentScoreTable.REASON, reason(score, hidden, baselineHidden));
    }

    private static @Nullable Reason reason(Score score, boolean hidden, boolean baselineHidden) {
        if (!score.scored()) {
            return Reason.of(score.status().text());
        }
        if (hidden) {
            return Reason.SMALL_GROUP;
        }
        return baselineHidden ? Reason.BASELINE_SMALL_GROUP : null;
    }
}

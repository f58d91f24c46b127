package org.fosse.jobs.assessment;

import java.util.List;
import java.util.Set;
import org.fosse.config.Framework;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.tables.Column;
import org.jspecify.annotations.Nullable;

/** One score among the rounds of its voice: what it is compared with, and what of it is shown. */
final class ScoreInSeries {
    private static final Set<String> HIDDEN = Set.of("level", "answer", "respondents");

    private final Framework framework;
    private final VoiceSeries series;
    private final Score score;
    private final @Nullable Score baseline;
    private final boolean hidden;
    private final boolean baselineHidden;

    ScoreInSeries(Framework framework, VoiceSeries series, Score score, SmallGroups small) {
        this.framework = framework;
        this.series = series;
        this.score = score;
        this.baseline = series.baselineOf(score.wording());
        this.hidden = small.hides(score);
        this.baselineHidden = baseline != null && small.hides(baseline);
    }

    /** Takes out what a small group said. */
    void hideIn(List<@Nullable Object> values, List<Column> columns) {
        for (int i = 0; hidden && i < columns.size(); i++) {
            if (HIDDEN.contains(columns.get(i).name())) {
                values.set(i, null);
            }
        }
    }

    /** Appends the columns of {@link AssessmentScoreTable#TABLE} from framework_name on. */
    void addTo(List<@Nullable Object> values, @Nullable String cohort, boolean stale) {
        Framework.Domain domain = framework.findDomain(score.domainId()).orElseThrow();
        Framework.Scale scale = framework.scale();
        Integer level = hidden ? null : score.level();
        Integer before = baseline == null || baselineHidden ? null : baseline.level();
        values.add(framework.name());
        values.add(domain.name());
        values.add(domain.qualityDomain());
        values.add(domain.phase());
        values.add(cohort);
        values.add(scale.min());
        values.add(scale.max());
        values.add(scale.best());
        values.add(level == null ? null : domain.findText(level).orElse(null));
        values.add(before);
        values.add(baseline == null ? null : baseline.round());
        values.add(level == null || before == null ? null : (level - before) * scale.towardsBest());
        values.add(score.equals(series.latest()));
        values.add(stale);
        values.add(reason());
    }

    private @Nullable String reason() {
        if (!score.scored()) {
            return score.status();
        }
        return hidden ? Score.SMALL_GROUP : baselineHidden ? "baseline_small_group" : null;
    }
}

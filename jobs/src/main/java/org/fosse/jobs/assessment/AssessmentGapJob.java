package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fosse.config.Framework;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentGapTable;
import org.fosse.schema.table.AssessmentScoreTable;

/** What assessments leave open; {@link FrameworkGaps} has the rules. It sees no more of small groups than readers do. */
public final class AssessmentGapJob extends Declaration<AssessmentGapTable> implements RowJob<AssessmentGapTable> {
    public AssessmentGapJob() {
        super(AssessmentGapTable.TABLE, List.of(AssessmentScoreTable.TABLE));
    }

    @Override
    public List<TableRow<AssessmentGapTable>> rows(Inputs in, Run run) {
        Map<String, List<Score>> byFramework = new TreeMap<>();
        for (TableRow<AssessmentScoreTable> row : in.rows(AssessmentScoreTable.TABLE)) {
            byFramework
                    .computeIfAbsent(row.get(AssessmentScoreTable.FRAMEWORK_ID), id -> new ArrayList<>())
                    .add(new Score(row));
        }
        List<TableRow<AssessmentGapTable>> rows = new ArrayList<>();
        byFramework.forEach((id, scores) -> {
            scores.sort(Score.BY_BODY);
            Framework framework =
                    Objects.requireNonNull(run.config().frameworks().get(id), id);
            rows.addAll(FrameworkGaps.list(framework, scores, new Freshness(run.date(), framework.rounds())));
        });
        return rows;
    }
}

package org.fosse.jobs.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fosse.config.Framework;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.ScoreCheckedTable;

/** Every accepted score with its baseline and change, one rater a row; {@link PublishedScore} has the rules. */
public final class AssessmentScoreJob extends Declaration<AssessmentScoreTable>
        implements RowJob<AssessmentScoreTable> {
    public AssessmentScoreJob() {
        super(AssessmentScoreTable.TABLE, List.of(ScoreCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<AssessmentScoreTable>> rows(Inputs in, Run run) {
        List<TableRow<AssessmentScoreTable>> rows = new ArrayList<>();
        in.get(new AcceptedScores()).forEach((id, scores) -> {
            Framework framework =
                    Objects.requireNonNull(run.config().frameworks().get(id), id);
            SmallGroups small =
                    new SmallGroups(scores, run.config().disclosure().suppressUpTo());
            rows.addAll(PublishedScore.list(framework, scores, small, new Freshness(run.date(), framework.rounds())));
        });
        return rows;
    }
}

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
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.ScoreCheckedTable;

/** One row for each body, domain and round; {@link FrameworkSummary} has the rules. */
public final class AssessmentSummaryJob extends Declaration<AssessmentSummaryTable>
        implements RowJob<AssessmentSummaryTable> {
    public AssessmentSummaryJob() {
        super(AssessmentSummaryTable.TABLE, List.of(ScoreCheckedTable.TABLE));
    }

    @Override
    public List<TableRow<AssessmentSummaryTable>> rows(Inputs in, Run run) {
        List<TableRow<AssessmentSummaryTable>> rows = new ArrayList<>();
        in.get(new AcceptedScores()).forEach((id, scores) -> {
            Framework framework =
                    Objects.requireNonNull(run.config().frameworks().get(id), id);
            int suppressUpTo = run.config().disclosure().suppressUpTo();
            Freshness freshness = new Freshness(run.date(), framework.rounds());
            rows.addAll(new FrameworkSummary(framework, scores, suppressUpTo, freshness).rows());
        });
        return rows;
    }
}

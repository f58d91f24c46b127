package org.fosse.jobs.assessment;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Framework;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.AssessmentSummaryTable;
import org.fosse.schema.table.ScoreCheckedTable;
import org.fosse.tables.Table;

/** One row for each body, domain and round; {@link FrameworkSummary} has the rules. */
public final class AssessmentSummaryJob implements Job {
    @Override
    public Table output() {
        return AssessmentSummaryTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ScoreCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, Framework> frameworks = new HashMap<>(run.config().frameworks());
        int suppressUpTo = run.config().disclosure().suppressUpTo();
        LocalDate today = run.date();
        return Groups.flatMap(
                in.get(ScoreCheckedTable.TABLE)
                        .where(Versions.accepted().and(col("version").equalTo(1))),
                List.of("framework_id"),
                List.of("body_code", "domain_id", "item_id", "voice", "assessed_on", "round"),
                Store.schema(AssessmentSummaryTable.TABLE),
                (key, rows) -> {
                    Framework framework = requireNonNull(frameworks.get(key.<String>getAs("framework_id")));
                    List<Score> scores = new ArrayList<>();
                    rows.forEachRemaining(row -> scores.add(Score.read(row)));
                    Freshness freshness = new Freshness(today, framework.rounds());
                    return new FrameworkSummary(framework, scores, suppressUpTo, freshness)
                            .rows().stream().map(RowFactory::create).iterator();
                });
    }
}

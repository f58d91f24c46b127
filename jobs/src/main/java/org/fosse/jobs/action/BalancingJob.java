package org.fosse.jobs.action;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.action.ActionEffects.Subject;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.BalancingTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** What moved the wrong way after an action? The measures that it might harm, held to the same chart; see {@link Effect}. */
public final class BalancingJob implements Job {
    @Override
    public Table output() {
        return BalancingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionTable.TABLE, RateTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Subject> subjects = ActionEffects.subjects(in.get(ActionTable.TABLE), run, true);
        return ActionEffects.rows(in, run, subjects, Store.schema(BalancingTable.TABLE), BalancingJob::row);
    }

    private static Row row(Subject subject, Effect effect) {
        Boolean adverse = Verdict.adverse(effect, subject.direction());
        String verdict = Verdict.of(effect, subject.direction());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(subject.actionId());
        values.add(subject.indicatorId());
        values.add(subject.areaCode());
        values.add(subject.startedOn());
        values.add(adverse);
        values.add(movement(adverse, verdict));
        values.add(verdict);
        values.add(EffectSentence.of(subject, effect, verdict));
        EffectColumns.addTo(values, effect);
        List<String> reasons = new ArrayList<>(effect.reasons());
        if (subject.direction() == ImprovementDirection.NEUTRAL) {
            reasons.add(0, "no_polarity");
        }
        values.add(reasons.isEmpty() ? null : String.join(",", reasons));
        return RowFactory.create(values.toArray());
    }

    private static String movement(@Nullable Boolean adverse, String verdict) {
        if (adverse == null) {
            return Verdict.CANNOT_TELL;
        }
        if (adverse) {
            return "moved adversely";
        }
        return verdict.startsWith("worsened") ? "moved adversely as its comparator did" : "did not move adversely";
    }
}

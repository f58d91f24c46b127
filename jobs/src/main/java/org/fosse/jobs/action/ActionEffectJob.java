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
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Is enough being done? What changed since each action began, by itself and beside its comparator; see {@link Effect}. */
public final class ActionEffectJob implements Job {
    @Override
    public Table output() {
        return ActionEffectTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionTable.TABLE, RateTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Subject> subjects = ActionEffects.subjects(in.get(ActionTable.TABLE), run, false);
        return ActionEffects.rows(in, run, subjects, Store.schema(ActionEffectTable.TABLE), ActionEffectJob::row);
    }

    private static Row row(Subject subject, Effect effect) {
        String verdict = Verdict.of(effect, subject.direction());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(subject.actionId());
        values.add(subject.indicatorId().isEmpty() ? null : subject.indicatorId());
        values.add(subject.areaCode());
        values.add(subject.startedOn());
        values.add(subject.status());
        values.add(subject.signal());
        values.add(verdict);
        values.add(EffectSentence.of(subject, effect, verdict));
        EffectColumns.addTo(values, effect);
        List<String> reasons = new ArrayList<>(effect.reasons());
        if (subject.shared() && effect.own() != null) {
            reasons.add("other_action");
        }
        values.add(reasons.isEmpty() ? null : String.join(",", reasons));
        return RowFactory.create(values.toArray());
    }
}

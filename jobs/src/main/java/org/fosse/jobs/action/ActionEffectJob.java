package org.fosse.jobs.action;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.action.ActionEffects.Role;
import org.fosse.jobs.action.ActionEffects.Subject;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.Table;

/**
 * Is enough being done, and what moved the wrong way? What changed since each action began, in the indicator it is to move
 * and in those it might harm, by itself and beside its comparator; see {@link Effect}.
 */
public final class ActionEffectJob implements Job {
    @Override
    public Table output() {
        return ActionEffectTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionTable.TABLE, IndicatorTable.TABLE, RateTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        return ActionEffects.rows(in, run, Store.schema(ActionEffectTable.TABLE), ActionEffectJob::row);
    }

    private static Row row(Subject subject, Effect effect) {
        boolean balancing = subject.role() == Role.BALANCING;
        String verdict = Verdict.of(effect, subject.direction());
        Boolean adverse = balancing ? Verdict.adverse(effect, subject.direction()) : null;
        List<String> reasons = new ArrayList<>(effect.reasons());
        if (balancing && subject.direction() == ImprovementDirection.NEUTRAL) {
            reasons.add(0, "no_polarity");
        }
        if (!balancing && subject.shared() && effect.own() != null) {
            reasons.add("other_action");
        }
        RowBuilder row = new RowBuilder(ActionEffectTable.TABLE)
                .set("action_id", subject.actionId())
                .set("role", subject.role().text())
                .set("indicator_id", subject.indicatorId())
                .set("area_code", subject.areaCode())
                .set("started_on", subject.startedOn())
                .set("status", subject.status())
                .set("signal", subject.signal())
                .set("verdict", verdict)
                .set("moved_adversely", adverse)
                .set("movement", balancing ? Verdict.movement(adverse, verdict) : null)
                .set("sentence", EffectSentence.of(subject, effect, verdict))
                .set("reason", reasons.isEmpty() ? null : String.join(",", reasons));
        EffectColumns.set(row, effect);
        return row.build();
    }
}

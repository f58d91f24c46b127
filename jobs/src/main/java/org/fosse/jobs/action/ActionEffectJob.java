package org.fosse.jobs.action;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.action.ActionEffects.Subject;
import org.fosse.jobs.variation.RateJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Is enough being done? What changed since each action began, by itself and beside its comparator; see {@link Effect}. */
public final class ActionEffectJob implements Job {
    public static final Table TABLE = Table.published(
            "action_effect",
            Stage.COMPUTE,
            "What happened to an action's indicator since it began: a control chart re-based at the start, beside a comparator over the same time. It says what changed, not that the action did it.",
            Shared.columns(
                    Shared.columns(
                            List.of(
                                    ActionJob.ACTION_ID,
                                    Column.attribute(
                                            "indicator_id", STRING, "The indicator; null where the action names none."),
                                    Column.attribute("area_code", STRING, "Code of the area or provider.")
                                            .required(),
                                    Column.attribute("started_on", DATE, "The day on which things changed."),
                                    Column.attribute("status", STRING, "State of the action in the register.")
                                            .required(),
                                    Column.attribute("signal", STRING, "Identifier of the concern that it answers."),
                                    Column.attribute(
                                                    "verdict",
                                                    STRING,
                                                    "improved or worsened (rose or fell without judgement), more, no more or less than its comparator, or with nothing to compare; no clear change; too early to tell; cannot tell. A change is called where the 95% limits leave out nought and the chart shows special cause.")
                                            .required(),
                                    Column.attribute("sentence", STRING, "The same in a plain sentence.")
                                            .required()),
                            EffectColumns.LIST),
                    List.of(
                            Column.attribute(
                                    "reason",
                                    STRING,
                                    "Why there is no verdict or it must be read with care, as codes: no_indicator, not_started, no_values, too_few_before, too_few_after, overlapping_periods, short_series (fewer than 13 points on a side: provisional limits), trend_before (it moved that way before already), no_comparator, comparator_too_short, other_action (another action in this area moves the same indicator)."))));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ActionJob.TABLE, RateJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        List<Subject> subjects = ActionEffects.subjects(in.get(ActionJob.TABLE), run, false);
        return ActionEffects.rows(in, run, subjects, Store.schema(TABLE), ActionEffectJob::row);
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

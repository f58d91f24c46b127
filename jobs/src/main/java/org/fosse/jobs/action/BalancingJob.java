package org.fosse.jobs.action;

import static org.fosse.tables.Type.BOOLEAN;
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
import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** What moved the wrong way after an action? The measures that it might harm, held to the same chart; see {@link Effect}. */
public final class BalancingJob implements Job {
    public static final Table TABLE = Table.published(
            "balancing",
            Stage.COMPUTE,
            "One balancing measure of an action in its area: whether it moved the wrong way since the action began. It says what changed, not that the action did it.",
            Shared.columns(
                    Shared.columns(
                            List.of(
                                    ActionJob.ACTION_ID,
                                    Column.key("balancing_indicator_id", STRING, "The indicator that might be harmed."),
                                    Column.attribute("area_code", STRING, "Code of the area or provider.")
                                            .required(),
                                    Column.attribute("started_on", DATE, "The day on which things changed."),
                                    Column.attribute(
                                            "moved_adversely",
                                            BOOLEAN,
                                            "True when it worsened and its comparator did not do as much, or when it fell behind its comparator; null when that cannot be told."),
                                    Column.attribute(
                                                    "movement",
                                                    STRING,
                                                    "moved adversely, moved adversely as its comparator did, did not move adversely, or cannot tell.")
                                            .required(),
                                    Column.attribute(
                                                    "verdict",
                                                    STRING,
                                                    "What it did since, in the words of action_effect.")
                                            .required(),
                                    Column.attribute("sentence", STRING, "The same in a plain sentence.")
                                            .required()),
                            EffectColumns.LIST),
                    List.of(
                            Column.attribute(
                                    "reason",
                                    STRING,
                                    "Why it cannot be told or must be read with care, as codes: those of action_effect, and no_polarity (nobody said which way is wrong)."))));

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
        List<Subject> subjects = ActionEffects.subjects(in.get(ActionJob.TABLE), run, true);
        return ActionEffects.rows(in, run, subjects, Store.schema(TABLE), BalancingJob::row);
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

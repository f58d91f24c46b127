package org.fosse.jobs.action;

import java.util.ArrayList;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.chart.ChartType;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.ActionTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.EffectRole;
import org.fosse.tables.EffectVerdict;
import org.fosse.tables.Reason;

/**
 * Is enough being done, and what moved the wrong way? What changed since each action began, in the indicator it is to move
 * and in those it might harm, by itself and beside its comparator; see {@link Effect}.
 */
public final class ActionEffectJob extends Declaration<ActionEffectTable> implements RowJob<ActionEffectTable> {
    public ActionEffectJob() {
        super(ActionEffectTable.TABLE, Shared.tables(IndicatorFacts.INPUTS, ActionTable.TABLE, RateTable.TABLE));
    }

    @Override
    public List<TableRow<ActionEffectTable>> rows(Inputs in, Run run) {
        List<ActionSubject> subjects = ActionSubject.all(in.rows(ActionTable.TABLE), run.config(), run.date());
        ActionEffects effects = new ActionEffects(in, run, subjects);
        return subjects.stream()
                .map(subject -> row(subject, effects.of(subject)))
                .toList();
    }

    static TableRow<ActionEffectTable> row(ActionSubject subject, Effect effect) {
        boolean balancing = subject.role() == EffectRole.BALANCING;
        EffectVerdict verdict = Verdict.of(effect, subject.direction());
        Boolean adverse = balancing ? Verdict.adverse(effect, subject.direction()) : null;
        List<Reason> reasons = new ArrayList<>(effect.reasons());
        if (balancing && subject.direction() == ImprovementDirection.NEUTRAL) {
            reasons.add(0, Reason.NO_POLARITY);
        }
        if (!balancing && subject.shared() && effect.own() != null) {
            reasons.add(Reason.OTHER_ACTION);
        }
        TableRow<ActionTable> action = subject.action();
        RowBuilder<ActionEffectTable> row = ActionEffectTable.TABLE
                .row(ActionTable.TABLE, action)
                .set(ActionEffectTable.ROLE, subject.role())
                .set(ActionEffectTable.INDICATOR_ID, subject.indicatorId())
                .set(ActionEffectTable.VERDICT, verdict)
                .set(ActionEffectTable.MOVED_ADVERSELY, adverse)
                .set(ActionEffectTable.MOVEMENT, balancing ? Verdict.movement(adverse, verdict) : null)
                .set(ActionEffectTable.SENTENCE, EffectSentence.of(subject, effect, verdict))
                .reasons(ActionEffectTable.REASON, reasons);
        setSides(row, effect);
        setComparator(row, effect);
        return row.build();
    }

    private static void setSides(RowBuilder<ActionEffectTable> row, Effect effect) {
        ChartType type = effect.type();
        Effect.Side before = effect.before();
        Effect.Side after = effect.after();
        row.set(ActionEffectTable.POINTS_BEFORE, effect.pointsBefore())
                .set(ActionEffectTable.POINTS_AFTER, effect.pointsAfter())
                .set(ActionEffectTable.LATEST_ON, effect.latest())
                .set(ActionEffectTable.CHART_TYPE, type == null ? null : type.text())
                .set(ActionEffectTable.CHART_UNIT, type == null ? null : type.unit())
                .number(ActionEffectTable.MEAN_BEFORE, before.mean())
                .number(ActionEffectTable.CENTRE_BEFORE, before.lines().centre())
                .number(ActionEffectTable.LOWER_BEFORE, before.lines().lower())
                .number(ActionEffectTable.UPPER_BEFORE, before.lines().upper())
                .number(ActionEffectTable.MEAN_AFTER, after.mean())
                .number(ActionEffectTable.CENTRE_AFTER, after.lines().centre())
                .number(ActionEffectTable.LOWER_AFTER, after.lines().lower())
                .number(ActionEffectTable.UPPER_AFTER, after.lines().upper())
                .number(ActionEffectTable.MEAN_CHANGE, effect.change().value())
                .number(ActionEffectTable.MEAN_CHANGE_LOWER_95, effect.change().lower())
                .number(ActionEffectTable.MEAN_CHANGE_UPPER_95, effect.change().upper())
                .set(ActionEffectTable.SPECIAL_CAUSE_AFTER, effect.specialCause())
                .set(ActionEffectTable.SPECIAL_CAUSE_ON, effect.specialCauseOn())
                .set(ActionEffectTable.SPECIAL_POINTS_AFTER, effect.specialPoints());
    }

    private static void setComparator(RowBuilder<ActionEffectTable> row, Effect effect) {
        Comparators comparator = effect.comparator();
        row.set(ActionEffectTable.COMPARATOR_CODE, comparator == null ? null : comparator.code())
                .set(ActionEffectTable.COMPARATOR, comparator == null ? null : comparator.name())
                .number(ActionEffectTable.COMPARATOR_CHANGE, effect.comparatorChange())
                .number(
                        ActionEffectTable.CHANGE_BEYOND_COMPARATOR,
                        effect.beyond().value())
                .number(ActionEffectTable.BEYOND_LOWER_95, effect.beyond().lower())
                .number(ActionEffectTable.BEYOND_UPPER_95, effect.beyond().upper());
    }
}

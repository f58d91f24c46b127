package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.tables.EvidenceDirection;
import org.fosse.tables.EvidenceRule;

/** What happened after an action, and the measures that moved the wrong way after it. */
final class ActionEvidence {
    private static final double ADVERSE_SEVERITY = 0.7;
    private static final double ADVERSE_CERTAINTY = 0.9;
    /** Severity and certainty of an improvement beyond the comparator's, and of one with nothing to compare. */
    private static final double BEYOND_COMPARATOR = 0.9;

    private static final double NOTHING_TO_COMPARE = 0.5;

    private ActionEvidence() {}

    static List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope) {
        Set<String> codes = scope.codes();
        List<TableRow<ActionEffectTable>> effects = in.rows(
                ActionEffectTable.TABLE,
                row -> codes.contains(row.get(ActionEffectTable.AREA_CODE)) && row.has(ActionEffectTable.STARTED_ON));
        Set<String> harmful = Response.harmful(effects);
        List<TableRow<EvidenceTable>> out = new ArrayList<>();
        for (TableRow<ActionEffectTable> row : effects) {
            if (row.is(ActionEffectTable.MOVED_ADVERSELY)) {
                out.add(adverse(row, scope));
            }
            if (Response.isTarget(row) && Response.hasIndicator(row)) {
                out.add(effect(row, harmful.contains(row.get(ActionEffectTable.ACTION_ID)), scope));
            }
        }
        return out;
    }

    private static TableRow<EvidenceTable> adverse(TableRow<ActionEffectTable> row, EvidenceScope scope) {
        IndicatorNames.Indicator indicator = scope.indicators().get(row.get(ActionEffectTable.INDICATOR_ID));
        LocalDate started = row.get(ActionEffectTable.STARTED_ON);
        LocalDate latest = row.find(ActionEffectTable.LATEST_ON);
        LocalDate seen = latest == null ? scope.today() : latest;
        return begin(row, scope)
                .says(
                        EvidenceRule.BALANCING_ADVERSE,
                        EvidenceDirection.CONCERN,
                        indicator.name() + ": moved the wrong way since action " + row.get(ActionEffectTable.ACTION_ID)
                                + " (" + Phrases.number(row.number(ActionEffectTable.MEAN_BEFORE)) + " before, "
                                + Phrases.number(row.number(ActionEffectTable.MEAN_AFTER)) + " after)")
                .period(began(started, seen), seen)
                .severity(ADVERSE_SEVERITY)
                .certainty(ADVERSE_CERTAINTY)
                .points(row.get(ActionEffectTable.POINTS_AFTER))
                .detail(row.get(ActionEffectTable.ACTION_ID))
                .row();
    }

    private static TableRow<EvidenceTable> effect(
            TableRow<ActionEffectTable> row, boolean harmed, EvidenceScope scope) {
        String verdict = row.get(ActionEffectTable.VERDICT).text();
        // What works at the cost of something else is nothing to copy as it is.
        boolean alone = !harmed && verdict.startsWith("improved, nothing");
        boolean beyond = !harmed && verdict.startsWith("improved, more");
        double strength = beyond ? BEYOND_COMPARATOR : NOTHING_TO_COMPARE;
        String name =
                scope.indicators().get(row.get(ActionEffectTable.INDICATOR_ID)).name();
        return begin(row, scope)
                .says(
                        EvidenceRule.ACTION,
                        beyond || alone ? EvidenceDirection.GOOD : EvidenceDirection.NEITHER,
                        name + ": " + verdict + ", since action " + row.get(ActionEffectTable.ACTION_ID))
                // An action's effect is read to its newest value.
                .period(began(row.get(ActionEffectTable.STARTED_ON), scope.today()), scope.today())
                .severity(strength)
                .certainty(strength)
                .detail(verdict)
                .row();
    }

    private static EvidenceBuilder begin(TableRow<ActionEffectTable> row, EvidenceScope scope) {
        return EvidenceBuilder.of(scope.units().get(row.get(ActionEffectTable.AREA_CODE)), ActionEffectTable.TABLE, row)
                .about(scope.indicators().get(row.get(ActionEffectTable.INDICATOR_ID)))
                .since(row.get(ActionEffectTable.STARTED_ON), 1);
    }

    /** An action may be entered with a day that is still to come. */
    private static LocalDate began(LocalDate started, LocalDate seen) {
        return started.isAfter(seen) ? seen : started;
    }
}

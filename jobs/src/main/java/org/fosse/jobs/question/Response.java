package org.fosse.jobs.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionEffectTable;
import org.fosse.tables.EffectRole;
import org.jspecify.annotations.Nullable;

/** What is being done: the actions of the register, to be found for a unit and part of quality. */
final class Response {
    /** The order in which a state says that most is being done. */
    private static final List<String> FURTHEST = List.of("in_progress", "completed", "planned", "stopped");

    /**
     * One action and what came of it.
     *
     * @param effect its row in table action_effect
     * @param domain the part of quality of its indicator; null without one
     * @param harmed whether a balancing measure moved the wrong way
     */
    record Done(
            TableRow<ActionEffectTable> effect, @Nullable String domain, boolean harmed) {
        String id() {
            return effect.get(ActionEffectTable.ACTION_ID);
        }

        String status() {
            return effect.get(ActionEffectTable.STATUS).text();
        }

        String verdict() {
            return effect.get(ActionEffectTable.VERDICT).text();
        }

        /** By the part of quality of its indicator; one without an indicator by the whole id of the concern that it names. */
        private boolean answers(String unit, String asked) {
            if (!effect.get(ActionEffectTable.AREA_CODE).equals(unit)) {
                return false;
            }
            return domain == null
                    ? ("concern/" + unit + "/" + asked).equals(effect.find(ActionEffectTable.SIGNAL))
                    : domain.equals(asked);
        }
    }

    private final List<Done> actions = new ArrayList<>();

    Response(List<TableRow<ActionEffectTable>> effects, IndicatorNames indicators) {
        Set<String> harmful = harmful(effects);
        for (TableRow<ActionEffectTable> row : effects) {
            if (isTarget(row)) {
                actions.add(new Done(
                        row,
                        hasIndicator(row)
                                ? indicators
                                        .get(row.get(ActionEffectTable.INDICATOR_ID))
                                        .domain()
                                : null,
                        harmful.contains(row.get(ActionEffectTable.ACTION_ID))));
            }
        }
        actions.sort(Comparator.comparingInt((Done action) -> FURTHEST.indexOf(action.status()))
                .thenComparing(Done::id));
    }

    /** Ids of the actions after which a balancing measure moved the wrong way. */
    static Set<String> harmful(List<TableRow<ActionEffectTable>> effects) {
        return effects.stream()
                .filter(row -> row.is(ActionEffectTable.MOVED_ADVERSELY))
                .map(row -> row.get(ActionEffectTable.ACTION_ID))
                .collect(Collectors.toSet());
    }

    static boolean isTarget(TableRow<ActionEffectTable> row) {
        return row.get(ActionEffectTable.ROLE) == EffectRole.TARGET;
    }

    static boolean hasIndicator(TableRow<ActionEffectTable> row) {
        return !row.get(ActionEffectTable.INDICATOR_ID).equals("none");
    }

    /** What is said where there is no action: without a register nobody knows what is being done. */
    String none() {
        return actions.isEmpty() ? "No register of actions was delivered." : "The register has no action for it.";
    }

    /** The actions for a unit and part of quality, the one that is furthest first. */
    List<Done> find(String unit, String domain) {
        return actions.stream().filter(action -> action.answers(unit, domain)).toList();
    }
}

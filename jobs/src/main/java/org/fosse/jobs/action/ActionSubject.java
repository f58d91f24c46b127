package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.FosseConfig;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.stats.ImprovementDirection;
import org.fosse.tables.EffectRole;
import org.jspecify.annotations.Nullable;

/**
 * An action and one of its indicators, before any value is looked at.
 *
 * @param role what the indicator is to the action
 * @param indicator null where the action names none, or none of the catalogue
 * @param begun whether it has begun by the date of the run
 * @param shared whether another action that has begun moves the same indicator in the same area
 */
record ActionSubject(
        TableRow<ActionTable> action,
        EffectRole role,
        String indicatorId,
        @Nullable Indicator indicator,
        boolean begun,
        boolean shared) {
    /** In place of the indicator of an action that names none. */
    static final String NO_INDICATOR = "none";

    private record Moved(String areaCode, String indicatorId) {
        static Moved by(TableRow<ActionTable> action) {
            return new Moved(action.get(ActionTable.AREA_CODE), target(action));
        }
    }

    /** Each action with its indicator, or with none, and with each of its balancing ones. */
    static List<ActionSubject> all(List<TableRow<ActionTable>> actions, FosseConfig config, LocalDate date) {
        Map<Moved, Integer> alike = new HashMap<>();
        actions.stream()
                .filter(action -> hasBegun(action, date))
                .forEach(action -> alike.merge(Moved.by(action), 1, Integer::sum));
        List<ActionSubject> subjects = new ArrayList<>();
        for (TableRow<ActionTable> action : actions) {
            boolean begun = hasBegun(action, date);
            boolean shared = alike.getOrDefault(Moved.by(action), 0) > 1;
            subjects.add(of(action, EffectRole.TARGET, target(action), config, begun, shared));
            String balancing = action.find(ActionTable.BALANCING_INDICATOR_IDS);
            if (balancing != null) {
                for (String id : balancing.split(" ")) {
                    subjects.add(of(action, EffectRole.BALANCING, id, config, begun, shared));
                }
            }
        }
        return subjects;
    }

    private static ActionSubject of(
            TableRow<ActionTable> action,
            EffectRole role,
            String indicatorId,
            FosseConfig config,
            boolean begun,
            boolean shared) {
        return new ActionSubject(
                action, role, indicatorId, config.findIndicator(indicatorId).orElse(null), begun, shared);
    }

    private static String target(TableRow<ActionTable> action) {
        String indicator = action.find(ActionTable.INDICATOR_ID);
        return indicator == null ? NO_INDICATOR : indicator;
    }

    private static boolean hasBegun(TableRow<ActionTable> action, LocalDate date) {
        LocalDate started = action.find(ActionTable.STARTED_ON);
        return started != null && !started.isAfter(date);
    }

    boolean namesAnIndicator() {
        return !indicatorId.equals(NO_INDICATOR);
    }

    String areaCode() {
        return action.get(ActionTable.AREA_CODE);
    }

    String areaName() {
        String name = action.find(ActionTable.AREA_NAME);
        return name == null ? areaCode() : name;
    }

    String systemCode() {
        return action.get(ActionTable.SYSTEM_CODE);
    }

    @Nullable
    LocalDate startedOn() {
        return action.find(ActionTable.STARTED_ON);
    }

    String indicatorName() {
        return indicator == null ? indicatorId : indicator.name();
    }

    MeasureUnit unit() {
        return MeasureUnit.of(indicator == null ? null : indicator.unit());
    }

    boolean additive() {
        return indicator != null && indicator.additive();
    }

    ImprovementDirection direction() {
        return switch (indicator == null ? Polarity.NO_JUDGEMENT : indicator.polarity()) {
            case HIGHER_IS_BETTER -> ImprovementDirection.INCREASE;
            case LOWER_IS_BETTER -> ImprovementDirection.DECREASE;
            case NO_JUDGEMENT -> ImprovementDirection.NEUTRAL;
        };
    }
}

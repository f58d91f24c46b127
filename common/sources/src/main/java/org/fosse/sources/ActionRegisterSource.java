package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.sources.Landed.RegisteredAction;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Fosse's own form for the register of improvement actions. See docs/forms.md; a role answers for an action, not a name. */
final class ActionRegisterSource implements Source {
    static final String ID = "action_register";
    private static final String ACTION = "action_id";
    private static final String EXPECTATION = "expectation";
    private static final String PROMISE = "expectation_action";
    private static final String TITLE = "title";
    private static final String OWNER = "owner_role";
    private static final String AREA = "area_code";
    private static final String LEVEL = "area_level";
    private static final String INDICATOR = "indicator_id";
    private static final String CYCLE = "cycle";
    private static final String CYCLE_NUMBER = "cycle_number";
    private static final String METHOD = "method";
    private static final String STARTED = "started_on";
    private static final String DUE = "due_on";
    private static final String STATUS = "status";
    private static final String STATUS_ON = "status_on";
    private static final String BALANCING = "balancing_indicator_ids";
    private static final String TARGET = "target";
    private static final String SIGNAL = "signal";
    private static final String PROGRAMME = "programme";
    private static final String REVISION = "revision";
    private static final List<String> CYCLES = List.of("plan", "do", "review");
    private static final List<String> METHODS =
            List.of("PDSA", "Lean", "Six Sigma", "model for improvement", "service change", "other");
    private static final List<String> STATUSES = List.of("planned", "in_progress", "completed", "stopped");
    private static final int MOST_BALANCING = 20;
    private static final Form FORM = Form.headed(
            "action register",
            List.of(ACTION, OWNER, STARTED),
            List.of(ACTION, TITLE, OWNER, AREA, LEVEL, INDICATOR, CYCLE, STARTED, DUE, STATUS),
            List.of(
                    EXPECTATION,
                    PROMISE,
                    CYCLE_NUMBER,
                    METHOD,
                    STATUS_ON,
                    BALANCING,
                    TARGET,
                    SIGNAL,
                    PROGRAMME,
                    REVISION));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Improvement actions, in Fosse's own form";
    }

    @Override
    public List<Class<? extends Landed>> shapes() {
        return List.of(Landed.RegisteredAction.class);
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> List.of(action(row, extract));
    }

    private static RegisteredAction action(DataRow row, Extract extract) throws RowFault {
        Level level = Words.level(row, LEVEL);
        String status = row.word(STATUS, STATUSES);
        LocalDate started = row.date(STARTED);
        LocalDate due = row.date(DUE);
        if (started != null && due != null && due.isBefore(started)) {
            throw new RowFault(
                    DUE,
                    due.toString(),
                    "ends_before_start",
                    "The action is due before it starts.",
                    "Correct one of the two days.");
        }
        if (started == null && !status.equals("planned")) {
            throw new RowFault(
                    STARTED,
                    null,
                    "started_without_date",
                    "The status is " + status + " but no day says when it started.",
                    "Give the day on which things changed; without it no effect can be seen.");
        }
        String indicator = row.optional(INDICATOR) == null ? null : row.identifier(INDICATOR);
        return new RegisteredAction(
                row.identifier(ACTION),
                expectation(row),
                row.optional(PROMISE) == null ? null : row.identifier(PROMISE),
                Theme.title(row, TITLE),
                Theme.required(row, OWNER),
                row.code(AREA, level),
                level,
                indicator,
                row.word(CYCLE, CYCLES),
                row.wholeNumber(CYCLE_NUMBER),
                row.optional(METHOD) == null ? null : row.word(METHOD, METHODS),
                started,
                due,
                status,
                row.date(STATUS_ON),
                balancing(row, indicator),
                row.number(TARGET),
                row.optional(SIGNAL) == null ? null : row.identifier(SIGNAL),
                row.optional(PROGRAMME) == null ? null : row.identifier(PROGRAMME),
                extract.publishedOn(),
                Words.revision(row, REVISION, extract));
    }

    private static @Nullable Integer expectation(DataRow row) throws RowFault {
        Integer number = row.wholeNumber(EXPECTATION);
        if (number != null && number < 1) {
            throw new RowFault(
                    EXPECTATION,
                    row.text(EXPECTATION),
                    "unknown_expectation",
                    "Expectations are numbered from 1.",
                    "Write the number of an expectation, or leave the field empty.");
        }
        return number;
    }

    /** The ids, each once, in order, with one space between them; null when there are none. */
    private static @Nullable String balancing(DataRow row, @Nullable String indicator) throws RowFault {
        List<String> ids = new ArrayList<>();
        for (String part : row.text(BALANCING).split("[ ;,]+")) {
            if (part.isEmpty() || ids.contains(part)) {
                continue;
            }
            String id = Codes.identifier(BALANCING, part);
            if (id.equals(indicator) || ids.size() == MOST_BALANCING) {
                throw new RowFault(
                        BALANCING,
                        part,
                        "bad_balancing_measure",
                        ids.size() == MOST_BALANCING
                                ? "There are more than " + MOST_BALANCING + " balancing measures."
                                : "The indicator that the action is to move cannot balance itself.",
                        "Name the few other indicators that the action might harm.");
            }
            ids.add(id);
        }
        ids.sort(null);
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}

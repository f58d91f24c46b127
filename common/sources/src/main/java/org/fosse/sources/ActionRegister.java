package org.fosse.sources;

import static org.fosse.sources.OwnForm.codeOf;
import static org.fosse.sources.OwnForm.inOrder;
import static org.fosse.sources.OwnForm.maybe;
import static org.fosse.sources.OwnForm.word;

import java.util.ArrayList;
import java.util.List;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.LandedActionTable;
import org.jspecify.annotations.Nullable;

/** Fosse's own form for the register of improvement actions; a role answers for an action, not a name. */
final class ActionRegister {
    private static final int MOST_BALANCING = 20;

    static final OwnForm<LandedActionTable> FORM = new OwnForm<>(
                    "action_register", "Improvement actions", LandedActionTable.TABLE)
            .required(LandedActionTable.AREA_LEVEL, OwnForm::level)
            .required(LandedActionTable.STATUS, word("planned", "in_progress", "completed", "stopped"))
            .required(LandedActionTable.STARTED_ON, DataRow::date)
            .required(LandedActionTable.DUE_ON, DataRow::date)
            .then(inOrder(
                    LandedActionTable.STARTED_ON,
                    LandedActionTable.DUE_ON,
                    "The action is due before it starts.",
                    "Correct one of the two days."))
            .then((row, made, extract) -> checkStarted(made))
            .required(LandedActionTable.INDICATOR_ID, maybe(DataRow::identifier))
            .required(LandedActionTable.ACTION_ID, DataRow::identifier)
            .optional(LandedActionTable.EXPECTATION, ActionRegister::expectation)
            .optional(LandedActionTable.EXPECTATION_ACTION, maybe(DataRow::identifier))
            .required(LandedActionTable.TITLE, Theme::title)
            .required(LandedActionTable.OWNER_ROLE, Theme::required)
            .required(LandedActionTable.AREA_CODE, codeOf(LandedActionTable.AREA_LEVEL))
            .required(LandedActionTable.CYCLE, word("plan", "do", "review"))
            .optional(LandedActionTable.CYCLE_NUMBER, DataRow::wholeNumber)
            .optional(
                    LandedActionTable.METHOD,
                    maybe(word("PDSA", "Lean", "Six Sigma", "model for improvement", "service change", "other")))
            .optional(LandedActionTable.STATUS_ON, DataRow::date)
            .optional(
                    LandedActionTable.BALANCING_INDICATOR_IDS.name(),
                    (row, made, extract) -> made.set(
                            LandedActionTable.BALANCING_INDICATOR_IDS,
                            balancing(row, made.find(LandedActionTable.INDICATOR_ID))))
            .optional(LandedActionTable.TARGET, DataRow::number)
            .optional(LandedActionTable.SIGNAL, maybe(DataRow::identifier))
            .optional(LandedActionTable.PROGRAMME, maybe(DataRow::identifier))
            .published(LandedActionTable.PUBLISHED_ON)
            .revision(LandedActionTable.REVISION)
            .headed("action register", "action_id", "owner_role", "started_on");

    private ActionRegister() {}

    private static void checkStarted(RowBuilder<LandedActionTable> made) throws RowFault {
        String status = made.find(LandedActionTable.STATUS);
        if (made.find(LandedActionTable.STARTED_ON) == null && !"planned".equals(status)) {
            throw new RowFault(
                    LandedActionTable.STARTED_ON.name(),
                    null,
                    "started_without_date",
                    "The status is " + status + " but no day says when it started.",
                    "Give the day on which things changed; without it no effect can be seen.");
        }
    }

    private static @Nullable Integer expectation(DataRow row, String column) throws RowFault {
        Integer number = row.wholeNumber(column);
        if (number != null && number < 1) {
            throw new RowFault(
                    column,
                    row.text(column),
                    "unknown_expectation",
                    "Expectations are numbered from 1.",
                    "Write the number of an expectation, or leave the field empty.");
        }
        return number;
    }

    /** The ids, each once, in order, with one space between them; null when there are none. */
    private static @Nullable String balancing(DataRow row, @Nullable String indicator) throws RowFault {
        String column = LandedActionTable.BALANCING_INDICATOR_IDS.name();
        List<String> ids = new ArrayList<>();
        for (String part : row.text(column).split("[ ;,]+")) {
            if (part.isEmpty() || ids.contains(part)) {
                continue;
            }
            String id = Codes.identifier(column, part);
            if (id.equals(indicator) || ids.size() == MOST_BALANCING) {
                throw new RowFault(
                        column,
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

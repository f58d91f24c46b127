package org.fosse.jobs.question;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.schema.table.ActionEffectTable;
import org.jspecify.annotations.Nullable;

/** What is being done: the actions of the register, to be found for a unit and part of quality. */
record Response(List<Done> actions) implements Serializable {
    /** The order in which a state says that most is being done. */
    private static final List<String> FURTHEST = List.of("in_progress", "completed", "planned", "stopped");

    /**
     * One action and what came of it.
     *
     * @param id its id in the register
     * @param unit where
     * @param domain the part of quality of its indicator; null without one
     * @param status its state
     * @param signal what it answers, in the register's words
     * @param verdict what table action_effect says
     * @param harmed whether a balancing measure moved the wrong way
     */
    record Done(
            String id,
            String unit,
            @Nullable String domain,
            String status,
            @Nullable String signal,
            String verdict,
            boolean harmed)
            implements Serializable {}

    /** Collected once a run: one row an action. */
    static Response of(Inputs in, Topics topics, Object[] units) {
        return (Response) in.once("actions_of_the_system", () -> {
            List<String> harmful = in
                    .get(ActionEffectTable.TABLE)
                    .where(col("moved_adversely"))
                    .select("action_id")
                    .collectAsList()
                    .stream()
                    .map(row -> row.getString(0))
                    .toList();
            List<Done> all = new ArrayList<>();
            for (Row row : in.get(ActionEffectTable.TABLE)
                    .where(col("area_code").isin(units).and(col("role").equalTo("target")))
                    .select("action_id", "area_code", "indicator_id", "status", "signal", "verdict")
                    .collectAsList()) {
                String indicator = row.getString(2);
                all.add(new Done(
                        row.getString(0),
                        row.getString(1),
                        indicator.equals("none") ? null : topics.get(indicator).domain(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        harmful.contains(row.getString(0))));
            }
            return new Response(List.copyOf(all));
        });
    }

    /** The actions for a unit and part of quality, the one that is furthest first. */
    List<Done> find(String unit, String domain) {
        return actions.stream()
                .filter(action -> action.unit().equals(unit) && answers(action, unit, domain))
                .sorted(Comparator.comparingInt((Done action) -> FURTHEST.indexOf(action.status()))
                        .thenComparing(Done::id))
                .toList();
    }

    /** By the part of quality of its indicator; one without an indicator by the whole id of the concern that it names. */
    private static boolean answers(Done action, String unit, String domain) {
        return action.domain() == null
                ? ("concern/" + unit + "/" + domain).equals(action.signal())
                : domain.equals(action.domain());
    }
}

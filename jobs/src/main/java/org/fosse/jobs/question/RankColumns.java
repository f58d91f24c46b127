package org.fosse.jobs.question;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.fosse.tables.Column;

/** The columns that concerns and bright spots share. */
final class RankColumns {
    static final List<Column> LIST = List.of(
            SignalJob.UNIT_CODE,
            SignalJob.DOMAIN,
            SignalJob.UNIT_LEVEL,
            SignalJob.UNIT_NAME,
            Column.attribute("quality_domain_name", STRING, "The part of quality in words.")
                    .required(),
            count("rank", "rank", "Place over all units, by score; 1 is the first."),
            count("rank_in_level", "rank", "Place among the units of the level."),
            count(
                    "rank_best",
                    "rank",
                    "The best place it takes when the weight of each rule in turn is made smaller and larger by questions.weight_change, all others as they are. The closer it is to the worst place, the less the ranking hangs on a choice of weights."),
            count("rank_worst", "rank", "The worst place it takes so."),
            Column.measure(
                            "score",
                            DOUBLE,
                            "weight",
                            "Sum over the rules of weight x severity_score x certainty of their strongest signal: magnitude x certainty.")
                    .required(),
            Column.measure(
                            "magnitude",
                            DOUBLE,
                            "weight",
                            "How much is said: sum of weight x severity_score of the same signals, whatever their certainty.")
                    .required(),
            Column.measure("certainty", DOUBLE, "share 0 to 1", "How sure it is: score / magnitude.")
                    .required(),
            Column.measure("severity_score", DOUBLE, "share 0 to 1", "The largest severity_score of its signals.")
                    .required(),
            Column.attribute("first_seen", DATE, "Since when the first of its signals is seen.")
                    .required(),
            Column.attribute("last_seen", DATE, "Last day of its newest evidence.")
                    .required(),
            count("signals", "signals", "Signals, those behind a stronger one of their rule included."),
            count("rules", "rules", "Rules that gave one."),
            count("evidence_kinds", "kinds", "Kinds of evidence: quantitative, contract, assessment, qualitative."),
            Column.attribute("evidence", STRING, "These kinds, divided by commas.")
                    .required(),
            Column.attribute("pathways", STRING, "Pathways of care that its signals name, divided by commas."),
            Column.attribute("drivers", STRING, "What counts most, at most three, in plain words.")
                    .required(),
            Column.attribute(
                            "rules_and_subjects",
                            STRING,
                            "Its rows in table signal as rule/subject, the strongest of each rule first, divided by semicolons.")
                    .required(),
            Column.attribute(
                            "action_status",
                            STRING,
                            "What the register of actions has for it: none, or the state of the action that is furthest (in_progress, completed, planned, stopped). An action is for it when it is in the same unit and its indicator speaks to the same part of quality, or when it names the unit in its signal.")
                    .required(),
            Column.attribute("actions", STRING, "Ids of these actions, divided by commas."),
            Column.attribute("action_verdict", STRING, "What table action_effect says of the first of them."),
            Column.attribute("sentence", STRING, "All of it in plain words.").required());

    private RankColumns() {}

    private static Column count(String name, String unit, String description) {
        return Column.measure(name, INT, unit, description).required();
    }
}

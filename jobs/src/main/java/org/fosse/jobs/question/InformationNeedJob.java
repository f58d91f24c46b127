package org.fosse.jobs.question;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.config.Questions;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Do we need more? {@link Confidence} has the rules. */
public final class InformationNeedJob implements PlainJob {
    public static final Table TABLE = Table.published(
            "information_need",
            Stage.COMPUTE,
            "Do we need to know more? How far the conclusion about one unit and part of quality, a concern or a bright spot, can be trusted, and what to collect next.",
            List.of(
                    SignalJob.UNIT_CODE,
                    SignalJob.DOMAIN,
                    Column.key("side", STRING, "concern (table concern) or good (table bright_spot)."),
                    SignalJob.UNIT_LEVEL,
                    SignalJob.UNIT_NAME,
                    Column.attribute(
                                    "grade",
                                    STRING,
                                    "A: two kinds of evidence or more agree, none disagrees, certainty of 0.7 or more, newest evidence within six months. B: as A but less certain or older; or one kind alone that is as certain and as new, with 12 observations or more. C: one kind alone otherwise, or more kinds for it than against. D: as many against as for it, certainty below 0.4, or nothing within questions.stale_after_months.")
                            .required(),
                    Column.attribute(
                                    "standing",
                                    STRING,
                                    "agree (two kinds of evidence or more), alone (one), disagree (another kind has a signal on the other side).")
                            .required(),
                    Column.attribute("agreeing", STRING, "Kinds of evidence with a signal for it, divided by commas.")
                            .required(),
                    Column.attribute(
                            "disagreeing", STRING, "Kinds with a signal on the other side only; null if none."),
                    Column.attribute("silent", STRING, "Kinds with no signal either way; null if none."),
                    Column.measure("certainty", DOUBLE, "share 0 to 1", "As in the table of the conclusion.")
                            .required(),
                    Column.measure("points", LONG, "observations", "Observations that its signals rest on.")
                            .required(),
                    Column.measure("age_days", LONG, "days", "Days from its newest evidence to the date of the run.")
                            .required(),
                    Column.measure(
                                    "oldest_days",
                                    LONG,
                                    "days",
                                    "The same from the oldest of its signals' newest evidence.")
                            .required(),
                    Column.attribute("next", STRING, "What to collect or find out next.")
                            .required()));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(SignalJob.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Questions questions = run.config().questions();
        return Together.signals(in.get(SignalJob.TABLE), TABLE, signals -> rows(signals, questions));
    }

    /** The rows of all conclusions. */
    static Iterator<Row> rows(List<Signal> signals, Questions questions) {
        RowBuilder builder = new RowBuilder(TABLE);
        List<Row> rows = new ArrayList<>();
        for (String side : List.of(Evidence.CONCERN, Evidence.GOOD)) {
            List<Signal> mine = signals.stream()
                    .filter(signal -> signal.side().equals(side))
                    .toList();
            for (Ranking.Entry entry : Ranking.of(mine, 0).entries()) {
                List<Signal> others = signals.stream()
                        .filter(signal -> !signal.side().equals(side)
                                && signal.domain().equals(entry.domain())
                                && signal.unit().equals(entry.unit()))
                        .toList();
                rows.add(row(builder, side, entry, Confidence.of(entry, others, questions)));
            }
        }
        return rows.iterator();
    }

    private static Row row(RowBuilder row, String side, Ranking.Entry entry, Confidence confidence) {
        return row.set("unit_code", entry.unit().code())
                .set("quality_domain", entry.domain())
                .set("side", side)
                .set("unit_level", entry.unit().level())
                .set("unit_name", entry.unit().name())
                .set("grade", confidence.grade())
                .set("standing", confidence.standing())
                .set("agreeing", String.join(", ", confidence.agreeing()))
                .set("disagreeing", orNull(confidence.disagreeing()))
                .set("silent", orNull(confidence.silent()))
                .set("certainty", entry.certainty())
                .set("points", entry.all().stream().mapToLong(Signal::points).sum())
                .set(
                        "age_days",
                        entry.all().stream().mapToLong(Signal::ageDays).min().orElse(0))
                .set(
                        "oldest_days",
                        entry.all().stream().mapToLong(Signal::ageDays).max().orElse(0))
                .set("next", confidence.next())
                .build();
    }

    private static @org.jspecify.annotations.Nullable String orNull(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}

package org.fosse.jobs.question;

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
import org.fosse.schema.table.InformationNeedTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.Table;

/** Do we need more? {@link Confidence} has the rules. */
public final class InformationNeedJob implements PlainJob {
    @Override
    public Table output() {
        return InformationNeedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(SignalTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Questions questions = run.config().questions();
        return Together.signals(
                in.get(SignalTable.TABLE), InformationNeedTable.TABLE, signals -> rows(signals, questions));
    }

    /** The rows of all conclusions. */
    static Iterator<Row> rows(List<Signal> signals, Questions questions) {
        RowBuilder builder = new RowBuilder(InformationNeedTable.TABLE);
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

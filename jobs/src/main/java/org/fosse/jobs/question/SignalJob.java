package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.config.Questions;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.SignalTable;
import org.fosse.tables.Table;

/** What the rules pick out of the evidence; {@link Signals} has them. */
public final class SignalJob implements PlainJob {
    @Override
    public Table output() {
        return SignalTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Questions questions = run.config().questions();
        LocalDate today = run.date();
        return Together.evidence(in.get(EvidenceTable.TABLE), SignalTable.TABLE, evidence -> {
            RowBuilder builder = new RowBuilder(SignalTable.TABLE);
            TreeMap<String, List<Evidence>> ofUnit = new TreeMap<>();
            evidence.forEach(each -> ofUnit.computeIfAbsent(each.unit().code(), code -> new ArrayList<>())
                    .add(each));
            List<Row> rows = new ArrayList<>();
            ofUnit.values()
                    .forEach(unit ->
                            Signals.of(unit, questions, today).forEach(signal -> rows.add(signal.row(builder))));
            return rows.iterator();
        });
    }
}

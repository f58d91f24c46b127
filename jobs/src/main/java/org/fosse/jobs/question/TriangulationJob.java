package org.fosse.jobs.question;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.Table;

/** Do the numbers, the contracts, the assessments and what people say agree? {@link Triangle} has the rules. */
public final class TriangulationJob implements PlainJob {
    @Override
    public Table output() {
        return TriangulationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        LocalDate today = run.date();
        return Together.evidence(
                in.get(EvidenceTable.TABLE),
                TriangulationTable.TABLE,
                evidence -> Triangles.of(evidence, today)
                        .rows(new RowBuilder(TriangulationTable.TABLE))
                        .iterator());
    }
}

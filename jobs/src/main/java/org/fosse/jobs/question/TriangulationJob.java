package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.TriangulationTable;
import org.fosse.tables.Table;

/** Do the numbers, the contracts, the assessments and what people say agree? {@link Triangle} has the rules. */
public final class TriangulationJob implements RowJob<TriangulationTable> {
    @Override
    public TypedTable<TriangulationTable> output() {
        return TriangulationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE);
    }

    @Override
    public List<TableRow<TriangulationTable>> rows(Inputs in, Run run) {
        return Triangles.of(in.rows(EvidenceTable.TABLE), run.date()).rows();
    }
}

package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.StandingTable;
import org.fosse.tables.Table;

/** How does each indicator stand, and where does it go? {@link Standing} has the rules. */
public final class StandingJob implements RowJob<StandingTable> {
    @Override
    public TypedTable<StandingTable> output() {
        return StandingTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(EvidenceTable.TABLE);
    }

    @Override
    public List<TableRow<StandingTable>> rows(Inputs in, Run run) {
        return Standing.of(in.rows(EvidenceTable.TABLE)).stream()
                .map(Standing::row)
                .toList();
    }
}

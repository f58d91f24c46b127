package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.StandingTable;

/** How does each indicator stand, and where does it go? {@link Standing} has the rules. */
public final class StandingJob extends Declaration<StandingTable> implements RowJob<StandingTable> {
    public StandingJob() {
        super(StandingTable.TABLE, List.of(EvidenceTable.TABLE));
    }

    @Override
    public List<TableRow<StandingTable>> rows(Inputs in, Run run) {
        return Standing.of(in.rows(EvidenceTable.TABLE)).stream()
                .map(Standing::row)
                .toList();
    }
}

package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BlindSpotTable;
import org.fosse.schema.table.EvidenceTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.tables.Table;

/** What are we missing? {@link BlindSpots} has the rules. */
public final class BlindSpotJob implements RowJob<BlindSpotTable> {
    @Override
    public TypedTable<BlindSpotTable> output() {
        return BlindSpotTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(SystemUnits.INPUTS, EvidenceTable.TABLE, ProfileTable.TABLE);
    }

    @Override
    public List<TableRow<BlindSpotTable>> rows(Inputs in, Run run) {
        return BlindSpots.of(
                in.get(new SystemUnits()).all(),
                run.config().qualityDomains(),
                in.rows(EvidenceTable.TABLE),
                in.rows(ProfileTable.TABLE),
                run.config().questions(),
                run.date());
    }
}

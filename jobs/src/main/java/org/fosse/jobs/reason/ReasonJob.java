package org.fosse.jobs.reason;

import java.util.Arrays;
import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.ReasonTable;
import org.fosse.tables.Reason;
import org.fosse.tables.Table;

/** Every reason code and what it means, whether this release holds it or not. */
public final class ReasonJob implements RowJob<ReasonTable> {
    @Override
    public TypedTable<ReasonTable> output() {
        return ReasonTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public List<TableRow<ReasonTable>> rows(Inputs in, Run run) {
        return Arrays.stream(Reason.values())
                .map(reason -> ReasonTable.TABLE
                        .row()
                        .reason(ReasonTable.REASON, reason)
                        .set(ReasonTable.SAYS, reason.says())
                        .build())
                .toList();
    }
}

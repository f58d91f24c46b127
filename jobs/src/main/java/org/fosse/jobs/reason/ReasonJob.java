package org.fosse.jobs.reason;

import java.util.Arrays;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ReasonTable;
import org.fosse.tables.Reason;

/** Every reason code and what it means, whether this release holds it or not. */
public final class ReasonJob extends Declaration<ReasonTable> implements RowJob<ReasonTable> {
    public ReasonJob() {
        super(ReasonTable.TABLE, List.of());
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

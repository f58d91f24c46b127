package org.fosse.jobs.star;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimGroupTable;

/** Table {@code dim_group}. */
public final class DimGroupJob extends Declaration<DimGroupTable> implements RowJob<DimGroupTable> {
    public DimGroupJob() {
        super(DimGroupTable.TABLE, KeysMet.tables(DimGroupTable.TABLE));
    }

    @Override
    public List<TableRow<DimGroupTable>> rows(Inputs in, Run run) {
        return KeysMet.of(output(), in).stream().map(DimGroupJob::row).toList();
    }

    private static TableRow<DimGroupTable> row(String key) {
        List<String> parts = JoinedKey.parts(key);
        return DimGroupTable.TABLE
                .row()
                .set(DimGroupTable.GROUP_KEY, key)
                .set(DimGroupTable.BREAKDOWN, parts.get(0))
                .set(DimGroupTable.STRATUM, parts.get(1))
                .set(DimGroupTable.IS_EVERYONE, parts.get(0).equals(Shared.ALL))
                .build();
    }
}

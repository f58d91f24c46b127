package org.fosse.jobs.star;

import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimMethodTable;
import org.fosse.tables.Method;

/** Table {@code dim_method}. */
public final class DimMethodJob extends Declaration<DimMethodTable> implements RowJob<DimMethodTable> {
    public DimMethodJob() {
        super(DimMethodTable.TABLE, KeysMet.tables(DimMethodTable.TABLE));
    }

    @Override
    public List<TableRow<DimMethodTable>> rows(Inputs in, Run run) {
        return KeysMet.of(output(), in).stream()
                .map(key -> DimMethodTable.TABLE
                        .row()
                        .set(DimMethodTable.METHOD_KEY, key)
                        .set(DimMethodTable.MEANING, Method.says(key))
                        .build())
                .toList();
    }
}

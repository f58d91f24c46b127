package org.fosse.jobs.star;

import java.util.List;
import java.util.stream.Stream;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Projection;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.FactLeftOutTable;
import org.fosse.schema.table.Tables;
import org.fosse.tables.Table;

/** Table {@code fact_left_out}. */
public final class FactLeftOutJob implements RowJob<FactLeftOutTable> {
    @Override
    public TypedTable<FactLeftOutTable> output() {
        return FactLeftOutTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return facts().map(fact -> (Table) fact.table()).toList();
    }

    @Override
    public List<TableRow<FactLeftOutTable>> rows(Inputs in, Run run) {
        return facts().flatMap(fact -> in.leftOut(fact.table()).entrySet().stream()
                        .map(each -> row(fact, JoinedKey.parts(each.getKey()), each.getValue())))
                .toList();
    }

    /** Those that leave rows out. */
    private static Stream<Projection<?, ?>> facts() {
        return Tables.projections().stream().filter(projection -> projection.taken() != null);
    }

    private static TableRow<FactLeftOutTable> row(Projection<?, ?> fact, List<String> keys, long rows) {
        return FactLeftOutTable.TABLE
                .row()
                .set(FactLeftOutTable.FACT, fact.table().name())
                .set(FactLeftOutTable.INDICATOR_ID, keys.get(0))
                .set(FactLeftOutTable.REASON_KEY, keys.get(1))
                .set(FactLeftOutTable.SOURCE_TABLE, fact.source().name())
                .set(FactLeftOutTable.ROWS, rows)
                .build();
    }
}

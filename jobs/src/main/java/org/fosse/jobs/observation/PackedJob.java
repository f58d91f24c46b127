package org.fosse.jobs.observation;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packing;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;

/** Every observed value in a record per indicator and period; {@link Packing} has the rules. */
public final class PackedJob implements TaskJob<PackedTable> {
    @Override
    public TypedTable<PackedTable> output() {
        return PackedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packing.INPUTS;
    }

    @Override
    public JavaRDD<TableRow<PackedTable>> rows(Inputs in, Run run) {
        return Packing.rows(in);
    }
}

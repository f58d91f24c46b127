package org.fosse.jobs.observation;

import org.apache.spark.api.java.JavaRDD;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packing;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PackedTable;

/** Every observed value in a record per indicator and period; {@link Packing} has the rules. */
public final class PackedJob extends Declaration<PackedTable> implements TaskJob<PackedTable> {
    public PackedJob() {
        super(PackedTable.TABLE, Packing.INPUTS);
    }

    @Override
    public JavaRDD<TableRow<PackedTable>> rows(Inputs in, Run run) {
        return Packing.rows(in);
    }
}

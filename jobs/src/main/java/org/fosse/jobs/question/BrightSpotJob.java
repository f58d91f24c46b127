package org.fosse.jobs.question;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.tables.Table;

/** What goes right, to learn from? The good signals, ranked; {@link Ranking} has the rule. */
public final class BrightSpotJob implements PlainJob {
    @Override
    public Table output() {
        return BrightSpotTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return RankedSide.INPUTS;
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        return RankedSide.rows(in, run, BrightSpotTable.TABLE, Evidence.GOOD);
    }
}

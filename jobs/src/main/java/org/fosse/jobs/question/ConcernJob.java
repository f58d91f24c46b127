package org.fosse.jobs.question;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.schema.table.ConcernTable;
import org.fosse.tables.Table;

/** Where are we most worried? The signals of concern, ranked; {@link Ranking} has the rule. */
public final class ConcernJob implements PlainJob {
    @Override
    public Table output() {
        return ConcernTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return RankedSide.INPUTS;
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        return RankedSide.rows(in, run, ConcernTable.TABLE, Evidence.CONCERN);
    }
}

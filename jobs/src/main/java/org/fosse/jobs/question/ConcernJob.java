package org.fosse.jobs.question;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Where are we most worried? The signals of concern, ranked; {@link Ranking} has the rule. */
public final class ConcernJob implements PlainJob {
    public static final Table TABLE = Table.published(
            "concern",
            Stage.COMPUTE,
            "Where are we most worried? One unit of the system and part of quality, ranked by what the signals of concern say about it: magnitude, certainty, since when and why, and whether anything is being done. A question to ask, not a verdict.",
            RankColumns.LIST,
            RankedSide.RANK_WITHIN);

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return RankedSide.INPUTS;
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        return RankedSide.rows(in, run, TABLE, Evidence.CONCERN);
    }
}

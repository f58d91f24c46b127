package org.fosse.jobs.question;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Run;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** What goes right, to learn from? The good signals, ranked; {@link Ranking} has the rule. */
public final class BrightSpotJob implements PlainJob {
    public static final Table TABLE = Table.published(
            "bright_spot",
            Stage.COMPUTE,
            "What goes right and lasts, to learn from? One unit of the system and part of quality, ranked by its good signals as concerns are by theirs.",
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
        return RankedSide.rows(in, run, TABLE, Evidence.GOOD);
    }
}

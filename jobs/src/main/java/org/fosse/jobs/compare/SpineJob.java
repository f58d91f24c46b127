package org.fosse.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.PlainRows;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.TrendTable;
import org.fosse.tables.Table;

/**
 * What a spine chart or a tartan rug shows. An indicator and area have one row, of the latest period of the indicator at
 * the area's level.
 */
public final class SpineJob implements Job {
    @Override
    public Table output() {
        return SpineTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE, TrendTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in, run);
        Compared compared = Compared.latest(LatestPeriods.of(in));
        Dataset<Row> spine = PlainRows.of(
                run.spark(),
                Packed.rows(
                        in, run, Statistic.perPeriod(compared, period -> Spine.rows(period, compared, peers.value()))),
                SpineTable.TABLE);
        // A series of months and one of years may end on one day; the first kind by name stands.
        Dataset<Row> trend = in.get(TrendTable.TABLE)
                .where(col("breakdown")
                        .equalTo(Shared.ALL)
                        .and(col("last_period_end").isNotNull()))
                .groupBy("indicator_id", "area_code", "last_period_end")
                .agg(min_by(struct(col("direction"), col("judgement"), col("method")), col("period_kind"))
                        .as("found"))
                .select(
                        col("indicator_id"),
                        col("area_code"),
                        col("last_period_end").as("period_end"),
                        col("found.direction").as("trend"),
                        col("found.judgement").as("trend_judgement"),
                        col("found.method").as("trend_method"));
        return spine.drop("trend", "trend_judgement", "trend_method")
                .join(trend, new String[] {"indicator_id", "area_code", "period_end"}, "left");
    }
}

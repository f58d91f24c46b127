package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.TrendTable;

/**
 * What a spine chart or a tartan rug shows. An indicator and area have one row, of the latest period of the indicator at
 * the area's level.
 */
public final class SpineJob extends Declaration<SpineTable> implements TaskJob<SpineTable> {
    public SpineJob() {
        super(SpineTable.TABLE, Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE, TrendTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<SpineTable>> rows(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Broadcast<SpineTrends> trends = SpineTrends.of(in, run);
        Compared compared = Compared.latest(LatestPeriods.of(in));
        int fewest = run.config().variation().minimumAreas();
        return Packed.rows(
                        in,
                        Statistic.perPeriod(
                                compared,
                                period -> Spine.rows(period, compared, peers.value(), trends.value(), fewest)))
                .mapPartitions(SpineJob::byKey);
    }

    /** Levels have different latest periods, so that the areas of an indicator come period by period. */
    private static Iterator<TableRow<SpineTable>> byKey(Iterator<TableRow<SpineTable>> rows) {
        List<TableRow<SpineTable>> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(SpineTable.TABLE.byKey());
        return sorted.iterator();
    }
}

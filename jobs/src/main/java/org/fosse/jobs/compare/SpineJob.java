package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.MapJob;
import org.fosse.engine.RowMap;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedMap;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Field;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import org.fosse.schema.table.TrendTable;

/**
 * What a spine chart or a tartan rug shows. An indicator and area have one row, of the latest period of the indicator at
 * the area's level.
 */
public final class SpineJob extends Declaration<SpineTable> implements MapJob<PackedTable, SpineTable> {
    public SpineJob() {
        super(SpineTable.TABLE, Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE, TrendTable.TABLE));
    }

    @Override
    public TypedTable<PackedTable> source() {
        return PackedTable.TABLE;
    }

    @Override
    public int[] places() {
        return Packed.places();
    }

    @Override
    public Field<PackedTable, String> together() {
        return PackedTable.INDICATOR_ID;
    }

    @Override
    public RowMap<PackedTable, SpineTable> map(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Broadcast<SpineTrends> trends = SpineTrends.of(in, run);
        Compared compared = Compared.latest(LatestPeriods.of(in));
        int fewest = run.config().variation().minimumAreas();
        PackedMap<TableRow<SpineTable>> map = Packed.map(
                in,
                Statistic.perPeriod(
                        compared, period -> Spine.rows(period, compared, peers.value(), trends.value(), fewest)));
        return (rows, leftOut) -> byKey(map.of(rows));
    }

    /** Levels have different latest periods, so that the areas of an indicator come period by period. */
    private static Iterator<TableRow<SpineTable>> byKey(Iterator<TableRow<SpineTable>> rows) {
        List<TableRow<SpineTable>> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(SpineTable.TABLE.byKey());
        return sorted.iterator();
    }
}

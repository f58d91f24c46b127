package org.fosse.jobs.compare;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;

/**
 * Where an area stands among others and how much room it has to improve. Nothing is drawn at random: the likely range of a
 * rank is in closed form.
 */
public final class BenchmarkJob implements PeriodStatisticJob<BenchmarkTable> {
    @Override
    public TypedTable<BenchmarkTable> output() {
        return BenchmarkTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE);
    }

    @Override
    public Statistic<TableRow<BenchmarkTable>> statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Compared compared = Compared.of(in, run);
        int best = run.config().comparison().peers().best();
        return Statistic.perPeriod(compared, period -> Benchmarks.rows(period, compared, peers.value(), best));
    }
}

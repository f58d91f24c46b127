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
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;

/**
 * Areas held against others, in words. By default only the latest period of each indicator and level is compared: every
 * area has a row for each of its comparators, half a dozen or more.
 */
public final class ComparisonJob implements PeriodStatisticJob<ComparisonTable> {
    @Override
    public TypedTable<ComparisonTable> output() {
        return ComparisonTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateTable.TABLE, PeerGroupTable.TABLE);
    }

    @Override
    public Statistic<TableRow<ComparisonTable>> statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Compared compared = Compared.of(in, run);
        return Statistic.perPeriod(compared, period -> Comparisons.rows(period, compared, peers.value()));
    }
}

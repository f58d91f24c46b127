package org.fosse.jobs.compare;

import org.apache.spark.broadcast.Broadcast;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;

/**
 * Areas held against others, in words. By default only the latest period of each indicator and level is compared: every
 * area has a row for each of its comparators, half a dozen or more.
 */
public final class ComparisonJob extends Declaration<ComparisonTable> implements PeriodStatisticJob<ComparisonTable> {
    public ComparisonJob() {
        super(ComparisonTable.TABLE, Shared.tables(Adjuster.READERS, RateTable.TABLE, PeerGroupTable.TABLE));
    }

    @Override
    public Statistic<TableRow<ComparisonTable>> statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Broadcast<Adjuster> adjuster = Adjuster.of(in);
        Compared compared = Compared.of(in, run);
        Variation.Suspect suspect = run.config().variation().suspect();
        return Statistic.perPeriod(
                compared, period -> Comparisons.rows(period, compared, peers.value(), adjuster.value(), suspect));
    }
}

package org.fosse.jobs.compare;

import org.apache.spark.broadcast.Broadcast;
import org.fosse.config.PeerRule;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.schema.table.RateTable;

/**
 * Where an area stands among others and how much room it has to improve. Nothing is drawn at random: the likely range of a
 * rank is in closed form.
 */
public final class BenchmarkJob extends Declaration<BenchmarkTable> implements PeriodStatisticJob<BenchmarkTable> {
    public BenchmarkJob() {
        super(BenchmarkTable.TABLE, Shared.tables(Adjuster.READERS, RateTable.TABLE, PeerGroupTable.TABLE));
    }

    @Override
    public Statistic<TableRow<BenchmarkTable>> statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in);
        Compared compared = Compared.of(in, run);
        Broadcast<Adjuster> adjuster = Adjuster.of(in);
        PeerRule rule = run.config().comparison().peers();
        Benchmarks.Rule how = new Benchmarks.Rule(
                rule.best(),
                rule.size(),
                run.config().comparison().leastDenominator(),
                run.date().minusMonths(run.config().questions().staleAfterMonths()),
                run.config().variation().suspect());
        return Statistic.perPeriod(
                compared, period -> Benchmarks.rows(period, compared, peers.value(), how, adjuster.value()));
    }
}

package org.fosse.jobs.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
import org.fosse.schema.table.PackedTable;
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

    /** The first day that a period ends on which is not stale on the date; of all days, the last where each is stale. */
    private static LocalDate freshFrom(Inputs in, Run run) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        in.forEach(
                PackedTable.TABLE, List.of(PackedTable.PERIOD_END), row -> ends.add(row.get(PackedTable.PERIOD_END)));
        int months = run.config().questions().staleAfterMonths();
        return run.ofDate(date ->
                Optional.ofNullable(ends.ceiling(date.minusMonths(months))).orElse(LocalDate.MAX));
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
                freshFrom(in, run),
                run.config().variation().suspect());
        return Statistic.perPeriod(
                compared, period -> Benchmarks.rows(period, compared, peers.value(), how, adjuster.value()));
    }
}

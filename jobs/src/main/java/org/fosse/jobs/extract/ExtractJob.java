package org.fosse.jobs.extract;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.FlatMapIterator;
import org.fosse.engine.GroupingIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.PartPartitioner;
import org.fosse.engine.Run;
import org.fosse.engine.TaskJob;
import org.fosse.jobs.figure.Completeness;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.SpineTable;
import scala.Tuple2;

/**
 * What each network of the system receives: its own practices (by membership on the date of the run) beside the network
 * itself, its place and the system. It reads tables of what is shown, whose figures are public or protected already; no other practice is
 * in it, and no value that is attributed to an area. All rows of a network are made in one partition, in order of the key.
 */
public final class ExtractJob extends Declaration<NetworkExtractTable> implements TaskJob<NetworkExtractTable> {
    /** Bytes of table rate (compressed) that are worth a partition of extracts. */
    private static final long BYTES_PER_PARTITION = 16L << 20;

    public ExtractJob() {
        super(
                NetworkExtractTable.TABLE,
                Shared.tables(
                        Reference.INPUTS, RateTable.TABLE, FunnelTable.TABLE, SpineTable.TABLE, LeavingTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<NetworkExtractTable>> rows(Inputs in, Run run) {
        Recipients recipients = Recipients.of(in.rows(MembershipTable.TABLE), run.config(), run.date());
        KnownPeriods periods = KnownPeriods.of(in, recipients);
        Broadcast<ExtractRows> rows = run.spark()
                .broadcast(new ExtractRows(
                        in, run.config(), periods, FunnelPositions.of(in, run.config(), periods.latestOfAny())));
        Broadcast<Reference> reference = Reference.of(in);
        int partitions = (int) Math.max(
                1, Math.min(recipients.networks().size(), 1 + in.bytes(RateTable.TABLE) / BYTES_PER_PARTITION));
        return rates(in)
                .filter(Completeness::isOwn)
                .flatMapToPair(rate -> recipients.of(rate).stream()
                        .map(network -> new Tuple2<>(new ShownRate(network, rate), true))
                        .iterator())
                .repartitionAndSortWithinPartitions(new PartPartitioner<>(partitions, ShownRate::network))
                .mapPartitions(shown -> new FlatMapIterator<>(
                        new GroupingIterator<>(
                                shown, (one, other) -> one._1().isComparedWith(other._1()), group -> group),
                        group -> rows.value()
                                .of(
                                        group.stream().map(Tuple2::_1).toList(),
                                        reference.value().geography())
                                .iterator()));
    }

    /** The rates with what extracts are made of. */
    static JavaRDD<TableRow<RateTable>> rates(Inputs in) {
        return in.tasks(
                RateTable.TABLE,
                RateTable.INDICATOR_ID,
                RateTable.PERIOD_START,
                RateTable.PERIOD_END,
                RateTable.BREAKDOWN,
                RateTable.STRATUM,
                RateTable.AREA_CODE,
                RateTable.AREA_LEVEL,
                RateTable.PERIOD_LABEL,
                RateTable.NUMERATOR,
                RateTable.DENOMINATOR,
                RateTable.VALUE,
                RateTable.LOWER_95,
                RateTable.UPPER_95,
                RateTable.LOWER_998,
                RateTable.UPPER_998,
                RateTable.METHOD,
                RateTable.MULTIPLIER,
                RateTable.AREAS,
                RateTable.AREAS_EXPECTED,
                RateTable.MAPPING_ID,
                RateTable.SOURCE_ID,
                RateTable.REASON);
    }
}

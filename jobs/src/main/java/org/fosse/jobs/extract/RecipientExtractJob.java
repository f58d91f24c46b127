package org.fosse.jobs.extract;

import java.util.List;
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
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.RecipientExtractTable;
import org.fosse.schema.table.SpineTable;
import scala.Tuple2;

/**
 * What places, forums and providers receive that the configuration names. It reads tables of what is shown, as {@link ExtractJob}
 * does; no practice is in it.
 */
public final class RecipientExtractJob extends Declaration<RecipientExtractTable>
        implements TaskJob<RecipientExtractTable> {
    public RecipientExtractJob() {
        super(
                RecipientExtractTable.TABLE,
                Shared.tables(Reference.INPUTS, RateTable.TABLE, SpineTable.TABLE, LeavingTable.TABLE));
    }

    @Override
    public JavaRDD<TableRow<RecipientExtractTable>> rows(Inputs in, Run run) {
        FurtherRecipients recipients = FurtherRecipients.of(in.rows(MembershipTable.TABLE), run.config(), run.date());
        if (recipients.count() == 0) {
            return run.spark().parallelize(List.of(), 1);
        }
        Broadcast<RecipientRows> rows = run.spark()
                .broadcast(new RecipientRows(
                        new ExtractRows(in, run.config(), KnownPeriods.of(in, recipients), FunnelPositions.none()),
                        run.config().disclosure().leastUnseen()));
        Broadcast<Reference> reference = Reference.of(in);
        return ExtractJob.rates(in)
                .filter(Completeness::isOwn)
                .flatMapToPair(rate -> recipients.of(rate).stream()
                        .map(recipient -> new Tuple2<>(new ShownRate(recipient, rate), true))
                        .iterator())
                .repartitionAndSortWithinPartitions(new PartPartitioner<>(recipients.count(), ShownRate::network))
                .mapPartitions(shown -> new FlatMapIterator<>(
                        new GroupingIterator<>(
                                shown, (one, other) -> one._1().isComparedWith(other._1()), group -> group),
                        group -> rows.value()
                                .of(
                                        group.stream().map(Tuple2::_1).toList(),
                                        reference.value().geography())
                                .iterator()));
    }
}

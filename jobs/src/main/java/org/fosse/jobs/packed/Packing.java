package org.fosse.jobs.packed;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.GroupingIterator;
import org.fosse.engine.Inputs;
import org.fosse.engine.PartPartitioner;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;
import scala.Tuple2;

/**
 * Packs the newest version of every observed value into one record per indicator and period. Values are packed before
 * they are shuffled, so that what goes through the shuffle is a few records per task, whatever the order of the rows; the
 * parts of one period are then merged, in a fixed order.
 *
 * <p>All periods of an indicator lie in one partition, which its id alone tells as long as the size of the observations keeps
 * its power of two. So a changed value changes one file, and leaves every byte of the others as it was.
 */
public final class Packing {
    /** What a job that packs must declare. */
    public static final List<Table> INPUTS = Shared.tables(Reference.INPUTS, ObservationTable.TABLE);

    /** A task hands on what it has packed after so many values, which bounds its memory. */
    static final int VALUES_HELD = 1 << 21;

    /** Most bytes of observation (compressed) per partition of the packed form, on average. */
    private static final long BYTES_PER_PARTITION = 3L << 19;

    private static final int MOST_PARTITIONS = 4096;

    private Packing() {}

    /** The rows of table packed. */
    public static JavaRDD<TableRow<PackedTable>> rows(Inputs in) {
        return rows(in, partitions(in.bytes(ObservationTable.TABLE)));
    }

    static JavaRDD<TableRow<PackedTable>> rows(Inputs in, int partitions) {
        Broadcast<Reference> reference = Reference.of(in);
        return in.tasks(
                        ObservationTable.TABLE,
                        ObservationTable.INDICATOR_ID,
                        ObservationTable.PERIOD_START,
                        ObservationTable.PERIOD_END,
                        ObservationTable.VERSION,
                        ObservationTable.AREA_CODE,
                        ObservationTable.BREAKDOWN,
                        ObservationTable.STRATUM,
                        ObservationTable.STATUS,
                        ObservationTable.MAPPING_ID,
                        ObservationTable.SOURCE_ID,
                        ObservationTable.PERIOD_LABEL,
                        ObservationTable.NUMERATOR,
                        ObservationTable.DENOMINATOR,
                        ObservationTable.VALUE,
                        ObservationTable.LOWER_95,
                        ObservationTable.UPPER_95,
                        ObservationTable.LOWER_998,
                        ObservationTable.UPPER_998)
                .mapPartitions(
                        rows -> new PackingIterator(rows, reference.value().geography(), VALUES_HELD))
                .mapToPair(part -> new Tuple2<>(PeriodKey.of(part), part))
                .repartitionAndSortWithinPartitions(new PartPartitioner<>(partitions, PeriodKey::indicatorId))
                .mapPartitions(parts ->
                        new GroupingIterator<>(parts, (one, other) -> one._1().equals(other._1()), Packing::merge));
    }

    /** The number of partitions for so many bytes of observation: a power of two, so that it seldom changes. */
    static int partitions(long bytes) {
        int partitions = 1;
        while (partitions < MOST_PARTITIONS && partitions * BYTES_PER_PARTITION < bytes) {
            partitions *= 2;
        }
        return partitions;
    }

    /** One record out of the parts of one period. */
    private static TableRow<PackedTable> merge(List<Tuple2<PeriodKey, TableRow<PackedTable>>> parts) {
        Tuple2<PeriodKey, TableRow<PackedTable>> first = parts.get(0);
        return parts.size() == 1
                ? first._2()
                : first._1()
                        .row(PackedPeriod.merge(parts.stream()
                                .map(part -> PackedBytes.read(part._2().get(PackedTable.CONTENT)))
                                .toList()));
    }
}

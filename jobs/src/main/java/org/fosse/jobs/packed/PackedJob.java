package org.fosse.jobs.packed;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.PlainRows;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;

/**
 * Packs the newest version of every observed value into one record per indicator and period. Values are packed before
 * they are shuffled, so that what goes through the shuffle is a few records per task, whatever the order of the rows; the
 * parts of one period are then merged, in a fixed order.
 */
public final class PackedJob implements PlainJob {
    /** A task hands on what it has packed after so many values, which bounds its memory. */
    static final int VALUES_HELD = 1 << 21;

    /** Bytes of observation (compressed) per partition of the packed form. */
    private static final long BYTES_PER_PARTITION = 2L << 20;

    private static final List<String> READ = List.of(
            "indicator_id",
            "period_start",
            "period_end",
            "area_code",
            "breakdown",
            "stratum",
            "status",
            "mapping_id",
            "source_id",
            "period_label");

    @Override
    public Table output() {
        return PackedTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Reference.INPUTS, ObservationTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        List<Column> read = new ArrayList<>();
        READ.forEach(name -> read.add(col(name)));
        PackedPeriod.NUMBERS.forEach(name -> read.add(col(name)));
        Dataset<Row> observed =
                in.get(ObservationTable.TABLE).where(col("version").equalTo(1)).select(read.toArray(Column[]::new));
        Broadcast<Reference> reference = Reference.of(in, run);
        Dataset<Row> parts = PlainRows.of(
                run.spark(),
                PlainRows.map(
                        observed,
                        rows -> new PackingIterator(rows, reference.value().geography(), VALUES_HELD)),
                PackedTable.TABLE);
        int partitions = (int) Math.min(4096, 1 + in.bytes(ObservationTable.TABLE) / BYTES_PER_PARTITION);
        Column[] key = {col("indicator_id"), col("period_start"), col("period_end")};
        return PlainRows.map(
                parts.repartition(partitions, key).sortWithinPartitions(key),
                rows -> new Runs<>(PackedRecord.read(rows), PackedRecord::isOfOnePeriodWith, PackedJob::merge));
    }

    /** One record out of the parts of one period. */
    private static Row merge(List<PackedRecord> parts) {
        PackedRecord first = parts.get(0);
        if (parts.size() == 1) {
            return first.row();
        }
        PackedPeriod merged =
                PackedPeriod.merge(parts.stream().map(PackedRecord::period).toList());
        return new PackedRecord(first.indicatorId(), first.start(), first.end(), merged.size(), PackedBytes.of(merged))
                .row();
    }
}

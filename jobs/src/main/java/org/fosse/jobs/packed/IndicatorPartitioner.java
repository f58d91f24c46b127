package org.fosse.jobs.packed;

import java.io.Serial;
import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/** Brings all periods of an indicator into one partition. */
final class IndicatorPartitioner extends Partitioner {
    @Serial
    private static final long serialVersionUID = 1;

    private final int partitions;

    IndicatorPartitioner(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((PeriodKey) key).indicatorId().hashCode(), partitions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorPartitioner same && same.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}

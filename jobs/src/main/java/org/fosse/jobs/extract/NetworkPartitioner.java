package org.fosse.jobs.extract;

import java.io.Serial;
import org.apache.spark.Partitioner;

/** Brings all rows of a network into one partition. */
final class NetworkPartitioner extends Partitioner {
    @Serial
    private static final long serialVersionUID = 1;

    private final int partitions;

    NetworkPartitioner(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((ShownRate) key).network().hashCode(), partitions);
    }
}

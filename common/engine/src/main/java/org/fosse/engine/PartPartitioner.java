package org.fosse.engine;

import java.io.Serial;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.Partitioner;

/**
 * Brings all pairs whose keys agree in one part of them into one partition.
 *
 * @param <K> the class of the keys
 */
public final class PartPartitioner<K> extends Partitioner {
    @Serial
    private static final long serialVersionUID = 1;

    private final int partitions;
    private final Part<K> part;

    /** What keys of one partition agree in. */
    public interface Part<K> extends Function<K, Object>, Serializable {}

    public PartPartitioner(int partitions, Part<K> part) {
        this.partitions = partitions;
        this.part = part;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int getPartition(Object key) {
        return Math.floorMod(part.apply((K) key).hashCode(), partitions);
    }
}

package org.fosse.jobs.compare;

import static org.apache.spark.sql.functions.col;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.table.PeerGroupTable;
import org.jspecify.annotations.Nullable;

/** The peers of every area by its number, from table peer_group; read once a run and sent to every task. */
final class PeerLists implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int[] NONE = {};

    private final Map<Integer, int[]> peers = new HashMap<>();
    private final Map<Integer, String> versions = new HashMap<>();

    PeerLists() {}

    @SuppressWarnings("unchecked")
    static Broadcast<PeerLists> of(Inputs in, Run run) {
        return (Broadcast<PeerLists>) in.once("peer_lists", () -> {
            Geography geography = Reference.of(in, run).value().geography();
            PeerLists lists = new PeerLists();
            for (Row row : in.get(PeerGroupTable.TABLE)
                    .select("area_code", "peer_code", "peer_version")
                    .orderBy(col("area_code"), col("peer_rank"))
                    .collectAsList()) {
                int area = geography.index(row.getString(0));
                lists.add(area, row.isNullAt(1) ? -1 : geography.index(row.getString(1)), row.getString(2));
            }
            return JavaSparkContext.fromSparkContext(run.spark().sparkContext()).broadcast(lists);
        });
    }

    /** Adds a peer, nearest first; -1 for an area without any. */
    void add(int area, int peer, String version) {
        versions.putIfAbsent(area, version.intern());
        if (peer < 0) {
            return;
        }
        int[] known = peers.getOrDefault(area, NONE);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = peer;
        peers.put(area, more);
    }

    /** The peers, nearest first; not to be changed. */
    int[] of(int area) {
        return peers.getOrDefault(area, NONE);
    }

    /** The version of an area's list; null where its level has none. */
    @Nullable
    String version(int area) {
        return versions.get(area);
    }
}

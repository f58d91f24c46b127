package org.fosse.jobs.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerGroupTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The peers of every area by its number, from table peer_group; read once a run and sent to every task. */
final class PeerLists implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int[] NONE = {};

    private final Map<Integer, int[]> peers = new HashMap<>();
    private final Map<Integer, String> versions = new HashMap<>();

    private final int fewest;

    /** @param fewest of fewer peers with a value nothing is said */
    PeerLists(int fewest) {
        this.fewest = fewest;
    }

    int fewest() {
        return fewest;
    }

    private static final class OnTasks implements SharedValue<Broadcast<PeerLists>> {
        @Override
        public List<Table> inputs() {
            return Shared.tables(Reference.INPUTS, PeerGroupTable.TABLE);
        }

        @Override
        public Broadcast<PeerLists> make(Inputs in, Run run) {
            Geography geography = Reference.of(in).value().geography();
            PeerLists lists = new PeerLists(run.config().comparison().peers().fewest());
            // In order of area and rank, as the table lies.
            for (TableRow<PeerGroupTable> row : in.rows(PeerGroupTable.TABLE)) {
                String peer = row.find(PeerGroupTable.PEER_CODE);
                lists.add(
                        geography.index(row.get(PeerGroupTable.AREA_CODE)),
                        peer == null ? -1 : geography.index(peer),
                        row.get(PeerGroupTable.PEER_VERSION));
            }
            return run.spark().broadcast(lists);
        }
    }

    static Broadcast<PeerLists> of(Inputs in) {
        return in.get(new OnTasks());
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

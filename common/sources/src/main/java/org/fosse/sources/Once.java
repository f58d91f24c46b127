package org.fosse.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the records of a row and leaves out those that the file has already given (a region named on every row). */
final class Once {
    private final Set<Landed> seen = new HashSet<>();
    private List<Landed> row = new ArrayList<>();

    /** Adds a record; null, meaning that the row has no such fact, adds nothing. */
    void add(@Nullable Landed record) {
        if (record != null && !seen.contains(record)) {
            row.add(record);
        }
    }

    /** The row's new records. Only now are they known to the file: a row that fails half-way leaves no trace. */
    List<Landed> take() {
        List<Landed> taken = row;
        row = new ArrayList<>();
        seen.addAll(taken);
        return taken;
    }

    /** Forgets what a failed row had added. */
    void startRow() {
        row.clear();
    }
}

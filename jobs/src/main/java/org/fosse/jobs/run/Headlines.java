package org.fosse.jobs.run;

import java.util.Comparator;
import java.util.List;
import org.fosse.engine.Store;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.FindingTable;

/**
 * What a run says first, a plain sentence each; empty where it did not make the table.
 *
 * @param concerns the first concerns
 * @param brightSpots the first bright spots
 * @param findings the first findings about variation
 */
public record Headlines(List<String> concerns, List<String> brightSpots, List<String> findings) {
    private static final int MOST = 3;

    public Headlines {
        concerns = List.copyOf(concerns);
        brightSpots = List.copyOf(brightSpots);
        findings = List.copyOf(findings);
    }

    static Headlines read(Store store) {
        return new Headlines(
                first(store, ConcernTable.TABLE, ConcernTable.RANK, ConcernTable.SENTENCE),
                first(store, BrightSpotTable.TABLE, BrightSpotTable.RANK, BrightSpotTable.SENTENCE),
                first(store, FindingTable.TABLE, FindingTable.RANK, FindingTable.SENTENCE));
    }

    private static <T, N extends Number & Comparable<N>> List<String> first(
            Store store, TypedTable<T> table, Field<T, N> rank, Field<T, String> sentence) {
        if (!store.has(table)) {
            return List.of();
        }
        return store.rows(table).stream()
                .filter(row -> row.get(rank).longValue() <= MOST)
                .sorted(Comparator.comparing((TableRow<T> row) -> row.get(rank)))
                .map(row -> row.get(sentence))
                .toList();
    }
}

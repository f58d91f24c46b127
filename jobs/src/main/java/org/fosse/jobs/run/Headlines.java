package org.fosse.jobs.run;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fosse.engine.Store;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.tables.Level;

/**
 * What a run says first, a plain sentence each; empty where it did not make the table. It speaks to the board of the system:
 * concerns and bright spots of system, sub-ICB locations, places and providers come before those of networks and practices.
 *
 * @param concerns the first concerns
 * @param brightSpots the first bright spots
 * @param findings the first findings about variation
 */
public record Headlines(List<String> concerns, List<String> brightSpots, List<String> findings) {
    private static final int MOST = 3;
    private static final Set<Level> BOARD = EnumSet.of(Level.SYSTEM, Level.SUB_ICB, Level.PLACE, Level.PROVIDER);

    public Headlines {
        concerns = List.copyOf(concerns);
        brightSpots = List.copyOf(brightSpots);
        findings = List.copyOf(findings);
    }

    static Headlines read(Store store) {
        return new Headlines(
                first(
                        store,
                        ConcernTable.TABLE,
                        Comparator.comparing((TableRow<ConcernTable> row) ->
                                        !BOARD.contains(row.get(ConcernTable.UNIT_LEVEL)))
                                .thenComparing(row -> row.get(ConcernTable.RANK)),
                        ConcernTable.SENTENCE),
                first(
                        store,
                        BrightSpotTable.TABLE,
                        Comparator.comparing((TableRow<BrightSpotTable> row) ->
                                        !BOARD.contains(row.get(BrightSpotTable.UNIT_LEVEL)))
                                .thenComparing(row -> row.get(BrightSpotTable.RANK)),
                        BrightSpotTable.SENTENCE),
                first(
                        store,
                        FindingTable.TABLE,
                        Comparator.comparing((TableRow<FindingTable> row) -> row.get(FindingTable.RANK)),
                        FindingTable.SENTENCE));
    }

    private static <T> List<String> first(
            Store store, TypedTable<T> table, Comparator<TableRow<T>> order, Field<T, String> sentence) {
        if (!store.has(table)) {
            return List.of();
        }
        return store.rows(table).stream()
                .sorted(order)
                .limit(MOST)
                .map(row -> row.get(sentence))
                .toList();
    }
}

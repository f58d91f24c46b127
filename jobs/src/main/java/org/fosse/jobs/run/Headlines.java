package org.fosse.jobs.run;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.fosse.engine.Store;
import org.fosse.schema.table.BrightSpotTable;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.tables.Table;

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
                first(store, ConcernTable.TABLE),
                first(store, BrightSpotTable.TABLE),
                first(store, FindingTable.TABLE));
    }

    private static List<String> first(Store store, Table table) {
        if (!store.has(table)) {
            return List.of();
        }
        return store.read(table).where(col("rank").leq(MOST)).orderBy("rank").collectAsList().stream()
                .map(row -> row.<String>getAs("sentence"))
                .toList();
    }
}

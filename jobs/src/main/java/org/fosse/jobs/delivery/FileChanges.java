package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fosse.config.DeliveryChanges;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryScope;
import org.fosse.tables.DeliveryVerdict;

/**
 * The accepted rows of sources that give no values of indicators, such as registers and returns: those of files that are gone, or
 * other than they were, against those of files that came in their place. Names do not matter: what was in one file may come in two.
 */
final class FileChanges {
    private static final Comparator<TableRow<RunInputTable>> BY_ROWS = Comparator.comparing(
                    (TableRow<RunInputTable> row) -> row.get(RunInputTable.ROWS_ACCEPTED))
            .thenComparing(row -> row.get(RunInputTable.SOURCE_FILE));

    private FileChanges() {}

    /** @param ofValues sources that give values of indicators */
    static List<Change> list(
            List<TableRow<RunInputTable>> before,
            List<TableRow<RunInputTable>> now,
            Set<String> ofValues,
            DeliveryChanges limits) {
        Map<String, List<TableRow<RunInputTable>>> has = bySource(now);
        List<Change> changes = new ArrayList<>();
        bySource(before).forEach((source, had) -> {
            if (!ofValues.contains(source)) {
                most(source, had, has.getOrDefault(source, List.of()), limits.of(source))
                        .ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static Map<String, List<TableRow<RunInputTable>>> bySource(List<TableRow<RunInputTable>> files) {
        return files.stream()
                .filter(row -> row.get(RunInputTable.ROWS_ACCEPTED) > 0)
                .collect(Collectors.groupingBy(
                        row -> row.get(RunInputTable.SOURCE_ID), TreeMap::new, Collectors.toList()));
    }

    /** Files that are gone or other than they were against those that came in their place, whatever they are called. */
    private static Optional<Change> most(
            String source,
            List<TableRow<RunInputTable>> had,
            List<TableRow<RunInputTable>> has,
            DeliveryChanges.Limits limits) {
        List<TableRow<RunInputTable>> gone = others(had, has);
        List<TableRow<RunInputTable>> came = others(has, had);
        return gone.stream()
                .max(BY_ROWS)
                .map(largest -> change(source, largest.get(RunInputTable.SOURCE_FILE), rows(gone), rows(came), limits))
                .filter(change -> change.now() < change.before());
    }

    /** Files of the first whose bytes are not among the others; one that is there twice is there once. */
    private static List<TableRow<RunInputTable>> others(
            List<TableRow<RunInputTable>> files, List<TableRow<RunInputTable>> others) {
        Set<String> seen =
                others.stream().map(row -> row.get(RunInputTable.SHA256)).collect(Collectors.toSet());
        return files.stream()
                .filter(row -> seen.add(row.get(RunInputTable.SHA256)))
                .toList();
    }

    private static long rows(List<TableRow<RunInputTable>> files) {
        return files.stream()
                .mapToLong(row -> row.get(RunInputTable.ROWS_ACCEPTED))
                .sum();
    }

    private static Change change(String source, String file, long before, long now, DeliveryChanges.Limits limits) {
        double share = 1 - (double) now / before;
        // A row alone that is gone is none.
        boolean beyond = share > limits.rowsLost() && (before - now > 1 || now == 0);
        return new Change(
                new Change.At(source, Shared.ALL, Shared.ALL, DeliveryScope.ALL, file, null, null, null),
                DeliveryMeasure.ROWS,
                before,
                now,
                share,
                limits.rowsLost(),
                0,
                beyond ? DeliveryVerdict.BEYOND_LIMIT : DeliveryVerdict.WITHIN_LIMIT);
    }
}

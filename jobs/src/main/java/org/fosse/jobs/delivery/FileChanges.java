package org.fosse.jobs.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * The accepted rows of sources that give no values of indicators, such as registers and returns: those of the largest file, and of
 * files of the same name where the source has fewer rows in all. A file that was there twice is no loss.
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

    private static Optional<Change> most(
            String source,
            List<TableRow<RunInputTable>> had,
            List<TableRow<RunInputTable>> has,
            DeliveryChanges.Limits limits) {
        List<Change> changes = new ArrayList<>();
        TableRow<RunInputTable> largest = had.stream().max(BY_ROWS).orElseThrow();
        long rows = has.stream()
                .mapToLong(row -> row.get(RunInputTable.ROWS_ACCEPTED))
                .max()
                .orElse(0);
        String file = has.stream()
                .max(BY_ROWS)
                .map(row -> row.get(RunInputTable.SOURCE_FILE))
                .orElse(largest.get(RunInputTable.SOURCE_FILE));
        changes.add(change(source, file, largest.get(RunInputTable.ROWS_ACCEPTED), rows, limits));
        if (rows(has) < rows(had)) {
            Map<String, Long> named = new HashMap<>();
            has.forEach(row ->
                    named.merge(row.get(RunInputTable.SOURCE_FILE), row.get(RunInputTable.ROWS_ACCEPTED), Long::sum));
            for (TableRow<RunInputTable> row : had) {
                String name = row.get(RunInputTable.SOURCE_FILE);
                if (named.containsKey(name)) {
                    changes.add(change(
                            source, name, row.get(RunInputTable.ROWS_ACCEPTED), named.getOrDefault(name, 0L), limits));
                }
            }
        }
        return changes.stream()
                .filter(change -> change.now() < change.before())
                .max(Comparator.comparing(Change::share));
    }

    private static long rows(List<TableRow<RunInputTable>> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        row -> row.get(RunInputTable.SHA256), row -> row.get(RunInputTable.ROWS_ACCEPTED), Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
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

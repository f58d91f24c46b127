package org.fosse.jobs.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Store;
import org.fosse.jobs.land.DatedTable;
import org.fosse.jobs.land.Place;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.FileStatus;
import org.jspecify.annotations.Nullable;

/** What came and was not accepted, whole or in part, with the reason: an extract that is missed may be among it. */
final class RefusedFiles {
    private final Store store;
    private final Map<String, List<TableRow<RejectedRowTable>>> rejected = new HashMap<>();
    private final Map<Place, String> senders = new HashMap<>();
    private final Map<String, Set<String>> sendersOfFile = new HashMap<>();

    private RefusedFiles(Store store) {
        this.store = store;
    }

    static RefusedFiles of(Store store) {
        RefusedFiles files = new RefusedFiles(store);
        Set<Place> places = new HashSet<>();
        for (TableRow<RejectedRowTable> row : store.rows(RejectedRowTable.TABLE)) {
            files.rejected
                    .computeIfAbsent(row.get(RejectedRowTable.SOURCE_FILE), file -> new ArrayList<>())
                    .add(row);
            places.add(place(row));
        }
        for (DatedTable<?> dated : DatedTable.all()) {
            for (DatedTable.Sent sent : dated.sent(store, places)) {
                files.sendersOfFile
                        .computeIfAbsent(sent.file(), file -> new HashSet<>())
                        .add(sent.sender());
                if (sent.place() != null) {
                    files.senders.put(sent.place(), sent.sender());
                }
            }
        }
        return files;
    }

    /**
     * Files of a source, a line each.
     *
     * @param sender those of others are left out, as far as their rows say whose they are; null for all
     */
    List<String> of(String source, @Nullable String sender) {
        List<String> lines = new ArrayList<>();
        for (TableRow<RunInputTable> file : store.rows(RunInputTable.TABLE)) {
            if (file.get(RunInputTable.SOURCE_ID).equals(source)) {
                String name = file.get(RunInputTable.SOURCE_FILE);
                List<TableRow<RejectedRowTable>> rows = rejected.getOrDefault(name, List.of()).stream()
                        .filter(row -> sender == null || sender.equals(senders.getOrDefault(place(row), sender)))
                        .toList();
                boolean isWhole = !file.get(RunInputTable.STATUS).equals(FileStatus.READ.text());
                boolean isTheirs = sender == null
                        || !sendersOfFile.containsKey(name)
                        || sendersOfFile.getOrDefault(name, Set.of()).contains(sender);
                if (isWhole) {
                    lines.add("  " + InputText.of(file));
                } else if (isTheirs && !rows.isEmpty()) {
                    long number = rows.stream()
                            .mapToLong(row -> row.get(RejectedRowTable.ROWS))
                            .sum();
                    lines.add("  " + number + " of " + file.get(RunInputTable.ROWS_IN) + " rows"
                            + (number > 1 ? ", the first of them of " : " of ")
                            + RejectText.of(rows.get(0)));
                }
            }
        }
        return lines;
    }

    private static Place place(TableRow<RejectedRowTable> row) {
        return new Place(row.get(RejectedRowTable.SOURCE_FILE), row.get(RejectedRowTable.SOURCE_LINE));
    }
}

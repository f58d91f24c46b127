package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fosse.engine.Before;
import org.fosse.engine.SameFiles;
import org.fosse.engine.Store;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.Json;
import org.fosse.release.Rights;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.Readers;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a run that failed leaves, in {@code failed/<date>} of the published folder: its page and record, and, where it got so far,
 * the account of every file and every rejected row. The next failure of the date takes its place.
 */
final class FailedRun {
    static final Left NOTHING = new Left(null, List.of());

    private static final String FOLDER = "failed";
    private static final List<Table> KEPT =
            List.of(RunInputTable.TABLE, RejectedRowTable.TABLE, DeliveryChangeTable.TABLE, FreshnessTable.TABLE);

    private FailedRun() {}

    /**
     * What was left.
     *
     * @param report the page; null where there is none
     * @param places where to look, a line each
     */
    record Left(@Nullable Path report, List<String> places) {}

    /** @param record what is known of the run, given where its page is */
    static Left write(
            Path published,
            LocalDate date,
            Readers readers,
            String system,
            Function<Path, RunRecord> record,
            Ending ending,
            @Nullable Store store,
            @Nullable Before before)
            throws IOException {
        Path folder = Rights.createFolder(published.resolve(FOLDER), readers).resolve(date.toString());
        WorkFolder.delete(folder);
        Files.createDirectories(folder);
        Path report = folder.resolve(RunReport.NAME);
        RunRecord known = record.apply(report);
        List<String> places = new ArrayList<>();
        places.add(
                "What the run did and why it ended, every file and what was wrong with it, as a page: " + report + ".");
        Files.write(folder.resolve(RunRecord.FILE_NAME), Json.write(known));
        boolean isAccounted = store != null && store.has(RunInputTable.TABLE) && store.has(RejectedRowTable.TABLE);
        Store accounted = isAccounted ? store : null;
        Files.writeString(
                report,
                RunReport.html(
                        "of " + date + ": nothing was published",
                        system,
                        known,
                        List.of(),
                        List.of(new RunReportPage.Part(
                                ending.message(),
                                ending.details().isEmpty()
                                        ? List.of("No more is known than this.")
                                        : ending.details())),
                        accounted,
                        before),
                StandardCharsets.UTF_8);
        if (accounted != null) {
            Path rejected = RejectedRowsFile.write(accounted, folder);
            for (Table table : KEPT) {
                if (accounted.has(table)) {
                    SameFiles.link(accounted.folder(table), folder.resolve(table.name()));
                }
            }
            places.add("Every rejected row: " + rejected + "; the same and every file as Parquet: " + folder + ".");
        }
        Rights.limit(folder, readers);
        return new Left(report, places);
    }

    /** The records of those that are there, the newest first; one that cannot be read is left out. */
    static List<RunRecord> list(Path published) throws IOException {
        List<RunRecord> records = new ArrayList<>();
        for (Path folder : folders(published)) {
            RunRecord record = RunRecord.find(folder.resolve(RunRecord.FILE_NAME));
            if (record != null) {
                records.add(record);
            }
        }
        records.sort(Comparator.comparing(RunRecord::startedAt).reversed());
        return records;
    }

    /** Removes what all but the last runs left, by their logical dates. */
    static void prune(Path published, int keep) throws IOException {
        List<Path> folders = folders(published);
        for (Path old : folders.subList(0, Math.max(0, folders.size() - keep))) {
            WorkFolder.delete(old);
        }
    }

    /** By date. */
    private static List<Path> folders(Path published) throws IOException {
        Path root = published.resolve(FOLDER);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }
}

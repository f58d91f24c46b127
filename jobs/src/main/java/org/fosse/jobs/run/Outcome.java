package org.fosse.jobs.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Store;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.FileStatus;
import org.fosse.tables.DeliveryVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What a run published, for the closing summary.
 *
 * @param release the release
 * @param taken how many tables would have been the same again, and were taken as an earlier run left them
 * @param filesTaken of how many files what was read is as an earlier run left it
 * @param headlines what it says first
 * @param left what left the house, a line each; none where the run made no extracts
 * @param extracts where the extracts lie; null where there are none
 * @param failed what tables lack because making it failed, a line each
 * @param unrecognised files that no source recognised, each with the reason
 * @param notTaken files of a known form of which nothing was taken, refused or unreadable, each with reason and remedy
 * @param lookAt what somebody should look at in files that were read, a line each
 * @param late expected extracts that were missing or late
 * @param missing sources that an earlier release had and this one has not, a line each
 * @param accepted changes of what was delivered that are beyond the limits and were accepted, a line each
 * @param current the release that readers see; null where there is none
 */
public record Outcome(
        Release release,
        int taken,
        long filesTaken,
        Headlines headlines,
        List<String> left,
        @Nullable Path extracts,
        List<String> failed,
        List<String> unrecognised,
        List<String> notTaken,
        List<String> lookAt,
        List<String> late,
        List<String> missing,
        List<String> accepted,
        @Nullable Release current) {
    public Outcome {
        left = List.copyOf(left);
        failed = List.copyOf(failed);
        unrecognised = List.copyOf(unrecognised);
        notTaken = List.copyOf(notTaken);
        lookAt = List.copyOf(lookAt);
        late = List.copyOf(late);
        missing = List.copyOf(missing);
        accepted = List.copyOf(accepted);
    }

    static Outcome read(
            Release release,
            int taken,
            long filesTaken,
            Store store,
            List<String> left,
            @Nullable Path extracts,
            List<String> failed,
            List<String> late,
            List<String> missing,
            @Nullable Release current) {
        return new Outcome(
                release,
                taken,
                filesTaken,
                Headlines.read(store),
                left,
                extracts,
                failed,
                files(store, FileStatus.UNRECOGNISED),
                notTaken(store),
                lookAt(store),
                late,
                missing,
                DeliveryGate.bySource(store, DeliveryVerdict.ACCEPTED),
                current);
    }

    /** Whether readers see the release. */
    public boolean isCurrent() {
        return current != null && current.folder().equals(release.folder());
    }

    /** Whether it was published; otherwise it lies where the next run clears it away. */
    public boolean isPublished() {
        return !PublishedFolder.isStaged(release);
    }

    private static List<String> files(Store store, FileStatus... became) {
        Set<String> statuses = Arrays.stream(became).map(FileStatus::text).collect(Collectors.toSet());
        return store.rows(RunInputTable.TABLE).stream()
                .filter(row -> statuses.contains(row.get(RunInputTable.STATUS)))
                .map(InputText::of)
                .toList();
    }

    /** Files of a known form of which nothing was taken. */
    static List<String> notTaken(Store store) {
        return files(store, FileStatus.REFUSED, FileStatus.UNREADABLE);
    }

    /** What there is to do about files that were read, such as a heading that may have been renamed. */
    static List<String> lookAt(Store store) {
        Stream<String> files = store.rows(RunInputTable.TABLE).stream()
                .filter(row ->
                        row.get(RunInputTable.STATUS).equals(FileStatus.READ.text()) && row.has(RunInputTable.REMEDY))
                .map(row -> row.get(RunInputTable.SOURCE_FILE) + ": " + row.get(RunInputTable.REMEDY));
        return Stream.of(
                        files,
                        Gate.listLater(store).stream(),
                        DeliveryGate.bySource(store, DeliveryVerdict.TO_LOOK_AT).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** How many files came in, and what became of them: "9 files: 7 read, 1 left alone, 1 unrecognised". */
    public String files() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (FileStatus status : FileStatus.values()) {
            long count = release.manifest().inputs().stream()
                    .filter(input -> input.status().equals(status.text()))
                    .count();
            if (count > 0) {
                counts.put(status.text().replace('_', ' '), count);
            }
        }
        return release.manifest().inputs().size() + " files: "
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
    }

    /** The rejected rows for a spreadsheet; nothing where none was rejected. */
    public Stream<Path> rejectedRows() {
        return rejected() == 0 ? Stream.of() : Stream.of(release.folder().resolve(RejectedRowsFile.NAME));
    }

    /** Rows rejected, over all files. */
    public long rejected() {
        return release.manifest().inputs().stream()
                .mapToLong(Manifest.Input::rowsRejected)
                .sum();
    }

    /** Rows that came in, over all files. */
    public long rowsIn() {
        return release.manifest().inputs().stream()
                .mapToLong(Manifest.Input::rowsIn)
                .sum();
    }
}

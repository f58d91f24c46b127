package org.fosse.jobs.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.engine.Store;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.FileStatus;

/**
 * What a run published, for the closing summary.
 *
 * @param release the release
 * @param headlines what it says first
 * @param failed what tables lack because making it failed, a line each
 * @param unrecognised files that no source recognised, each with the reason
 * @param late expected extracts that were missing or late
 * @param missing sources that an earlier release had and this one has not, a line each
 */
public record Outcome(
        Release release,
        Headlines headlines,
        List<String> failed,
        List<String> unrecognised,
        List<String> late,
        List<String> missing) {
    public Outcome {
        failed = List.copyOf(failed);
        unrecognised = List.copyOf(unrecognised);
        late = List.copyOf(late);
        missing = List.copyOf(missing);
    }

    static Outcome read(Release release, Store store, List<String> failed, List<String> late, List<String> missing) {
        List<String> unrecognised = store.rows(RunInputTable.TABLE).stream()
                .filter(row -> row.get(RunInputTable.STATUS).equals(FileStatus.UNRECOGNISED.text()))
                .map(InputText::of)
                .toList();
        return new Outcome(release, Headlines.read(store), failed, unrecognised, late, missing);
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

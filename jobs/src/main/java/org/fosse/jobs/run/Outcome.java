package org.fosse.jobs.run;

import java.util.List;
import org.fosse.engine.Store;
import org.fosse.release.Manifest;
import org.fosse.release.Release;

/**
 * What a run published, for the closing summary.
 *
 * @param release the release
 * @param headlines what it says first
 * @param failed what tables lack because making it failed, a line each
 * @param late expected extracts that were missing or late
 */
public record Outcome(Release release, Headlines headlines, List<String> failed, List<String> late) {
    public Outcome {
        failed = List.copyOf(failed);
        late = List.copyOf(late);
    }

    static Outcome read(Release release, Store store, List<String> failed, List<String> late) {
        return new Outcome(release, Headlines.read(store), failed, late);
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

    /** Files that no source recognised. */
    public List<String> unrecognised() {
        return release.manifest().inputs().stream()
                .filter(input -> input.status().equals("unrecognised"))
                .map(Manifest.Input::file)
                .toList();
    }
}

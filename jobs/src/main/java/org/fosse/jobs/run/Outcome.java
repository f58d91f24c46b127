package org.fosse.jobs.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.Plan;
import org.fosse.engine.Store;
import org.fosse.jobs.variation.FindingJob;
import org.fosse.release.Manifest;
import org.fosse.release.Release;

/**
 * What a run published, for the closing summary.
 *
 * @param release the release
 * @param findings the first findings, a plain sentence each
 * @param late expected extracts that were missing or late
 */
public record Outcome(Release release, List<String> findings, List<String> late) {
    private static final int FINDINGS = 3;

    public Outcome {
        findings = List.copyOf(findings);
        late = List.copyOf(late);
    }

    static Outcome read(Release release, Plan plan, Store store, List<String> late) {
        List<String> findings = new ArrayList<>();
        if (plan.tables().contains(FindingJob.TABLE)) {
            for (Row row : store.read(FindingJob.TABLE)
                    .where(col("rank").leq(FINDINGS))
                    .orderBy("rank")
                    .collectAsList()) {
                findings.add(row.getAs("sentence"));
            }
        }
        return new Outcome(release, findings, late);
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

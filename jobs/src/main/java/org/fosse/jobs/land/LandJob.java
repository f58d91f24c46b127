package org.fosse.jobs.land;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SplitJob;
import org.fosse.sources.ExtractReader;
import org.fosse.sources.LandingFile;
import org.fosse.sources.LandingFolder;
import org.fosse.sources.Sources;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;

/**
 * Reads every file of the landing folder once, the largest first, and keeps what was read in a table per shape of record, so
 * that each later job reads only its own.
 */
public final class LandJob implements SplitJob {
    /** About this many bytes make a task: a task costs a moment of its own, so small files share one. */
    private static final long BYTES_PER_TASK = 4L << 20;

    private static final int MOST_TASKS = 200;

    @Override
    public List<Table> outputs() {
        return List.copyOf(LandedRows.TABLES);
    }

    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public JavaRDD<Part> parts(Inputs in, Run run) {
        FosseConfig.Limits limits = run.config().limits();
        Sources sources = Sources.of(run.config());
        List<LandingFile> files = files(run, sources, limits);
        long bytes = files.stream().mapToLong(LandingFile::bytes).sum();
        int cores = run.spark().defaultParallelism();
        int tasks = (int) Math.max(1, Math.min(Math.min(files.size(), MOST_TASKS), cores + bytes / BYTES_PER_TASK));
        return run.spark()
                .parallelize(Shares.of(files, LandingFile::bytes, tasks), tasks)
                .flatMap(List::iterator)
                .flatMap(file -> new LandedRows(file, ExtractReader.open(file, sources, limits)));
    }

    private static List<LandingFile> files(Run run, Sources sources, FosseConfig.Limits limits) {
        try {
            return LandingFolder.list(
                    run.landing(),
                    sources,
                    run.config().delivery().notes(),
                    run.config().delivery().ignored(),
                    limits);
        } catch (IOException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }
}

package org.fosse.engine;

import java.util.ArrayList;
import java.util.List;
import org.fosse.tables.Table;

/** Makes the tables of a list of jobs, one after the other, in one session. */
public final class Pipeline {
    private final Store store;
    private final Run run;
    private final Progress progress;

    public Pipeline(Store store, Run run, Progress progress) {
        this.store = store;
        this.run = run;
        this.progress = progress;
    }

    /**
     * Makes the jobs' tables.
     *
     * @param jobs in running order
     * @param done how many tables were made before, for the progress display
     * @param total how many there are in all
     * @return what was written, in order
     */
    public List<Written> make(List<Job> jobs, int done, int total) {
        List<Written> all = new ArrayList<>();
        int number = done;
        for (Job job : jobs) {
            number++;
            Table table = job.output();
            progress.started(table, number, total);
            Written written = store.write(job, new Inputs(job, store), run);
            progress.finished(table, written, number, total);
            all.add(written);
        }
        return all;
    }
}

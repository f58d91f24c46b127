package org.fosse.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fosse.tables.Table;

/**
 * Makes the tables of a list of jobs in one session, several at a time where they do not need one another: planning a
 * table keeps one core busy, and the last tasks of a large one leave cores idle. What a table holds does not depend on
 * what is made beside it.
 */
public final class Pipeline {
    private static final int MOST_AT_A_TIME = 4;

    private final Store store;
    private final Run run;
    private final Progress progress;

    public Pipeline(Store store, Run run, Progress progress) {
        this.store = store;
        this.run = run;
        this.progress = progress;
    }

    /** A table that was made, and which of the jobs made it. */
    private record Made(int job, List<Written> written) {}

    /**
     * Makes the jobs' tables.
     *
     * @param jobs in running order
     * @param done how many tables were made before, for the progress display
     * @param total how many there are in all
     * @return what was written, in running order
     */
    public List<Written> make(List<Job> jobs, int done, int total) {
        int cores = run.spark().defaultParallelism();
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(MOST_AT_A_TIME, cores)));
        try {
            return make(jobs, done, total, new ExecutorCompletionService<>(threads), Math.min(MOST_AT_A_TIME, cores));
        } catch (ExecutionException e) {
            // A context that a defect of the machine has stopped must not hide the defect.
            if (!run.spark().sc().isStopped()) {
                run.spark().cancelAllJobs();
            }
            if (e.getCause() instanceof RuntimeException defect) {
                throw defect;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while tables were made", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Written> make(List<Job> jobs, int done, int total, CompletionService<Made> threads, int most)
            throws InterruptedException, ExecutionException {
        Set<String> missing = new HashSet<>();
        jobs.forEach(job -> job.outputs().forEach(table -> missing.add(table.name())));
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            waiting.add(i);
        }
        List<Made> made = new ArrayList<>();
        int running = 0;
        while (made.size() < jobs.size()) {
            for (Iterator<Integer> next = waiting.iterator(); running < most && next.hasNext(); ) {
                int number = next.next();
                Job job = jobs.get(number);
                if (job.inputs().stream().map(Table::name).noneMatch(missing::contains)) {
                    next.remove();
                    running++;
                    progress.started(job.output(), done + made.size(), total);
                    threads.submit(() -> new Made(number, store.write(job, new Inputs(job, store, run), run)));
                }
            }
            if (running == 0) {
                throw new IllegalStateException("the jobs wait for each other: " + missing);
            }
            Made one = threads.take().get();
            running--;
            made.add(one);
            one.written().forEach(written -> missing.remove(written.table()));
            progress.finished(jobs.get(one.job()).output(), one.written().get(0), done + made.size(), total);
        }
        return made.stream()
                .sorted(Comparator.comparingInt(Made::job))
                .flatMap(each -> each.written().stream())
                .toList();
    }
}

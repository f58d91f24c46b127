package org.fosse.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of a list of jobs in one session, several at a time where they do not need one another: planning a
 * table keeps one core busy, and the last tasks of a large one leave cores idle. What a table holds does not depend on
 * what is made beside it.
 */
public final class Pipeline {
    private static final int MOST_AT_A_TIME = 4;

    private final Store store;
    private final Run run;
    private final Kept kept;
    private final Progress progress;

    /** Makes every table anew. */
    public Pipeline(Store store, Run run, Progress progress) {
        this(store, run, Kept.none(), progress);
    }

    /** @param kept where tables are taken from that would be the same again */
    public Pipeline(Store store, Run run, Kept kept, Progress progress) {
        this.store = store;
        this.run = run;
        this.kept = kept;
        this.progress = progress;
    }

    /** What one of the jobs has made, by its number. */
    private record Numbered(int job, Made made) {}

    /**
     * Makes the jobs' tables.
     *
     * @param jobs in running order
     * @param done how many tables were made before, for the progress display
     * @param total how many there are in all
     * @return what each job made, in running order
     */
    public List<Made> make(List<Job> jobs, int done, int total) {
        ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_A_TIME);
        try {
            return make(jobs, done, total, new ExecutorCompletionService<>(threads));
        } catch (ExecutionException e) {
            run.cancel();
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

    private List<Made> make(List<Job> jobs, int done, int total, CompletionService<Numbered> threads)
            throws InterruptedException, ExecutionException {
        Set<String> missing = new HashSet<>();
        jobs.forEach(job -> job.outputs().forEach(table -> missing.add(table.name())));
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            waiting.add(i);
        }
        List<Numbered> made = new ArrayList<>();
        int most = Math.min(MOST_AT_A_TIME, Math.max(2, Runtime.getRuntime().availableProcessors()));
        int running = 0;
        while (made.size() < jobs.size()) {
            boolean taken = false;
            for (Iterator<Integer> next = waiting.iterator(); next.hasNext(); ) {
                int number = next.next();
                Job job = jobs.get(number);
                if (job.inputs().stream().map(Table::name).anyMatch(missing::contains)) {
                    continue;
                }
                Made before = take(job);
                if (before != null) {
                    next.remove();
                    taken = true;
                    made.add(new Numbered(number, before));
                    job.outputs().forEach(table -> missing.remove(table.name()));
                    progress.taken(job.output(), before.written().get(0), done + made.size(), total);
                } else if (running < most) {
                    next.remove();
                    running++;
                    progress.started(job.output(), done + made.size(), total);
                    threads.submit(() -> new Numbered(number, make(job)));
                }
            }
            if (taken) {
                // What has been waiting for it may be taken too.
                continue;
            }
            if (running == 0) {
                throw new IllegalStateException("the jobs wait for each other: " + missing);
            }
            Numbered one = threads.take().get();
            running--;
            made.add(one);
            one.made().written().forEach(written -> missing.remove(written.table()));
            progress.finished(jobs.get(one.job()).output(), one.made().written().get(0), done + made.size(), total);
        }
        return made.stream()
                .sorted(Comparator.comparingInt(Numbered::job))
                .map(Numbered::made)
                .toList();
    }

    private @Nullable Made take(Job job) {
        return kept.take(job.output().name(), job.outputs(), digests(job.inputs()), store)
                .orElse(null);
    }

    private Made make(Job job) {
        Run own = run.noting();
        Map<String, String> inputs = digests(job.inputs());
        KeptParts parts = kept.parts(job.output().name());
        List<Written> written = store.write(job, new Inputs(job, store, own), own, parts);
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        for (Table table : job.outputs()) {
            if (!store.leftOut(table).isEmpty()) {
                leftOut.put(table.name(), store.leftOut(table));
            }
        }
        Map<Given, String> asked = kept.given(own.asked());
        asked.computeIfPresent(Given.DATE, (date, given) -> own.dates().text());
        return new Made(job.output().name(), inputs, asked, written, leftOut, parts.made());
    }

    private Map<String, String> digests(List<Table> tables) {
        Map<String, String> digests = new TreeMap<>();
        tables.forEach(table -> digests.put(table.name(), digest(table)));
        return digests;
    }

    /** All that a job may know of a table: its content, and what was left out of it. */
    private String digest(Table table) {
        String content = store.digest(table);
        if (content == null) {
            return Made.UNKNOWN;
        }
        Map<String, Long> leftOut = store.leftOut(table);
        return leftOut.isEmpty() ? content : content + " without " + new TreeMap<>(leftOut);
    }
}

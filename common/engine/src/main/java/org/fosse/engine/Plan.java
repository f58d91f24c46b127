package org.fosse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Jobs in an order in which every job comes after those it reads. Stages do not overlap: all of a stage comes before any
 * of the next.
 */
public final class Plan {
    private final List<Job> jobs;
    private final Map<String, Job> byTable;

    private Plan(List<Job> jobs) {
        this.jobs = List.copyOf(jobs);
        this.byTable = new LinkedHashMap<>();
        this.jobs.forEach(job -> job.outputs().forEach(table -> byTable.put(table.name(), job)));
    }

    /**
     * Sorts the jobs.
     *
     * @throws IllegalArgumentException if two jobs make one table, a job reads a table that no job makes, the jobs form a
     *     circle, a job reads a later stage, or a working table is read by no one
     */
    public static Plan of(List<Job> jobs) {
        Map<String, Job> producers = new LinkedHashMap<>();
        for (Job job : jobs) {
            for (Table table : job.outputs()) {
                if (producers.put(table.name(), job) != null) {
                    throw new IllegalArgumentException("table '" + table.name() + "' is made by two jobs");
                }
            }
        }
        refuseOrphans(jobs, producers);
        List<Job> sorted = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Stage stage : Stage.values()) {
            List<Job> waiting = new ArrayList<>(
                    jobs.stream().filter(job -> job.output().stage() == stage).toList());
            while (!waiting.isEmpty()) {
                List<Job> ready = waiting.stream()
                        .filter(job -> job.inputs().stream().allMatch(input -> done.contains(input.name())))
                        .toList();
                if (ready.isEmpty()) {
                    throw new IllegalArgumentException("these tables wait for each other or for a later stage: "
                            + waiting.stream().map(job -> job.output().name()).collect(Collectors.joining(", ")));
                }
                sorted.addAll(ready);
                ready.forEach(job -> job.outputs().forEach(table -> done.add(table.name())));
                waiting.removeAll(ready);
            }
        }
        return new Plan(sorted);
    }

    private static void refuseOrphans(List<Job> jobs, Map<String, Job> producers) {
        Set<String> read = new HashSet<>();
        for (Job job : jobs) {
            for (Table input : job.inputs()) {
                Job producer = producers.get(input.name());
                if (producer == null || !producer.outputs().contains(input)) {
                    throw new IllegalArgumentException("job '" + job.output().name() + "' reads '" + input.name()
                            + "', which no job makes as declared");
                }
                read.add(input.name());
            }
        }
        for (Job job : jobs) {
            for (Table table : job.outputs()) {
                if (!table.published() && !read.contains(table.name())) {
                    throw new IllegalArgumentException("working table '" + table.name() + "' is read by no job");
                }
            }
        }
    }

    /** All jobs in running order. */
    public List<Job> jobs() {
        return jobs;
    }

    /** The jobs of one stage, in running order. */
    public List<Job> jobs(Stage stage) {
        return jobs.stream().filter(job -> job.output().stage() == stage).toList();
    }

    /** Every table, in running order. */
    public List<Table> tables() {
        return jobs.stream().flatMap(job -> job.outputs().stream()).toList();
    }

    /**
     * The part of the plan that the named tables need, themselves included.
     *
     * @throws IllegalArgumentException if a name is not a table of the plan
     */
    public Plan only(Collection<String> names) {
        Set<String> wanted = new TreeSet<>();
        for (String name : names) {
            if (!byTable.containsKey(name)) {
                throw new IllegalArgumentException("there is no table '" + name + "'; the tables are "
                        + String.join(", ", new TreeSet<>(byTable.keySet())));
            }
            addWithInputs(name, wanted);
        }
        return new Plan(jobs.stream()
                .filter(job -> job.outputs().stream().map(Table::name).anyMatch(wanted::contains))
                .toList());
    }

    private void addWithInputs(String name, Set<String> wanted) {
        if (wanted.add(name)) {
            Job job = byTable.get(name);
            if (job != null) {
                job.inputs().forEach(input -> addWithInputs(input.name(), wanted));
            }
        }
    }
}

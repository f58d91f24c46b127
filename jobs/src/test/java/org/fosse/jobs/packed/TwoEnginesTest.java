package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.engine.TaskJob;
import org.fosse.engine.Written;
import org.fosse.jobs.compare.PeerGroupJob;
import org.fosse.jobs.compare.PeerVariableJob;
import org.fosse.jobs.compare.SpecialListJob;
import org.fosse.jobs.compare.SpineJob;
import org.fosse.jobs.observation.PackedJob;
import org.fosse.jobs.run.Jobs;
import org.fosse.jobs.run.Sessions;
import org.fosse.jobs.series.SeriesJob;
import org.fosse.jobs.variation.AdjustedJob;
import org.fosse.jobs.variation.AdjustmentJob;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every table made from packed values is the same by Spark, whatever the order and the parts of its input, as by one
 * thread of plain Java that packs the values in the order they were made up.
 */
final class TwoEnginesTest {
    private static final Path CONF = Path.of(System.getProperty("fosse.root"), "conf");

    @AutoClose
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    /** Notes the statistic of a job while Spark runs it, and what Spark makes of it. */
    private static final class Noted<T> implements TaskJob<T> {
        private final PeriodStatisticJob<T> job;
        private Statistic<TableRow<T>> statistic;

        Noted(PeriodStatisticJob<T> job) {
            this.job = job;
        }

        @Override
        public TypedTable<T> output() {
            return job.output();
        }

        @Override
        public List<Table> inputs() {
            return job.inputs();
        }

        @Override
        public JavaRDD<TableRow<T>> rows(Inputs in, Run run) {
            statistic = job.statistic(in, run);
            return Packed.rows(in, statistic);
        }

        /** Whether the table holds the rows that one thread makes. */
        void compare(Store store, Collection<List<PeriodValues>> plain) {
            List<TableRow<T>> expected = new ArrayList<>();
            plain.forEach(periods -> TwoEnginesTest.rows(statistic, periods).forEachRemaining(expected::add));
            expected.sort(output().byKey());
            List<TableRow<T>> found = new ArrayList<>(store.rows(output()));
            found.sort(output().byKey());
            assertThat(found).as(output().name()).isNotEmpty().isEqualTo(expected);
            found.forEach(row -> LimitsInOrder.check(output(), row));
        }
    }

    @BeforeAll
    static void start() {
        spark = Sessions.start("local[2]");
    }

    @Test
    void sparkGivesWhatOneThreadGives() {
        SmallWorld world = new SmallWorld(11);
        Map<String, List<PeriodValues>> plain = world.plain();
        Store store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
        List<Job> jobs = jobs(world, 5, 5);

        pipeline(store).make(jobs, 0, jobs.size());

        int compared = 0;
        for (Job job : jobs) {
            if (job instanceof Noted<?> noted) {
                noted.compare(store, plain.values());
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(11);
    }

    @Test
    void orderAndPartsOfTheInputDoNotMatter() {
        SmallWorld world = new SmallWorld(12);

        Map<String, String> one = digests(world, "one", 1, 1);
        Map<String, String> other = digests(world, "other", 2, 7);

        assertThat(other).isEqualTo(one);
    }

    private Map<String, String> digests(SmallWorld world, String name, long order, int parts) {
        Store store = new Store(spark, folder.resolve(name), folder.resolve(name + "-working"));
        List<Job> jobs = jobs(world, order, parts);
        Map<String, String> digests = new HashMap<>();
        for (Written written : pipeline(store).make(jobs, 0, jobs.size()).stream()
                .flatMap(made -> made.written().stream())
                .toList()) {
            digests.put(written.table(), written.digest());
        }
        return digests;
    }

    private Pipeline pipeline(Store store) {
        Run run = new Run(spark, ConfigLoader.load(CONF), LocalDate.of(2025, 3, 31), folder, 7);
        return new Pipeline(store, run, Progress.NONE);
    }

    /** All tables made from packed values, and what they read, in running order. */
    private static List<Job> jobs(SmallWorld world, long order, int parts) {
        Set<Class<?>> others = Set.of(
                PackedJob.class,
                SeriesJob.class,
                PeerVariableJob.class,
                PeerGroupJob.class,
                SpecialListJob.class,
                AdjustedJob.class,
                AdjustmentJob.class,
                SpineJob.class);
        List<Job> jobs = new ArrayList<>(world.jobs(order, parts));
        for (Job job : Jobs.plan().jobs()) {
            if (job instanceof PeriodStatisticJob<?> statistic) {
                jobs.add(new Noted<>(statistic));
            } else if (others.contains(job.getClass())) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static <R> Iterator<R> rows(Statistic<R> statistic, List<PeriodValues> periods) {
        if (statistic instanceof Statistic.PerIndicator<R> all) {
            return all.rows().rows(periods);
        }
        Function<PeriodValues, Iterator<R>> each = statistic instanceof Statistic.InSeries<R> walk
                ? walk.walk().begin()
                : period -> taken((Statistic.PerPeriod<R>) statistic, period);
        List<R> rows = new ArrayList<>();
        periods.forEach(period -> each.apply(period).forEachRemaining(rows::add));
        return rows.iterator();
    }

    private static <R> Iterator<R> taken(Statistic.PerPeriod<R> statistic, PeriodValues period) {
        boolean takes = statistic.filter().takes(period.indicator().id(), period.start(), period.end());
        return takes ? statistic.rows().rows(period) : Collections.emptyIterator();
    }
}

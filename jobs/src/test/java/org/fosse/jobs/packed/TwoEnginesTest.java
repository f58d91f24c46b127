package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Pipeline;
import org.fosse.engine.PlainJob;
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.jobs.Jobs;
import org.fosse.jobs.compare.PeerGroupJob;
import org.fosse.jobs.compare.PeerVariableJob;
import org.fosse.jobs.run.Sessions;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every table made from packed values is the same by Spark, whatever the order and the parts of its input, as by one
 * thread of plain Java that packs the values in the order they were made up.
 */
final class TwoEnginesTest {
    private static final Path CONF = Path.of(System.getProperty("fosse.root"), "conf");
    private static SparkSession spark;

    @TempDir
    private Path folder;

    /** Notes the statistic of a job while Spark runs it. */
    private static final class Noted implements PlainJob {
        private final PackedTable job;
        private Statistic<Row> statistic;

        Noted(PackedTable job) {
            this.job = job;
        }

        @Override
        public Table output() {
            return job.output();
        }

        @Override
        public List<Table> inputs() {
            return job.inputs();
        }

        @Override
        public JavaRDD<Row> rows(Inputs in, Run run) {
            statistic = job.statistic(in, run);
            return Packed.rows(in, run, statistic);
        }
    }

    private static final Progress SILENT = new Progress() {
        @Override
        public void started(Table table, int number, int total) {}

        @Override
        public void finished(Table table, Written written, int number, int total) {}
    };

    @BeforeAll
    static void start() {
        spark = Sessions.start("local[2]");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void sparkGivesWhatOneThreadGives() {
        SmallWorld world = new SmallWorld(11);
        Map<String, List<PeriodValues>> plain = world.plain();
        Store store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
        world.write(spark, store, 5, 5);

        List<Job> jobs = jobs();
        pipeline(store).make(jobs, 0, jobs.size());

        int compared = 0;
        for (Job job : jobs) {
            if (job instanceof Noted noted) {
                List<String> expected = new ArrayList<>();
                plain.values()
                        .forEach(periods ->
                                rows(noted.statistic, periods).forEachRemaining(row -> expected.add(row.toString())));
                List<String> found = store.read(job.output()).collectAsList().stream()
                        .map(Row::toString)
                        .toList();
                assertThat(found).as(job.output().name()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(12);
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
        world.write(spark, store, order, parts);
        List<Job> jobs = jobs();
        Map<String, String> digests = new HashMap<>();
        for (Written written : pipeline(store).make(jobs, 0, jobs.size())) {
            digests.put(written.table(), written.digest());
        }
        return digests;
    }

    private Pipeline pipeline(Store store) {
        Run run = new Run(spark, ConfigLoader.load(CONF), LocalDate.of(2025, 3, 31), folder, 7);
        return new Pipeline(store, run, SILENT);
    }

    /** All packed tables and what they read beyond the tables the world writes, in running order. */
    private static List<Job> jobs() {
        Set<Class<?>> others = Set.of(PackedJob.class, PeerVariableJob.class, PeerGroupJob.class);
        return Jobs.plan().jobs().stream()
                .filter(job -> job instanceof PackedTable || others.contains(job.getClass()))
                .map(job -> job instanceof PackedTable table ? new Noted(table) : job)
                .collect(Collectors.toList());
    }

    private static Iterator<Row> rows(Statistic<Row> statistic, List<PeriodValues> periods) {
        if (statistic instanceof Statistic.PerIndicator<Row> all) {
            return all.rows().rows(periods);
        }
        Function<PeriodValues, Iterator<Row>> each = statistic instanceof Statistic.InSeries<Row> walk
                ? walk.walk().begin()
                : period -> taken((Statistic.PerPeriod<Row>) statistic, period);
        List<Row> rows = new ArrayList<>();
        periods.forEach(period -> each.apply(period).forEachRemaining(rows::add));
        return rows.iterator();
    }

    private static Iterator<Row> taken(Statistic.PerPeriod<Row> statistic, PeriodValues period) {
        boolean takes = statistic.filter().takes(period.indicator().id(), period.start(), period.end());
        return takes ? statistic.rows().rows(period) : List.<Row>of().iterator();
    }
}

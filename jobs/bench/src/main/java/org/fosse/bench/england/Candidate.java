package org.fosse.bench.england;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.Job;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Progress;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.jobs.inequality.InequalityJob;
import org.fosse.jobs.observation.PackedJob;
import org.fosse.jobs.run.Sessions;
import org.fosse.jobs.variation.FunnelJob;
import org.fosse.jobs.variation.RateJob;
import org.fosse.jobs.variation.VariationJob;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Table;

/**
 * One thing that is measured, in a process of its own, so that memory and compilation are its own too. Prints one line a
 * step: name, seconds; at the end seconds in all, seconds after start-up, processor seconds and peak memory.
 *
 * <p>Arguments: what (generate, scan, fosse, duckdb), folder, rows, order (sorted, unsorted), configuration folder.
 */
public final class Candidate {
    static final long SEED = 20260331;

    private static final Map<String, List<Job>> STEPS = Map.of(
            "fosse",
            List.of(new PackedJob(), new RateJob(), new VariationJob(), new FunnelJob(), new InequalityJob()),
            "fosse_core",
            List.of(new PackedJob(), new RateJob(), new VariationJob(), new InequalityJob()),
            "fosse_narrow",
            List.of(
                    new PackedJob(),
                    new CoreJob(
                            new RateJob(),
                            List.of(
                                    "area_level",
                                    "numerator",
                                    "denominator",
                                    "value",
                                    "lower_95",
                                    "upper_95",
                                    "lower_998",
                                    "upper_998")),
                    new CoreJob(
                            new VariationJob(),
                            List.of(
                                    "areas",
                                    "mean",
                                    "weighted_mean",
                                    "standard_deviation",
                                    "coefficient_of_variation",
                                    "minimum",
                                    "percentile_5",
                                    "percentile_25",
                                    "median",
                                    "percentile_75",
                                    "percentile_95",
                                    "maximum",
                                    "extremal_quotient",
                                    "systematic_component",
                                    "outliers_low_95",
                                    "outliers_high_95",
                                    "outliers_low_998",
                                    "outliers_high_998")),
                    new CoreJob(new InequalityJob(), List.of("groups", "slope_index"))));

    private Candidate() {}

    public static void main(String[] arguments) throws Exception {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        String what = arguments[0];
        Path folder = Path.of(arguments[1]);
        long rows = Long.parseLong(arguments[2]);
        boolean sorted = arguments[3].equals("sorted");
        if (what.equals("duckdb")) {
            long started = System.currentTimeMillis();
            new DuckDbCore(folder).run();
            finish(began, started);
            return;
        }
        try (SparkSession spark = Sessions.start("local[2]")) {
            spark.range(1).count();
            long started = System.currentTimeMillis();
            Path made = folder.resolve("fosse");
            Store store = new Store(spark, made.resolve("tables"), made.resolve("working"));
            switch (what) {
                case "generate" -> {
                    new EnglandAreas(spark, store).write(rows);
                    new England(spark, SEED).writeObservations(store, rows, sorted);
                }
                case "scan" ->
                    spark.read()
                            .parquet(store.folder(ObservationTable.TABLE).toString())
                            .selectExpr(
                                    "sum(numerator)",
                                    "sum(denominator)",
                                    "max(indicator_id)",
                                    "max(area_code)",
                                    "max(period_end)",
                                    "max(stratum)")
                            .collectAsList();
                default -> run(spark, store, what, Path.of(arguments[4]));
            }
            finish(began, started);
        }
    }

    private static void run(SparkSession spark, Store store, String what, Path conf) {
        Run run = new Run(spark, ConfigLoader.load(conf), LocalDate.of(2026, 3, 31), conf, SEED);
        List<Job> jobs = new ArrayList<>(STEPS.getOrDefault(what, List.of()));
        new Pipeline(store, run, new Steps()).make(jobs, 0, jobs.size());
    }

    /** Tables are made side by side, so that their seconds add up to more than those of the whole. */
    private static final class Steps implements Progress {
        private final Map<String, Long> since = new HashMap<>();

        @Override
        public void started(Table table, int done, int total) {
            since.put(table.name(), System.nanoTime());
        }

        @Override
        public void finished(Table table, Written written, int done, int total) {
            double seconds = (System.nanoTime() - since.getOrDefault(table.name(), System.nanoTime())) / 1e9;
            System.out.printf(Locale.ROOT, "step %s %.2f %d%n", table.name(), seconds, written.rows());
        }
    }

    private static void finish(long began, long started) throws IOException {
        long now = System.currentTimeMillis();
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "done %.2f %.2f %.2f %d%n",
                (now - began) / 1e3,
                (now - started) / 1e3,
                system.getProcessCpuTime() / 1e9,
                peakMegabytes());
    }

    /** The most memory the process has held, all of it: heap, code and what native libraries take. */
    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}

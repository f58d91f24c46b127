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
import org.apache.spark.api.java.JavaSparkContext;
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
import org.fosse.schema.Field;
import org.fosse.schema.table.InequalityTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.VariationTable;
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
                    new CoreJob<>(
                            new RateJob(),
                            List.of(
                                    RateTable.AREA_LEVEL,
                                    RateTable.NUMERATOR,
                                    RateTable.DENOMINATOR,
                                    RateTable.VALUE,
                                    RateTable.LOWER_95,
                                    RateTable.UPPER_95,
                                    RateTable.LOWER_998,
                                    RateTable.UPPER_998)),
                    new CoreJob<>(
                            new VariationJob(),
                            List.of(
                                    VariationTable.AREAS,
                                    VariationTable.MEAN,
                                    VariationTable.WEIGHTED_MEAN,
                                    VariationTable.STANDARD_DEVIATION,
                                    VariationTable.COEFFICIENT_OF_VARIATION,
                                    VariationTable.MINIMUM,
                                    VariationTable.PERCENTILE_5,
                                    VariationTable.PERCENTILE_25,
                                    VariationTable.MEDIAN,
                                    VariationTable.PERCENTILE_75,
                                    VariationTable.PERCENTILE_95,
                                    VariationTable.MAXIMUM,
                                    VariationTable.EXTREMAL_QUOTIENT,
                                    VariationTable.SYSTEMATIC_COMPONENT,
                                    VariationTable.OUTLIERS_LOW_95,
                                    VariationTable.OUTLIERS_HIGH_95,
                                    VariationTable.OUTLIERS_LOW_998,
                                    VariationTable.OUTLIERS_HIGH_998)),
                    new CoreJob<>(new InequalityJob(), List.of(InequalityTable.GROUPS, InequalityTable.SLOPE_INDEX))));

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
        JavaSparkContext context = Sessions.start("local[2]");
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.range(1).count();
            long started = System.currentTimeMillis();
            Path made = folder.resolve("fosse");
            Store store = new Store(context, made.resolve("tables"), made.resolve("working"));
            switch (what) {
                case "generate" -> {
                    List<Job> country = new ArrayList<>(EnglandAreas.jobs(rows));
                    country.add(new England(rows, sorted));
                    make(context, store, country, Path.of(arguments[4]));
                }
                case "scan" ->
                    spark.read()
                            .parquet(store.folder(ObservationTable.TABLE).toString())
                            .selectExpr(
                                    sum(ObservationTable.NUMERATOR),
                                    sum(ObservationTable.DENOMINATOR),
                                    max(ObservationTable.INDICATOR_ID),
                                    max(ObservationTable.AREA_CODE),
                                    max(ObservationTable.PERIOD_END),
                                    max(ObservationTable.STRATUM))
                            .collectAsList();
                default -> make(context, store, STEPS.getOrDefault(what, List.of()), Path.of(arguments[4]));
            }
            finish(began, started);
        }
    }

    private static String sum(Field<?, ?> field) {
        return "sum(" + field.name() + ")";
    }

    private static String max(Field<?, ?> field) {
        return "max(" + field.name() + ")";
    }

    private static void make(JavaSparkContext spark, Store store, List<Job> jobs, Path conf) {
        Run run = new Run(spark, ConfigLoader.load(conf), LocalDate.of(2026, 3, 31), conf, SEED);
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

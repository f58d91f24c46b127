package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.ConfigLoader;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Kept;
import org.fosse.engine.Made;
import org.fosse.engine.PartJob;
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
import org.fosse.jobs.run.Jobs;
import org.fosse.jobs.run.Sessions;
import org.fosse.jobs.series.SeriesJob;
import org.fosse.jobs.variation.AdjustedJob;
import org.fosse.jobs.variation.AdjustmentJob;
import org.fosse.release.Durable;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Night after night, whatever changes in between: tables of which the parts that have changed are made, and the others taken,
 * are byte by byte those that are made whole.
 */
final class KeptPartsTest {
    private static final Path CONF = Path.of(System.getProperty("fosse.root"), "conf");
    private static final long SEED = 20261128;
    private static final int PARTS = 8;

    @AutoClose
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    private final SmallWorld world = new SmallWorld(11);
    private LocalDate date = LocalDate.of(2025, 3, 31);

    /** Something that changes before the next night. */
    @FunctionalInterface
    private interface Change {
        void happen() throws IOException;
    }

    /**
     * A night.
     *
     * @param store its tables
     * @param madeOrTaken by table, its files: those that are files of the night before, and the others
     */
    private record Night(Store store, Map<String, Map<Boolean, Set<String>>> madeOrTaken) {
        int files(String table, boolean taken) {
            return madeOrTaken
                    .getOrDefault(table, Map.of())
                    .getOrDefault(taken, Set.of())
                    .size();
        }
    }

    /** Packs into more files than so few values would have. */
    private record PackedApart() implements TaskJob<PackedTable> {
        @Override
        public TypedTable<PackedTable> output() {
            return PackedTable.TABLE;
        }

        @Override
        public List<Table> inputs() {
            return Packing.INPUTS;
        }

        @Override
        public JavaRDD<TableRow<PackedTable>> rows(Inputs in, Run run) {
            return Packing.rows(in, PARTS);
        }
    }

    @BeforeAll
    static void start() {
        spark = Sessions.start("local[2]");
    }

    @Test
    void ofAChangedIndicatorOnePartOfEachTableIsMade() throws IOException {
        night("first");
        world.change("RARE");

        Night next = night("a changed value");

        assertThat(ofParts().stream().map(Table::name).filter(table -> next.files(table, false) > 1))
                .isEmpty();
        assertThat(ofParts().stream().filter(table -> next.files(table.name(), true) > 0))
                .hasSizeGreaterThan(10);
        assertThat(next.files(RateTable.TABLE.name(), false)).isEqualTo(1);
    }

    @Test
    void whateverChangesTheTablesAreThoseThatAreMadeWhole() throws IOException {
        night("first");
        List<Map.Entry<String, Change>> changes = new ArrayList<>(List.of(
                Map.entry("a changed value", () -> world.change("PART")),
                Map.entry("a score", () -> world.change("SCORE")),
                Map.entry("a new period", () -> world.addMonth("RARE")),
                Map.entry("another new period", () -> world.addMonth("PART")),
                Map.entry("an indicator is withdrawn", () -> world.withdraw("SCORE")),
                Map.entry("a practice moves", world::move),
                Map.entry("the next date", () -> date = date.plusDays(1)),
                Map.entry("a kept part is damaged, and a value changes", () -> {
                    damage();
                    world.change("RARE");
                })));
        Collections.shuffle(changes, new Random(SEED));
        changes.removeIf(each -> each.getKey().equals("a score"));
        for (Map.Entry<String, Change> change : changes) {
            change.getValue().happen();
            Night night = night(change.getKey());
            int taken = ofParts().stream()
                    .mapToInt(table -> night.files(table.name(), true))
                    .sum();
            assertThat(taken > 0).as(change.getKey()).isEqualTo(!change.getKey().equals("a practice moves"));
        }
    }

    /** The tables whose parts are made of parts of the packed values. */
    private static List<Table> ofParts() {
        return Jobs.plan().jobs().stream()
                .filter(job -> job instanceof PartJob<?> parts && parts.source().equals(PackedTable.TABLE))
                .flatMap(job -> job.outputs().stream())
                .toList();
    }

    /** Makes all tables with what is kept and without, and keeps them. */
    private Night night(String name) throws IOException {
        Map<Object, Path> before = new HashMap<>();
        if (Files.exists(folder.resolve("kept/tables"))) {
            try (Stream<Path> files = Files.walk(folder.resolve("kept/tables"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    before.put(key(file), file);
                }
            }
        }
        List<Job> jobs = jobs();
        Store whole = store(name + "/whole");
        make(whole, Kept.none(), jobs);
        Kept kept = kept();
        Store store = store(name + "/kept");
        List<Made> made = make(store, kept, jobs);
        Map<String, Map<Boolean, Set<String>>> files = new HashMap<>();
        Map<String, Table> tables = new HashMap<>();
        for (Table table : jobs.stream().flatMap(job -> job.outputs().stream()).toList()) {
            tables.put(table.name(), table);
            assertThat(digests(store, table)).as(name + ": " + table.name()).isEqualTo(digests(whole, table));
            for (String file : digests(store, table).keySet()) {
                files.computeIfAbsent(table.name(), none -> new HashMap<>())
                        .computeIfAbsent(
                                before.containsKey(key(store.folder(table).resolve(file))), none -> new HashSet<>())
                        .add(file);
            }
        }
        assertThat(made.stream().flatMap(each -> each.written().stream()).map(Written::failures))
                .allMatch(List::isEmpty);
        kept.keep(made, tables, store, Map.of());
        return new Night(store, files);
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private Store store(String name) {
        return new Store(
                spark,
                folder.resolve(name).resolve("tables"),
                folder.resolve(name).resolve("working"));
    }

    /** What is given is of no file, and so never kept. */
    private List<Made> make(Store store, Kept kept, List<Job> jobs) {
        Run run = new Run(spark, ConfigLoader.load(CONF), date, folder, 7);
        List<Job> given = world.jobs(3, 2);
        new Pipeline(store, run, Progress.NONE).make(given, 0, given.size());
        return new Pipeline(store, run, kept, Progress.NONE).make(jobs, 0, jobs.size());
    }

    private Kept kept() {
        return Kept.open(folder.resolve("kept"), "program", given -> switch (given) {
            case DATE -> date.toString();
            case CONFIGURATION, LANDING, SEED, PROTECTION, BEFORE -> "the same";
        });
    }

    /** All tables made from packed values, and what they read, in running order. */
    private static List<Job> jobs() {
        Set<Class<?>> others = Set.of(
                PeerVariableJob.class,
                PeerGroupJob.class,
                SpecialListJob.class,
                SeriesJob.class,
                AdjustedJob.class,
                AdjustmentJob.class,
                SpineJob.class);
        List<Job> jobs = new ArrayList<>(List.of(new PackedApart()));
        for (Job job : Jobs.plan().jobs()) {
            if (job instanceof PeriodStatisticJob<?> || others.contains(job.getClass())) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    /** By name, the digest of each file of a table. */
    private static Map<String, String> digests(Store store, Table table) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(store.folder(table))) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Durable.sha256(file));
            }
        }
        return digests;
    }

    /** Damages every kept file of table rate. */
    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("kept/tables/rate"))) {
            for (Path file : new TreeSet<>(files.toList())) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.delete(file);
                Files.write(file, bytes);
            }
        }
    }
}

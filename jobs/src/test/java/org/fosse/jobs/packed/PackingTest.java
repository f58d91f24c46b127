package org.fosse.jobs.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.fosse.jobs.run.Sessions;
import org.fosse.release.Durable;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which files the values of an indicator are packed. */
final class PackingTest {
    private static final Path CONF = Path.of(System.getProperty("fosse.root"), "conf");
    private static final int PARTITIONS = 8;

    @AutoClose
    private static JavaSparkContext spark;

    @TempDir
    private Path folder;

    /** Packs into more partitions than so few values would have. */
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
            return Packing.rows(in, PARTITIONS);
        }
    }

    @BeforeAll
    static void start() {
        spark = Sessions.start("local[2]");
    }

    @Test
    void aChangedValueChangesOneFileWhateverTheOrderAndThePartsOfTheInput() throws IOException {
        Map<String, String> before = files(new SmallWorld(11), "before", 1, 1);
        SmallWorld changed = new SmallWorld(11);
        changed.change("RARE");

        Map<String, String> same = files(new SmallWorld(11), "same", 2, 7);
        Map<String, String> after = files(changed, "after", 3, 5);

        assertThat(before).hasSizeGreaterThan(1);
        assertThat(same).isEqualTo(before);
        assertThat(after).hasSameSizeAs(before).containsOnlyKeys(before.keySet());
        assertThat(after.keySet())
                .filteredOn(file -> !after.get(file).equals(before.get(file)))
                .hasSize(1);
    }

    /** By name, the digest of each file of the packed values. */
    private Map<String, String> files(SmallWorld world, String name, long order, int parts) throws IOException {
        Store store = new Store(spark, folder.resolve(name), folder.resolve(name + "-working"));
        List<Job> jobs = new ArrayList<>(world.jobs(order, parts));
        jobs.add(new PackedApart());
        Run run = new Run(spark, ConfigLoader.load(CONF), LocalDate.of(2025, 3, 31), folder, 7);
        new Pipeline(store, run, Progress.NONE).make(jobs, 0, jobs.size());
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(store.folder(PackedTable.TABLE))) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Durable.sha256(file));
            }
        }
        return digests;
    }

    @Test
    void theNumberOfFilesIsAPowerOfTwoThatGrowsWithTheObservations() {
        assertThat(Packing.partitions(1)).isEqualTo(1);
        assertThat(Packing.partitions(2L << 20)).isEqualTo(2);
        assertThat(Packing.partitions(15L << 20)).isEqualTo(16);
        assertThat(Packing.partitions(23L << 20)).isEqualTo(16);
        assertThat(Packing.partitions(1L << 40)).isEqualTo(4096);
    }
}

package org.fosse.bench.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.engine.RowFile;
import org.fosse.engine.Store;
import org.fosse.jobs.extract.SelfAttack;
import org.fosse.jobs.page.NetworkFolders;
import org.fosse.jobs.page.PageFacts;
import org.fosse.jobs.run.Sessions;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkChartTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.NetworkFunnelTable;
import org.fosse.schema.table.NetworkIndicatorTable;
import org.fosse.schema.table.NetworkPracticeTable;

/**
 * Makes the pages, workbooks and notes of a release's networks again and again, and attacks what leaves of it, and says how many seconds of a
 * processor each round took: the first with cold templates and classes, the last warm. What is made is thrown away.
 */
public final class PagesBenchmark {
    private static final int ROUNDS = 10;
    /** As disclosure.round_to of the shipped configuration. */
    private static final int ROUNDED_TO = 5;

    private PagesBenchmark() {}

    /** @param args the folder of a release, such as published/current */
    public static void main(String[] args) throws IOException {
        Path release = Path.of(args[0]);
        NetworkFolders.Tables tables = new NetworkFolders.Tables(
                read(release, NetworkIndicatorTable.TABLE),
                read(release, NetworkPracticeTable.TABLE),
                read(release, NetworkChartTable.TABLE),
                read(release, NetworkFunnelTable.TABLE),
                read(release, LeavingTable.TABLE),
                read(release, IndicatorTable.TABLE));
        List<TableRow<NetworkExtractTable>> rows = read(release, NetworkExtractTable.TABLE);
        List<String> networks = rows.stream()
                .map(row -> row.get(NetworkExtractTable.NETWORK_CODE))
                .distinct()
                .toList();
        PageFacts facts =
                new PageFacts("benchmark", LocalDate.of(2026, 3, 31), "A system", "", Map.of(), 0.05, true, 15, null);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Path scratch = Files.createTempDirectory("fosse-pages");
        for (int round = 1; round <= ROUNDS; round++) {
            Path folder = scratch.resolve(Integer.toString(round));
            for (String network : networks) {
                Files.createDirectories(folder.resolve(network));
            }
            long before = threads.getCurrentThreadCpuTime();
            try (NetworkFolders folders = new NetworkFolders(folder, facts, tables)) {
                rows.forEach(folders::add);
            }
            System.out.printf(
                    "round %d: %d pages in %.2f s of a processor%n",
                    round, networks.size(), (threads.getCurrentThreadCpuTime() - before) / 1e9);
            delete(folder);
        }
        Files.delete(scratch);
        attack(release);
    }

    private static void attack(Path release) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (JavaSparkContext spark = Sessions.start("local[1]")) {
            Store store = new Store(spark, release, release);
            for (int round = 1; round <= ROUNDS; round++) {
                long before = process.getProcessCpuTime();
                int narrowed = new SelfAttack(store, ROUNDED_TO).listNarrowed().size();
                System.out.printf(
                        "round %d: attacked in %.2f s of a processor, %d narrowed%n",
                        round, (process.getProcessCpuTime() - before) / 1e9, narrowed);
            }
        }
    }

    private static <T> List<TableRow<T>> read(Path release, TypedTable<T> table) throws IOException {
        List<TableRow<T>> rows = new ArrayList<>();
        for (Path file : files(release.resolve(table.path()), ".parquet")) {
            rows.addAll(RowFile.read(file, table, fields(table)));
        }
        return rows;
    }

    private static <T> List<Field<T, ?>> fields(TypedTable<T> table) {
        List<Field<T, ?>> fields = new ArrayList<>();
        for (int i = 0; i < table.types().size(); i++) {
            fields.add(table.field(table.columnNames().get(i), table.types().get(i)));
        }
        return fields;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}

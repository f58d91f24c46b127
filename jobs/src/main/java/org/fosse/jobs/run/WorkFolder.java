package org.fosse.jobs.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.engine.Made;
import org.fosse.engine.Store;
import org.fosse.engine.Written;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Rights;
import org.fosse.tables.Readers;
import org.fosse.tables.Table;

/**
 * Where a run keeps its tables until they are published: {@code .work/<date>} beside the releases, so that publishing is
 * a rename; nobody else may look into it. A run that does all stages starts it afresh; a run of one stage finds what the stages before left,
 * or starts it afresh where that is gone.
 */
final class WorkFolder {
    private static final String NAME = ".work";
    private static final String MADE = "made.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** An empty folder for a date; what earlier runs left, of whatever date, is removed. */
    static WorkFolder fresh(Path published, LocalDate date) throws IOException {
        clear(published);
        Path folder =
                Rights.createFolder(published.resolve(NAME), Readers.OWNER).resolve(date.toString());
        Files.createDirectories(folder);
        return new WorkFolder(folder);
    }

    /** What the earlier stages of a date left. */
    static WorkFolder existing(Path published, LocalDate date) {
        return new WorkFolder(published.resolve(NAME).resolve(date.toString()));
    }

    /** The tables of the run; those that earlier stages left are known to it. */
    Store store(Supplier<JavaSparkContext> spark) throws IOException {
        Store store = new Store(spark, tables(), folder.resolve("working"));
        store.know(written());
        return store;
    }

    /** An empty store for the tables that what leaves is made of; nothing of it is published but what is taken over. */
    Store shown(Supplier<JavaSparkContext> spark) throws IOException {
        Path shown = folder.resolve("shown");
        delete(shown);
        return new Store(spark, shown.resolve("tables"), shown.resolve("working"));
    }

    /** The folder that becomes the release. */
    Path tables() {
        return folder.resolve("tables");
    }

    /** Notes what was made, for the stages to come; written aside, so that it is never there in part. */
    void add(List<Made> made) throws IOException {
        Map<String, Made> all = new LinkedHashMap<>();
        made().forEach(each -> all.put(each.job(), each));
        made.forEach(each -> all.put(each.job(), each));
        Path aside = folder.resolve(MADE + ".part");
        JSON.writeValue(aside.toFile(), new ArrayList<>(all.values()));
        Files.move(aside, folder.resolve(MADE), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What has been made so far, in order. */
    List<Made> made() throws IOException {
        Path file = folder.resolve(MADE);
        return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<List<Made>>() {}) : List.of();
    }

    /** The tables of what has been made so far, in order. */
    List<Written> written() throws IOException {
        return made().stream().flatMap(each -> each.written().stream()).toList();
    }

    /** What the tables written so far lack because making it failed, a line each with the table's name. */
    List<String> listFailures() throws IOException {
        return written().stream()
                .flatMap(each -> each.failures().stream().map(line -> each.table() + ": " + line))
                .toList();
    }

    /** Whether these tables have all been made, and are all there. */
    boolean holds(List<Table> tables) throws IOException {
        Store store = store(() -> {
            throw new IllegalStateException("nothing is computed to see what is there");
        });
        Set<String> made = written().stream().map(Written::table).collect(Collectors.toSet());
        return tables.stream().allMatch(table -> made.contains(table.name()) && store.has(table));
    }

    void delete() throws IOException {
        remove(folder);
    }

    /** How much runs have in the making, tables and releases. */
    static long bytes(PublishedFolder published) throws IOException {
        long bytes = 0;
        for (Path root : List.of(published.root().resolve(NAME), published.staging())) {
            if (Files.exists(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    bytes += all.map(Path::toFile)
                            .filter(File::isFile)
                            .mapToLong(File::length)
                            .sum();
                }
            }
        }
        return bytes;
    }

    /** Removes what runs of whatever date have in the making. */
    static void clear(Path published) throws IOException {
        remove(published.resolve(NAME));
    }

    /** Removes a folder that nobody may find in part: it is put aside under another name first. */
    private static void remove(Path folder) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".removed");
        delete(aside);
        if (Files.exists(folder)) {
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
            delete(aside);
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

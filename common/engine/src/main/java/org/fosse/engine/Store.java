package org.fosse.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.StopException;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the tables of one run. Published tables and working tables live in two folders, so that the first can
 * become a release as it stands. Published tables are written sorted by key into one file: the same rows give the same
 * order whatever the number of cores.
 */
public final class Store {
    private static final String PART = "part-%05d.parquet";
    private static final String FIRST_PART = PART.formatted(0);

    /** A table with larger files is filtered by Spark's tasks; a smaller one is read faster than a task starts. */
    private static final long MOST_BYTES_ON_DRIVER = 1L << 20;

    /** What one task reads of a file, as far as its groups of rows can be told apart. */
    private static final long BYTES_PER_TASK = 4L << 20;

    private final Supplier<JavaSparkContext> spark;
    private final Path tables;
    private final Path working;
    private final Map<String, SharedByJobs> shared = new HashMap<>();
    /** By table, the digest of its content. */
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    /** By table, rows that were left out of it. */
    private final Map<String, Map<String, Long>> leftOut = new ConcurrentHashMap<>();
    /** Rows of tables of reference size, by table. */
    private final Map<String, List<?>> inMemory = new ConcurrentHashMap<>();

    /** A value that jobs share, and the run that was asked to make it. */
    private record SharedByJobs(Object value, Run asked) {}

    /** The tables of a run whose session is there. */
    public Store(JavaSparkContext spark, Path tables, Path working) {
        this(() -> spark, tables, working);
    }

    /**
     * @param spark the session, started when it is first asked for
     * @param tables the folder that becomes the release
     * @param working a folder for tables that are not published
     */
    public Store(Supplier<JavaSparkContext> spark, Path tables, Path working) {
        this.spark = spark;
        // Tasks write files themselves, and may run in another folder than the driver.
        this.tables = tables.toAbsolutePath();
        this.working = working.toAbsolutePath();
    }

    /**
     * Writes the tables of a job and holds them against their declarations.
     *
     * @throws ContractException if the rows do not keep them
     */
    List<Written> write(Job job, Inputs in, Run run) {
        List<Written> all;
        if (job instanceof SplitJob split) {
            all = write(split, in, run);
        } else {
            Written written = job instanceof RowJob<?> rows
                    ? write(rows, in, run)
                    : job instanceof MapJob<?, ?> map ? write(map, in, run) : write((TaskJob<?>) job, in, run);
            all = List.of(written.without(in.failed()));
        }
        know(all);
        return all;
    }

    /** Notes tables that were written earlier. */
    public void know(List<Written> written) {
        written.forEach(each -> digests.put(each.table(), each.digest()));
    }

    /** Notes tables that an earlier run has made. */
    void know(Made made) {
        know(made.written());
        leftOut.putAll(made.leftOut());
    }

    /** The digest of a table's content; null for one that no job of this store wrote. */
    public @Nullable String digest(Table table) {
        return digests.get(table.name());
    }

    /** Takes a table over from a folder that holds its files. */
    void take(Table table, Path files) throws IOException {
        inMemory.remove(table.name());
        SameFiles.link(files, emptied(table));
    }

    /**
     * Writes the tables of a job that reads them in another store.
     *
     * @throws ContractException if the rows do not keep their declarations
     */
    public List<Written> write(Job job, Store from, Run run) {
        return write(job, new Inputs(job, from, run), run);
    }

    /** The tables of a release, to be read. */
    public Store of(Path release) {
        return new Store(spark, release, release);
    }

    /** Takes a table over from another store as it is. */
    public void take(Table table, Store from) {
        try {
            take(table, from.folder(table));
            String digest = from.digest(table);
            if (digest != null) {
                digests.put(table.name(), digest);
            }
            List<?> held = from.inMemory.get(table.name());
            if (held != null) {
                inMemory.put(table.name(), held);
            }
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** Adds rows of the same table of another store, whose keys this one lacks; a table that is not there yet begins with them. */
    public <T> void add(TypedTable<T> table, Store from, RowFilter<T> filter) {
        inMemory.remove(table.name());
        digests.remove(table.name());
        try {
            Path folder = Files.createDirectories(folder(table));
            List<TableFile.Part> parts;
            if (from.bytes(table) > MOST_BYTES_ON_DRIVER) {
                String place = folder.toString();
                parts = new ArrayList<>(from.tasks(table, List.of())
                        .filter(filter::takes)
                        .mapPartitionsWithIndex(
                                (number, rows) -> TableFile.write(number, place, table, rows)
                                        .iterator(),
                                false)
                        .collect());
                parts.sort(Comparator.comparingInt(TableFile.Part::number));
            } else {
                parts = List.of(TableFile.write(
                        folder, table, from.rows(table, filter, List.of()).iterator()));
            }
            int number = files(table).size() - parts.size();
            for (TableFile.Part part : parts) {
                Files.move(folder.resolve(part.name()), folder.resolve(PART.formatted(number++)));
            }
            if (number == 0) {
                Files.move(folder.resolve(TableFile.empty(folder, table).name()), folder.resolve(FIRST_PART));
            }
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    private List<Written> write(PieceJob job, Inputs in, Run run) {
        List<Table> tables = List.copyOf(job.outputs());
        List<PieceJob.Piece> pieces = List.copyOf(job.pieces(in, run));
        List<String> folders = empty(tables);
        List<TableFile.Part> parts = pieces.isEmpty()
                ? List.of()
                : spark.get()
                        .parallelize(pieces, pieces.size())
                        .mapPartitionsWithIndex(
                                (number, piece) -> SplitFiles.write(
                                                number,
                                                tables,
                                                folders,
                                                piece.next().rows())
                                        .iterator(),
                                false)
                        .collect();
        return judged(tables, parts, in);
    }

    private List<Written> write(SplitJob job, Inputs in, Run run) {
        List<Table> tables = List.copyOf(job.outputs());
        List<String> folders = empty(tables);
        List<TableFile.Part> parts = job.parts(in, run)
                .mapPartitionsWithIndex(
                        (number, rows) ->
                                SplitFiles.write(number, tables, folders, rows).iterator(),
                        false)
                .collect();
        return judged(tables, parts, in);
    }

    /** The tables' folders, with nothing in them. */
    private List<String> empty(List<Table> tables) {
        List<String> folders = new ArrayList<>();
        try {
            for (Table table : tables) {
                inMemory.remove(table.name());
                folders.add(emptied(table).toString());
            }
            return folders;
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** Holds tables that were written part by part against their declarations. */
    private List<Written> judged(List<Table> tables, List<TableFile.Part> parts, Inputs in) {
        try {
            List<Written> written = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                Table table = tables.get(i);
                List<TableFile.Part> own = parts.stream()
                        .filter(part -> part.table().equals(table.name()))
                        .toList();
                Written one = new Contract(table).judge(tally(table, commit(table, own)));
                written.add(one.without(in.failed()));
            }
            return written;
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    private <T> Written write(TaskJob<T> job, Inputs in, Run run) {
        TypedTable<T> table = job.output();
        inMemory.remove(table.name());
        return new Contract(table).judge(tally(table, writeParts(table, job.rows(in, run))));
    }

    private <S, T> Written write(MapJob<S, T> job, Inputs in, Run run) {
        TypedTable<T> table = job.output();
        TypedTable<S> source = job.source();
        inMemory.remove(table.name());
        RowMap<S, T> map = job.map(in, run);
        Map<String, Long> counts = new TreeMap<>();
        leftOut.put(table.name(), counts);
        List<TableRow<S>> held = held(source);
        if (held == null && bytes(source) > MOST_BYTES_ON_DRIVER) {
            return new Contract(table).judge(tally(table, writeParts(table, map, tasks(source, job.places()), counts)));
        }
        Iterator<TableRow<S>> rows = held != null
                ? held.iterator()
                : files(source).stream()
                        .flatMap(file -> stream(read(source, job.places(), Piece.whole(file))))
                        .iterator();
        return writeAlone(table, map.of(rows, under -> counts.merge(under, 1L, Long::sum)));
    }

    private <S, T> List<TableFile.Part> writeParts(
            TypedTable<T> table, RowMap<S, T> map, JavaRDD<TableRow<S>> rows, Map<String, Long> counts) {
        try {
            String place = emptied(table).toString();
            List<TableFile.Part> parts = new ArrayList<>();
            for (MapPart part : rows.mapPartitionsWithIndex(
                            (number, each) -> List.of(MapPart.write(number, place, table, map, each))
                                    .iterator(),
                            false)
                    .collect()) {
                parts.addAll(part.files());
                part.leftOut().forEach((under, number) -> counts.merge(under, number, Long::sum));
            }
            return commit(table, parts);
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** The rows that were left out of a table that this run has made row by row of another, by what they are counted under. */
    Map<String, Long> leftOut(Table table) {
        return leftOut.getOrDefault(table.name(), Map.of());
    }

    private static <R> Stream<R> stream(Iterator<R> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }

    /** Rows in memory are written where they are, and kept for the jobs that read them. */
    private <T> Written write(RowJob<T> job, Inputs in, Run run) {
        TypedTable<T> table = job.output();
        List<TableRow<T>> rows = new ArrayList<>(job.rows(in, run));
        rows.sort(table.byKey());
        Written written = writeAlone(table, rows.iterator());
        inMemory.put(table.name(), List.copyOf(rows));
        return written;
    }

    /** Writes a table into one file, without a Spark job. */
    private <T> Written writeAlone(TypedTable<T> table, Iterator<TableRow<T>> rows) {
        try {
            Path folder = emptied(table);
            TableFile.Part part = TableFile.write(folder, table, rows);
            Files.move(folder.resolve(part.name()), folder.resolve(FIRST_PART));
            return new Contract(table).judge(part.tally());
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** All rows of a table of reference size; they stay in memory. */
    public <T> List<TableRow<T>> rows(TypedTable<T> table) {
        List<TableRow<T>> held = held(table);
        if (held == null) {
            held = List.copyOf(rows(table, row -> true, List.of()));
            inMemory.put(table.name(), held);
        }
        return held;
    }

    <T> List<TableRow<T>> rows(TypedTable<T> table, RowFilter<T> filter, List<Field<T, ?>> fields) {
        List<TableRow<T>> held = held(table);
        if (held != null) {
            return held.stream().filter(filter::takes).toList();
        }
        if (bytes(table) > MOST_BYTES_ON_DRIVER) {
            return tasks(table, fields).filter(filter::takes).collect();
        }
        int[] places = places(table, fields);
        List<TableRow<T>> rows = new ArrayList<>();
        for (String file : files(table)) {
            read(table, places, Piece.whole(file)).forEachRemaining(row -> {
                if (filter.takes(row)) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    /** The different texts of a column, whatever the size of the table. */
    public <T> Set<String> texts(TypedTable<T> table, Field<T, String> field) {
        Set<String> texts = new TreeSet<>();
        List<TableRow<T>> held = held(table);
        if (held != null) {
            addTexts(held.iterator(), field, texts);
            return texts;
        }
        for (String file : files(table)) {
            try {
                DistinctTexts.of(Path.of(file), field.name())
                        .ifPresentOrElse(
                                texts::addAll,
                                () -> addTexts(
                                        read(table, new int[] {field.place()}, Piece.whole(file)), field, texts));
            } catch (IOException e) {
                throw StopException.output(e);
            }
        }
        return texts;
    }

    private static <T> void addTexts(Iterator<TableRow<T>> rows, Field<T, String> field, Set<String> texts) {
        rows.forEachRemaining(row -> {
            String text = row.find(field);
            if (text != null) {
                texts.add(text);
            }
        });
    }

    /** Hands on the rows of a table one after the other, file by file, and holds none of them: for a table of any size. */
    public <T> void forEach(TypedTable<T> table, Consumer<TableRow<T>> each) {
        forEach(table, List.of(), each);
    }

    /** @param fields the columns to read; the others are absent. None means all */
    public <T> void forEach(TypedTable<T> table, List<Field<T, ?>> fields, Consumer<TableRow<T>> each) {
        for (String file : files(table)) {
            read(table, places(table, fields), Piece.whole(file)).forEachRemaining(each);
        }
    }

    /**
     * The rows of a table on Spark's tasks: a file a task, and a large file in pieces.
     *
     * @param fields the columns to read; the others are absent. None means all
     */
    public <T> JavaRDD<TableRow<T>> tasks(TypedTable<T> table, List<Field<T, ?>> fields) {
        return tasks(table, places(table, fields));
    }

    private <T> JavaRDD<TableRow<T>> tasks(TypedTable<T> table, int[] places) {
        List<Piece> pieces = new ArrayList<>();
        for (String file : files(table)) {
            long size = size(Path.of(file));
            for (long from = 0; from == 0 || from < size; from += BYTES_PER_TASK) {
                pieces.add(new Piece(file, from, from + BYTES_PER_TASK));
            }
        }
        return tasks(table, places, pieces);
    }

    /** The rows of a table on Spark's tasks: a file a task, whatever its size. */
    <T> JavaRDD<TableRow<T>> fileTasks(TypedTable<T> table) {
        return tasks(
                table,
                places(table, List.of()),
                files(table).stream().map(Piece::whole).toList());
    }

    private <T> JavaRDD<TableRow<T>> tasks(TypedTable<T> table, int[] places, List<Piece> pieces) {
        return spark.get().parallelize(pieces, pieces.size()).flatMap(piece -> read(table, places, piece));
    }

    /** A part of a file: the groups of rows whose middle lies in a range of its bytes. */
    private record Piece(String file, long from, long to) implements Serializable {
        static Piece whole(String file) {
            return new Piece(file, 0, Long.MAX_VALUE);
        }
    }

    private static <T> Iterator<TableRow<T>> read(TypedTable<T> table, int[] places, Piece piece) {
        try {
            return new TableReader<>(table, places, Path.of(piece.file()), piece.from(), piece.to());
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    private static <T> int[] places(Table table, List<Field<T, ?>> fields) {
        return fields.isEmpty()
                ? IntStream.range(0, table.columns().size()).toArray()
                : fields.stream().mapToInt(Field::place).sorted().distinct().toArray();
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable List<TableRow<T>> held(TypedTable<T> table) {
        return (List<TableRow<T>>) inMemory.get(table.name());
    }

    /** The table's files, in order of name. */
    private List<String> files(Table table) {
        try (Stream<Path> files = Files.list(folder(table))) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /**
     * A value that the jobs of the run share; one that asks while it is being made waits for it. What it asks of the run counts as
     * asked by every job that uses it.
     */
    @SuppressWarnings("unchecked")
    synchronized <V> V shared(SharedValue<V> value, Job job, Run run) {
        String name = value.getClass().getName();
        SharedByJobs made = shared.get(name);
        if (made == null) {
            Run own = run.noting();
            made = new SharedByJobs(value.make(new Inputs(job, this, own), own), own);
            shared.put(name, made);
        }
        run.note(made.asked());
        return (V) made.value();
    }

    /** Writes a file a partition, then gives them names that do not change from run to run and removes everything else. */
    private <T> List<TableFile.Part> writeParts(TypedTable<T> table, JavaRDD<TableRow<T>> rows) {
        try {
            String place = emptied(table).toString();
            List<TableFile.Part> parts = new ArrayList<>(rows.mapPartitionsWithIndex(
                            (number, each) ->
                                    TableFile.write(number, place, table, each).iterator(),
                            false)
                    .collect());
            return commit(table, parts);
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** Gives a table's files names that do not change from run to run, and removes everything else from its folder. */
    private List<TableFile.Part> commit(Table table, List<TableFile.Part> written) throws IOException {
        Path folder = folder(table);
        List<TableFile.Part> parts = new ArrayList<>(written);
        if (parts.isEmpty()) {
            parts.add(TableFile.empty(folder, table));
        }
        parts.sort(Comparator.comparingInt(TableFile.Part::number));
        int number = 0;
        for (TableFile.Part part : parts) {
            Files.move(folder.resolve(part.name()), folder.resolve(PART.formatted(number++)));
        }
        try (DirectoryStream<Path> leftOver = Files.newDirectoryStream(folder, "[!p]*")) {
            for (Path file : leftOver) {
                Files.delete(file);
            }
        }
        return parts;
    }

    private static Tally tally(Table table, List<TableFile.Part> parts) {
        Tally tally = new Tally(table.columns().size(), table.checks().size());
        parts.forEach(part -> tally.add(part.tally()));
        return tally;
    }

    /** The table's folder, with nothing in it. */
    private Path emptied(Table table) throws IOException {
        Path folder = folder(table);
        remove(folder);
        return Files.createDirectories(folder);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    Failures failures(Table table) {
        return new Failures(spark.get().sc(), table.name());
    }

    /** How many bytes the table's files hold. */
    long bytes(Table table) {
        try (Stream<Path> files = Files.list(folder(table))) {
            return files.mapToLong(Store::size).sum();
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StopException.output(e);
        }
    }

    /** Whether the table has been written whole. */
    public boolean has(Table table) {
        return Files.exists(folder(table).resolve(FIRST_PART));
    }

    /** Where the table's files are. */
    public Path folder(Table table) {
        return (table.published() ? tables : working).resolve(table.path());
    }
}

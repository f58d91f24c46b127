package org.fosse.engine;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * become a release as it stands. A table has a file a partition that its job makes, in order of the key, and one where it is small: the
 * same rows give the same files whatever the number of cores.
 */
public final class Store {
    static final String PART = "part-%05d.parquet";
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
    /** By table, the digest of the content of each of its files, where that is known. */
    private final Map<String, List<String>> contents = new ConcurrentHashMap<>();

    private final Told.Shared told = new Told.Shared();
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
        return write(job, in, run, KeptParts.none());
    }

    /** @param kept parts that are taken where they would be the same again, and is told of all that there are */
    List<Written> write(Job job, Inputs in, Run run, KeptParts kept) {
        List<Written> all;
        if (job instanceof PartJob<?> parts) {
            all = write(parts, in, run, kept);
        } else if (job instanceof PieceJob pieces) {
            all = write(pieces, in, run, kept);
        } else if (job instanceof SplitJob split) {
            all = write(split, in, run);
        } else {
            Written written = job instanceof RowJob<?> rows ? write(rows, in, run) : write((TaskJob<?>) job, in, run);
            all = List.of(written);
        }
        all = all.stream().map(each -> each.without(in.failed())).toList();
        know(all);
        return all;
    }

    /** Notes tables that were written earlier. */
    public void know(List<Written> written) {
        written.forEach(each -> {
            digests.put(each.table(), each.digest());
            contents.put(each.table(), each.files());
        });
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
                contents.put(table.name(), from.contents.getOrDefault(table.name(), List.of()));
            }
            List<?> held = from.inMemory.get(table.name());
            if (held != null) {
                inMemory.put(table.name(), held);
            }
        } catch (IOException e) {
            throw StopException.output(tables, e);
        }
    }

    /** Adds rows of the same table of another store, whose keys this one lacks; a table that is not there yet begins with them. */
    public <T> void add(TypedTable<T> table, Store from, RowFilter<T> filter) {
        inMemory.remove(table.name());
        digests.remove(table.name());
        contents.remove(table.name());
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
            throw StopException.output(tables, e);
        }
    }

    private List<Written> write(SplitJob job, Inputs in, Run run) {
        List<Table> tables = List.copyOf(job.outputs());
        List<String> folders = empty(tables);
        return judged(
                tables,
                job.parts(in, run)
                        .mapPartitionsWithIndex(
                                (number, rows) -> SplitFiles.write(number, tables, folders, rows)
                                        .iterator(),
                                false)
                        .collect());
    }

    private List<Written> write(PieceJob job, Inputs in, Run run, KeptParts kept) {
        List<Table> tables = List.copyOf(job.outputs());
        List<String> folders = empty(tables);
        List<@Nullable String> madeOf = new ArrayList<>();
        List<MapPart> parts = new ArrayList<>();
        List<NumberedPiece> changed = new ArrayList<>();
        for (PieceJob.Piece piece : job.pieces(in, run)) {
            int number = madeOf.size();
            madeOf.add(piece.of());
            MapPart before = kept.take(number, piece.of(), tables, folders);
            if (before == null) {
                changed.add(new NumberedPiece(number, piece));
            } else {
                parts.add(before);
            }
        }
        if (!changed.isEmpty()) {
            parts.addAll(spark.get()
                    .parallelize(changed, changed.size())
                    .map(each -> each.write(tables, folders))
                    .collect());
        }
        parts.sort(Comparator.comparingInt(MapPart::number));
        note(parts, madeOf, kept);
        return judged(tables, files(parts));
    }

    /** A piece and its number, in the order in which they are begun. */
    private record NumberedPiece(int number, PieceJob.Piece piece) implements Serializable {
        MapPart write(List<Table> tables, List<String> folders) {
            return new MapPart(number, SplitFiles.write(number, tables, folders, piece.rows()), Map.of());
        }
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
            throw StopException.output(this.tables, e);
        }
    }

    private static List<TableFile.Part> files(List<MapPart> parts) {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }

    /** Holds tables that were written part by part against their declarations. */
    private List<Written> judged(List<Table> tables, List<TableFile.Part> parts) {
        try {
            List<Written> written = new ArrayList<>();
            for (Table table : tables) {
                List<TableFile.Part> own = parts.stream()
                        .filter(part -> part.table().equals(table.name()))
                        .toList();
                written.add(judged(table, commit(table, own)));
            }
            return written;
        } catch (IOException e) {
            throw StopException.output(this.tables, e);
        }
    }

    private <T> Written write(TaskJob<T> job, Inputs in, Run run) {
        TypedTable<T> table = job.output();
        inMemory.remove(table.name());
        return judged(table, writeParts(table, job.rows(in, run)));
    }

    private <S> List<Written> write(PartJob<S> job, Inputs in, Run run, KeptParts kept) {
        List<Table> tables = List.copyOf(job.outputs());
        PartMap<S> map = job.parts(in, run);
        Map<String, Long> counts = new TreeMap<>();
        leftOut.put(job.output().name(), counts);
        List<String> folders = empty(tables);
        List<TableRow<S>> held = held(job.source());
        List<MapPart> parts;
        if (job.together() != null || (held == null && bytes(job.source()) > MOST_BYTES_ON_DRIVER)) {
            parts = parts(job, map, tables, folders, kept);
        } else {
            Iterator<TableRow<S>> rows = held != null
                    ? held.iterator()
                    : files(job.source()).stream()
                            .flatMap(file -> stream(read(job.source(), job.places(), Piece.whole(file))))
                            .iterator();
            parts = List.of(MapPart.write(0, tables, folders, map, rows));
        }
        parts.forEach(part -> part.leftOut().forEach((under, number) -> counts.merge(under, number, Long::sum)));
        return judged(tables, files(parts));
    }

    /** Takes the parts that are kept and would be the same again, and makes the others on tasks; all in their order. */
    private <S> List<MapPart> parts(
            PartJob<S> job, PartMap<S> map, List<Table> tables, List<String> folders, KeptParts kept) {
        List<PartPiece> pieces = pieces(job);
        List<@Nullable String> madeOf = kept.areKept() ? madeOf(job.source(), map, pieces) : List.of();
        List<MapPart> parts = new ArrayList<>();
        List<PartPiece> changed = new ArrayList<>();
        for (PartPiece piece : pieces) {
            String of = madeOf.isEmpty() ? null : madeOf.get(piece.number());
            MapPart before = of == null ? null : kept.take(piece.number(), of, tables, folders);
            if (before == null) {
                changed.add(piece);
            } else {
                parts.add(before);
            }
        }
        if (!changed.isEmpty()) {
            TypedTable<S> source = job.source();
            int[] places = job.places();
            parts.addAll(spark.get()
                    .parallelize(changed, changed.size())
                    .map(each -> PerKey.within(
                            each.keys(),
                            () -> MapPart.write(
                                    each.number(), tables, folders, map, read(source, places, each.piece()))))
                    .collect());
        }
        parts.sort(Comparator.comparingInt(MapPart::number));
        note(parts, madeOf, kept);
        return parts;
    }

    private static void note(List<MapPart> parts, List<@Nullable String> madeOf, KeptParts kept) {
        Map<String, Integer> next = new HashMap<>();
        for (MapPart part : parts) {
            Map<String, Integer> files = new TreeMap<>();
            part.files().forEach(file -> files.put(file.table(), next.merge(file.table(), 1, Integer::sum) - 1));
            String of = madeOf.isEmpty() ? null : madeOf.get(part.number());
            if (of != null) {
                kept.add(new MadePart(of, files, part.leftOut()));
            }
        }
    }

    /** By number of the part, the digest of all that it is made of; null where that is not known. */
    private <S> List<@Nullable String> madeOf(TypedTable<S> source, PartMap<S> map, List<PartPiece> pieces) {
        Told all = Told.by(map, told);
        List<String> content = contents.getOrDefault(source.name(), List.of());
        List<String> files = files(source);
        List<@Nullable String> madeOf = new ArrayList<>();
        for (PartPiece each : pieces) {
            int file = files.indexOf(each.piece().file());
            madeOf.add(
                    all == null || content.size() != files.size()
                            ? null
                            : all.of(
                                    content.get(file) + " from "
                                            + each.piece().from() + " to "
                                            + Math.min(
                                                    each.piece().to(),
                                                    size(Path.of(each.piece().file()))),
                                    each.keys()));
        }
        return madeOf;
    }

    /**
     * A part of a table as a task reads it.
     *
     * @param number in the order of the parts
     * @param keys those of its rows that are taken together
     */
    private record PartPiece(int number, Piece piece, HashSet<String> keys) implements Serializable {}

    private <S> List<PartPiece> pieces(PartJob<S> job) {
        Field<S, String> together = job.together();
        List<PartPiece> pieces = new ArrayList<>();
        if (together == null) {
            pieces(job.source()).forEach(each -> pieces.add(new PartPiece(pieces.size(), each, new HashSet<>())));
            return pieces;
        }
        Set<String> all = new HashSet<>();
        for (String file : files(job.source())) {
            HashSet<String> keys = new HashSet<>(texts(file, job.source(), together));
            keys.forEach(key -> {
                if (!all.add(key)) {
                    throw new IllegalStateException(
                            "rows of table '" + job.source().name() + "' that are taken together lie in two files");
                }
            });
            pieces.add(new PartPiece(pieces.size(), Piece.whole(file), keys));
        }
        return pieces;
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
            return judged(table, List.of(part));
        } catch (IOException e) {
            throw StopException.output(tables, e);
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
            texts.addAll(texts(file, table, field));
        }
        return texts;
    }

    private static <T> Set<String> texts(String file, TypedTable<T> table, Field<T, String> field) {
        try {
            Optional<Set<String>> known = DistinctTexts.of(Path.of(file), field.name());
            if (known.isPresent()) {
                return known.get();
            }
            Set<String> texts = new TreeSet<>();
            addTexts(read(table, new int[] {field.place()}, Piece.whole(file)), field, texts);
            return texts;
        } catch (IOException e) {
            throw StopException.output(Path.of(file), e);
        }
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
        return tasks(table, places, pieces(table));
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

    private List<Piece> pieces(Table table) {
        List<Piece> pieces = new ArrayList<>();
        for (String file : files(table)) {
            long size = size(Path.of(file));
            for (long from = 0; from == 0 || from < size; from += BYTES_PER_TASK) {
                pieces.add(new Piece(file, from, from + BYTES_PER_TASK));
            }
        }
        return pieces;
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
            throw StopException.output(Path.of(piece.file()), e);
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
            throw StopException.output(tables, e);
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
            throw StopException.output(tables, e);
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

    /** Holds the files of a table, in their order, against its declaration. */
    private static Written judged(Table table, List<TableFile.Part> parts) {
        Tally tally = new Tally(table.columns().size(), table.checks().size());
        parts.forEach(part -> tally.add(part.tally()));
        return new Contract(table)
                .judge(tally)
                .in(parts.stream().map(part -> part.tally().digest()).toList());
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
            throw StopException.output(tables, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StopException.output(file, e);
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

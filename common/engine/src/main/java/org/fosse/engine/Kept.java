package org.fosse.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fosse.release.Durable;
import org.fosse.release.Rights;
import org.fosse.tables.Readers;
import org.fosse.tables.Table;

/**
 * The tables of the last whole run, kept under all that they were made of, so that a run makes only what has changed. A job's
 * tables are taken again where the program, the content of every table it declares and all it asked of the run are the same;
 * since a job can know nothing else, they are those that it would make. Where a table is made anew and its content turns out
 * the same, those made of it are taken again too.
 *
 * <p>Layout: {@code notes.json} with its digest beside it, written last, and {@code tables/}, in which files are links to those of the release where the
 * file system has links. Every file is held against its digest before it is taken; one that is damaged, and notes that cannot
 * be read or are of another program, mean that the table is made again.
 */
public final class Kept {
    private static final String NOTES = "notes.json";
    private static final String NOTES_DIGEST = "notes.sha256";
    private static final String TABLES = "tables";
    private static final long MOST_BYTES_OF_NOTES = 16L << 20;
    private static final long MOST_BYTES_OF_DIGEST = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String program;
    private final Function<Given, String> given;
    private final Map<Given, String> known = new EnumMap<>(Given.class);
    private final Map<String, Note> notes = new TreeMap<>();
    private int taken;
    /** By table, how many rows were taken as they were left. */
    private final Map<String, Long> rowsTaken = new ConcurrentHashMap<>();

    /** All notes, and the digest of the program they are of. */
    private record Notes(String program, List<Note> jobs) {}

    /**
     * @param files the digest of each file, by its path below the tables
     */
    private record Note(Made made, Map<String, String> files) {}

    /** Whether anything is kept at all. */
    private final boolean keeping;

    private Kept(boolean keeping, Path folder, String program, Function<Given, String> given) {
        this.keeping = keeping;
        this.folder = folder;
        this.program = program;
        this.given = given;
    }

    /**
     * Opens what the run before has kept.
     *
     * @param program digest of everything that makes tables
     * @param given a text that tells what a run gives from what any other gives
     */
    public static Kept open(Path folder, String program, Function<Given, String> given) {
        Kept kept = new Kept(true, folder, program, given);
        try {
            Path file = folder.resolve(NOTES);
            Path digest = folder.resolve(NOTES_DIGEST);
            // What is no file, such as a pipe, is not opened.
            if (Files.isRegularFile(digest)
                    && Files.isRegularFile(file)
                    && Files.size(digest) <= MOST_BYTES_OF_DIGEST
                    && Files.size(file) <= MOST_BYTES_OF_NOTES
                    && Files.readString(digest).equals(Durable.sha256(file))) {
                Notes notes = JSON.readValue(file.toFile(), Notes.class);
                if (program.equals(notes.program())) {
                    notes.jobs().forEach(note -> kept.notes.put(note.made().job(), note));
                }
            }
        } catch (IOException | RuntimeException e) {
            kept.notes.clear();
        }
        return kept;
    }

    /** Keeps nothing, and has kept nothing. */
    public static Kept none() {
        return new Kept(false, Path.of(""), "", each -> "");
    }

    /** Forgets what was kept: everything is made anew. */
    public Kept afresh() {
        notes.clear();
        return this;
    }

    /**
     * Puts the tables of a job into a store, if they are kept and would be the same again.
     *
     * @param inputs the digests of the tables it declares
     */
    public Optional<Made> take(String job, List<Table> outputs, Map<String, String> inputs, Store store) {
        Note note = notes.get(job);
        if (note == null
                || !note.made().inputs().equals(inputs)
                || !note.made().asked().entrySet().stream()
                        .allMatch(each -> each.getKey().isAs(each.getValue(), given(each.getKey())))
                || !note.made().written().stream()
                        .map(Written::table)
                        .toList()
                        .equals(outputs.stream().map(Table::name).toList())) {
            return Optional.empty();
        }
        try {
            if (!digests(folder.resolve(TABLES), outputs, Map.of()).equals(note.files())) {
                return Optional.empty();
            }
            for (Table table : outputs) {
                store.take(table, folder.resolve(TABLES).resolve(table.path()));
            }
        } catch (IOException unreadable) {
            // Whatever it is that lies there, the table can be made.
            return Optional.empty();
        }
        taken += (int) outputs.stream().filter(Table::published).count();
        note.made().written().forEach(each -> rowsTaken.put(each.table(), each.rows()));
        store.know(note.made());
        return Optional.of(note.made());
    }

    /** The parts of a job's tables: where something has changed of what it was made of, most of it may not have. */
    KeptParts parts(String job) {
        if (!keeping) {
            return KeptParts.none();
        }
        Note note = notes.get(job);
        return note == null
                ? KeptParts.of(folder, null, Map.of(), rowsTaken)
                : KeptParts.of(folder.resolve(TABLES), note.made(), note.files(), rowsTaken);
    }

    /** How many rows of a table have been taken, with all of it or with parts. */
    public long taken(Table table) {
        return rowsTaken.getOrDefault(table.name(), 0L);
    }

    /** How many published tables have been taken. */
    public int taken() {
        return taken;
    }

    /**
     * Keeps the tables of a run beside those of jobs that it did not go through, in place of what was kept before.
     *
     * @param made by jobs of this run; their tables are in the store
     * @param released digests of files that were published of them, by path
     */
    public void keep(List<Made> made, Map<String, Table> tables, Store store, Map<String, String> released)
            throws IOException {
        Path next = folder.resolveSibling(folder.getFileName() + ".next");
        Durable.deleteTree(next);
        Rights.createFolder(next, Readers.OWNER);
        Map<String, Note> all = new TreeMap<>(notes);
        for (Made each : made) {
            all.remove(each.job());
            if (each.mayBeKept()) {
                List<Table> outputs = each.written().stream()
                        .map(written -> tables.get(written.table()))
                        .toList();
                for (Table table : outputs) {
                    SameFiles.link(
                            store.folder(table), parent(next.resolve(TABLES).resolve(table.path())));
                }
                Note before = notes.get(each.job());
                boolean asBefore = before != null && before.made().equals(each);
                all.put(
                        each.job(),
                        asBefore ? before : new Note(each, digests(next.resolve(TABLES), outputs, released)));
            }
        }
        List<String> remade = made.stream().map(Made::job).toList();
        for (Note note : List.copyOf(all.values())) {
            if (!remade.contains(note.made().job())) {
                carry(note, tables, next, all);
            }
        }
        Path written = next.resolve(NOTES);
        Durable.write(written, JSON.writeValueAsBytes(new Notes(program, new ArrayList<>(all.values()))));
        Durable.write(next.resolve(NOTES_DIGEST), Durable.sha256(written).getBytes(StandardCharsets.UTF_8));
        Durable.deleteTree(folder);
        Durable.rename(next, folder);
    }

    private void carry(Note note, Map<String, Table> tables, Path next, Map<String, Note> all) throws IOException {
        for (Written written : note.made().written()) {
            Table table = tables.get(written.table());
            Path from = table == null ? folder : folder.resolve(TABLES).resolve(table.path());
            if (table == null || !Files.isDirectory(from)) {
                all.remove(note.made().job());
                return;
            }
            SameFiles.link(from, parent(next.resolve(TABLES).resolve(table.path())));
        }
    }

    private static Path parent(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        return path;
    }

    private static Map<String, String> digests(Path root, List<Table> tables, Map<String, String> known)
            throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Table table : tables) {
            Path of = root.resolve(table.path());
            if (!Files.isDirectory(of)) {
                continue;
            }
            try (Stream<Path> files = Files.list(of)) {
                for (Path file : files.sorted().toList()) {
                    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        throw new IOException("no file of a table: " + file);
                    }
                    String path = root.relativize(file).toString().replace('\\', '/');
                    String before = table.published() ? known.get(path) : null;
                    digests.put(path, before == null ? Durable.sha256(file) : before);
                }
            }
        }
        return digests;
    }

    /** What the run gives of some. */
    public Map<Given, String> given(Set<Given> asked) {
        Map<Given, String> values = new TreeMap<>();
        asked.forEach(one -> values.put(one, given(one)));
        return values;
    }

    private synchronized String given(Given one) {
        return known.computeIfAbsent(one, given);
    }
}

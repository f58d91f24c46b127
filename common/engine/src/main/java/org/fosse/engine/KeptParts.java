package org.fosse.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.release.Durable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The parts of one job's tables that are kept, and those that this run has made or taken. */
final class KeptParts {
    private final boolean keeping;
    private final Path tables;
    private final Map<String, MadePart> before = new HashMap<>();
    /** By table, the digest of the content of each file. */
    private final Map<String, List<String>> contents = new HashMap<>();
    /** The digest of each file, by its path below the tables. */
    private final Map<String, String> files;

    private final List<MadePart> made = new ArrayList<>();

    private final Map<String, Long> rowsTaken;

    private KeptParts(boolean keeping, Path tables, Map<String, String> files, Map<String, Long> rowsTaken) {
        this.rowsTaken = rowsTaken;
        this.keeping = keeping;
        this.tables = tables;
        this.files = files;
    }

    /** Keeps nothing, and has kept nothing. */
    static KeptParts none() {
        return new KeptParts(false, Path.of(""), Map.of(), new HashMap<>());
    }

    /**
     * @param made by the job in the last run; null where nothing of it is kept
     * @param rowsTaken counts, by table, the rows of parts that are taken
     */
    static KeptParts of(Path tables, @Nullable Made made, Map<String, String> files, Map<String, Long> rowsTaken) {
        KeptParts parts = new KeptParts(true, tables, files, rowsTaken);
        if (made != null) {
            made.parts().forEach(part -> parts.before.put(part.of(), part));
            made.written().forEach(written -> parts.contents.put(written.table(), written.files()));
        }
        return parts;
    }

    /** Whether parts are kept, so that it matters what they are made of. */
    boolean areKept() {
        return keeping;
    }

    /**
     * Puts a part into the folders of its tables, as files of the names that parts have before all are there.
     *
     * @param of what it is made of
     * @return null where it is not kept, or damaged
     */
    @Nullable
    MapPart take(int number, String of, List<Table> outputs, List<String> folders) {
        MadePart part = before.get(of);
        if (part == null) {
            return null;
        }
        List<TableFile.Part> taken = new ArrayList<>();
        try {
            for (int i = 0; i < outputs.size(); i++) {
                Table table = outputs.get(i);
                Integer file = part.files().get(table.name());
                if (file != null) {
                    TableFile.Part one =
                            new TableFile.Part(table.name(), number, number + "-kept.parquet", tally(table, file));
                    if (!link(table, file, Path.of(folders.get(i)).resolve(one.name()))) {
                        return null;
                    }
                    taken.add(one);
                }
            }
        } catch (IOException unreadable) {
            // Whatever it is that lies there, the part can be made.
            return null;
        }
        taken.forEach(one -> rowsTaken.merge(one.table(), one.tally().rows, Long::sum));
        return new MapPart(number, taken, part.leftOut());
    }

    private Tally tally(Table table, int file) {
        return Tally.of(
                contents.getOrDefault(table.name(), List.of()).get(file),
                table.columns().size(),
                table.checks().size());
    }

    private boolean link(Table table, int file, Path target) throws IOException {
        Path from = tables.resolve(table.path()).resolve(Store.PART.formatted(file));
        String path = tables.relativize(from).toString().replace('\\', '/');
        if (!Files.isRegularFile(from) || !Durable.sha256(from).equals(files.get(path))) {
            return false;
        }
        SameFiles.link(from, target);
        return true;
    }

    /** Notes a part of this run. */
    void add(MadePart part) {
        made.add(part);
    }

    /** Those of this run. */
    List<MadePart> made() {
        return List.copyOf(made);
    }
}

package org.fosse.objectstore;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fosse.tables.StopException;

/**
 * A folder of this machine that is made to hold what a folder of a store holds. Only what is new or another version is fetched; what the store no
 * longer has goes. What was fetched is noted last, so that after a kill it is fetched again.
 */
public final class Mirror {
    private static final String NOTES = "fetched.json";
    private static final String FILES = "files";
    private static final String LOCK = ".lock";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectStore store;
    private final Path folder;

    /** @param folder for the mirror alone */
    public Mirror(ObjectStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Brings the folder up to date.
     *
     * @param say told of objects whose name is no path of a file here, which are left where they are
     * @return the folder with the files
     * @throws StopException of kind {@code EXTRACT_MISSING} if there is nothing, or if one changed meanwhile: what was fetched may be half of it
     */
    public Path follow(Consumer<String> say) throws IOException {
        Path files = Files.createDirectories(folder.resolve(FILES));
        lock();
        Map<String, String> now = list(files, say);
        if (now.isEmpty()) {
            throw new StopException(
                    StopException.Kind.EXTRACT_MISSING,
                    "There is nothing in " + store.name() + ", or it is not there. Deliver the extracts first.",
                    List.of());
        }
        Map<String, String> then = notes();
        Files.deleteIfExists(folder.resolve(NOTES));
        remove(files, now);
        List<String> wanted = new ArrayList<>();
        now.forEach((key, version) -> {
            if (!version.equals(then.get(key)) || !Files.isRegularFile(files.resolve(key))) {
                wanted.add(key);
            }
        });
        Parallel.each(wanted, key -> fetch(key, files.resolve(key)));
        Map<String, String> after = wanted.isEmpty() ? now : list(files, unnamed -> {});
        List<String> changed = wanted.stream()
                .filter(key -> !String.valueOf(now.get(key)).equals(after.get(key)))
                .toList();
        if (!changed.isEmpty()) {
            throw new StopException(
                    StopException.Kind.EXTRACT_MISSING,
                    "Extracts in " + store.name() + " changed while they were fetched.",
                    Stream.concat(changed.stream(), Stream.of("Run again when they have been delivered whole."))
                            .toList());
        }
        JSON.writeValue(folder.resolve(NOTES).toFile(), now);
        return files;
    }

    /** Nobody else may change the files while this process reads them; the system gives the lock back when it ends. */
    private void lock() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException byThisProcess) {
            channel.close();
            return;
        }
        if (held == null) {
            channel.close();
            throw new StopException(
                    StopException.Kind.OUTPUT,
                    "Another command is reading the extracts of " + store.name() + " that lie in " + folder + ".",
                    List.of("Wait for it to end, or name another folder with --work."));
        }
    }

    private Map<String, String> list(Path files, Consumer<String> say) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (StoredObject each : store.list("")) {
            if (isPath(files, each.key())) {
                versions.put(each.key(), each.bytes() + " " + each.modified() + " " + each.version());
            } else {
                say.accept("An object of " + store.name() + " is left there: its name is no path of a file here.");
            }
        }
        return versions;
    }

    private void fetch(String key, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (InputStream in = store.open(key)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A key may be any text; a file is made of it only where it leads to a place below the folder, by that very name. */
    private static boolean isPath(Path files, String key) {
        try {
            Path path = files.resolve(key);
            return !key.isEmpty()
                    && path.normalize().equals(path)
                    && path.startsWith(files)
                    && !path.equals(files)
                    && key.chars().noneMatch(Character::isISOControl);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Map<String, String> notes() {
        try {
            return JSON.readValue(folder.resolve(NOTES).toFile(), new TypeReference<Map<String, String>>() {});
        } catch (IOException noneOrCut) {
            return Map.of();
        }
    }

    private static void remove(Path files, Map<String, String> now) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path)) {
                    removeIfEmpty(files, path);
                } else if (!now.containsKey(files.relativize(path).toString().replace('\\', '/'))) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void removeIfEmpty(Path files, Path path) throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            if (!path.equals(files) && inside.findAny().isEmpty()) {
                Files.delete(path);
            }
        }
    }
}

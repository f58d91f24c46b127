package org.fosse.objectstore;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder of this machine as a store. */
public final class FolderStore implements ObjectStore {
    private final Path root;
    private final Path parts;
    private final boolean shares;

    /**
     * @param root the folder
     * @param parts a folder of the same file system for what is not whole yet
     * @param shares whether a file that is put into it is there by a second name, where the file system has such
     */
    public FolderStore(Path root, Path parts, boolean shares) throws IOException {
        this.root = root;
        this.shares = shares;
        this.parts = Files.createDirectories(parts);
    }

    @Override
    public String name() {
        return root.toUri().toString();
    }

    @Override
    public List<StoredObject> list(String folder) throws IOException {
        List<StoredObject> objects = new ArrayList<>();
        List<Path> all;
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            all = walk.filter(path -> !path.startsWith(parts)).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (UncheckedIOException deletedMeanwhile) {
            return list(folder);
        }
        for (Path path : all) {
            try {
                if (Files.isRegularFile(path)) {
                    objects.add(new StoredObject(
                            root.relativize(path).toString().replace('\\', '/'),
                            Files.size(path),
                            Files.getLastModifiedTime(path).toInstant(),
                            ""));
                }
            } catch (NoSuchFileException gone) {
                // Deleted meanwhile, as in any store.
            }
        }
        objects.sort(Comparator.comparing(StoredObject::key));
        return objects;
    }

    @Override
    public Optional<byte[]> find(String key) throws IOException {
        try (InputStream in = open(key)) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException none) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return Files.newInputStream(root.resolve(key));
        } catch (NoSuchFileException none) {
            throw new FileNotFoundException(key);
        }
    }

    @Override
    public void put(String key, byte[] bytes) throws IOException {
        Files.move(part(key, bytes), root.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void put(String key, Path file) throws IOException {
        Path part = free(key);
        if (!shares || !link(part, file)) {
            Files.copy(file, part);
        }
        Files.move(part, root.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        // A name of the same file is not moved over another.
        Files.deleteIfExists(part);
    }

    private static boolean link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
            return true;
        } catch (NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
    }

    /** A second name for a file that is written already appears whole, and fails if it exists. */
    @Override
    public boolean putIfAbsent(String key, byte[] bytes) throws IOException {
        Path part = part(key, bytes);
        try {
            Files.createLink(root.resolve(key), part);
            return true;
        } catch (FileAlreadyExistsException lost) {
            return Arrays.equals(find(key).orElse(null), bytes);
        } finally {
            Files.delete(part);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Path path = root.resolve(key);
        if (Files.exists(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    @Override
    public void close() {}

    private Path part(String key, byte[] bytes) throws IOException {
        return Files.write(free(key), bytes);
    }

    private Path free(String key) throws IOException {
        Files.createDirectories(root.resolve(key).resolveSibling("."));
        return parts.resolve(UUID.randomUUID().toString());
    }
}

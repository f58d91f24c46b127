package org.fosse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a folder, at any depth; a file under several names counts once.
 *
 * @param files how many files
 * @param bytes their bytes
 */
public record Tree(long files, long bytes) {
    public static Tree of(Path root) throws IOException {
        Set<Object> seen = new HashSet<>();
        long bytes = 0;
        for (Path path : all(root)) {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile() && seen.add(found.fileKey())) {
                bytes += found.size();
            }
        }
        return new Tree(seen.size(), bytes);
    }

    /** Removes a folder with all that it holds, where there is one. */
    public static void delete(Path root) throws IOException {
        List<Path> all = all(root);
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from)) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    /** Folders before what they hold. */
    private static List<Path> all(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.sorted(Comparator.naturalOrder()).toList();
        }
    }
}

package org.fosse.engine;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Lets a folder's files stand in another folder too. */
public final class SameFiles {
    private SameFiles() {}

    /** By hard link where the file system has them, otherwise by copying: the files of tables and releases never change. */
    public static void link(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                    continue;
                }
                try {
                    Files.createLink(target, path);
                } catch (UnsupportedOperationException | FileSystemException e) {
                    Files.copy(path, target);
                }
            }
        }
    }
}

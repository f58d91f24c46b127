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
        each(from, to, SameFiles::linkOne);
    }

    /** As files of their own, which may have other rights. */
    public static void copy(Path from, Path to) throws IOException {
        each(from, to, Files::copy);
    }

    /** What is done with one file. */
    private interface Step {
        void take(Path file, Path target) throws IOException;
    }

    private static void each(Path from, Path to, Step step) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    step.take(path, target);
                }
            }
        }
    }

    private static void linkOne(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, target);
        }
    }
}

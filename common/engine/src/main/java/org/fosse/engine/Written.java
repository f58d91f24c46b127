package org.fosse.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store knows of a table it wrote.
 *
 * @param table its name
 * @param rows number of rows
 * @param digest digest of the content: the same for the same rows in any order, in hex
 * @param failures what the table lacks because making it failed, a line each; see {@link Failures}
 * @param files the digest of the content of each of its files, in their order; empty where that was not counted
 */
public record Written(
        String table,
        long rows,
        String digest,
        @Nullable List<String> failures,
        @Nullable List<String> files) {
    public Written {
        failures = failures == null ? List.of() : List.copyOf(failures);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** A table that holds all it should. */
    public Written(String table, long rows, String digest) {
        this(table, rows, digest, List.of(), List.of());
    }

    Written without(List<String> failed) {
        return new Written(table, rows, digest, failed, files);
    }

    Written in(List<String> contents) {
        return new Written(table, rows, digest, failures, contents);
    }

    @Override
    public List<String> failures() {
        return failures == null ? List.of() : failures;
    }

    @Override
    public List<String> files() {
        return files == null ? List.of() : files;
    }
}

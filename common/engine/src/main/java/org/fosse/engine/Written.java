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
 */
public record Written(
        String table, long rows, String digest, @Nullable List<String> failures) {
    public Written {
        failures = failures == null ? List.of() : List.copyOf(failures);
    }

    /** A table that holds all it should. */
    public Written(String table, long rows, String digest) {
        this(table, rows, digest, List.of());
    }

    Written without(List<String> failed) {
        return new Written(table, rows, digest, failed);
    }

    @Override
    public List<String> failures() {
        return failures == null ? List.of() : failures;
    }
}

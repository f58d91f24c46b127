package org.fosse.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a manifest speaks of its own release only. Whoever can write where releases lie could otherwise have those who read them
 * open any file, or run what stands in the place of a table's name.
 */
final class ManifestCheck {
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,99}");
    /** What no file of a release has in its name, and what would make it a pattern, a quotation or another path. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}*?\\[\\]{}'\"\\\\:]");

    private static final long MOST_ROWS = 1_000_000_000_000L;

    private ManifestCheck() {}

    /** @throws IOException if it does not */
    static void require(Path file, Manifest manifest) throws IOException {
        Set<String> own = new HashSet<>();
        requireFiles(file, manifest.files(), own);
        Set<String> tables = new HashSet<>();
        for (Manifest.ReleasedTable table : manifest.tables()) {
            if (!TABLE.matcher(table.name()).matches() || !tables.add(table.name())) {
                throw damaged(file, "a table has no name of its own");
            }
            if (table.rows() < 0 || table.rows() > MOST_ROWS) {
                throw damaged(file, "table " + table.name() + " cannot have so many rows");
            }
            if (!own.containsAll(table.files())) {
                throw damaged(file, "table " + table.name() + " has a file that is not of the release");
            }
        }
        if (manifest.extracts() != null) {
            requireFiles(file, manifest.extracts(), new HashSet<>());
        }
    }

    private static void requireFiles(Path file, List<ReleasedFile> files, Set<String> own) throws IOException {
        for (ReleasedFile each : files) {
            if (!isInside(each.path()) || !own.add(each.path()) || each.bytes() < 0) {
                throw damaged(file, "it names a file that is not in the release, or twice");
            }
        }
    }

    private static boolean isInside(String path) {
        return !REFUSED.matcher(path).find()
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static IOException damaged(Path file, String what) {
        return new IOException(
                file + " is damaged: " + what + ". Put it back from a copy, or move that release out of the folder.");
    }
}

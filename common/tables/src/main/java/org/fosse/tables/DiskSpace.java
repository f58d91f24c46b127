package org.fosse.tables;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much room there is where something is written. */
public final class DiskSpace {
    /** What operating systems say of a disk or a quota that is full; they have no other word for it that Java hands on. */
    private static final List<String> FULL =
            List.of("no space left", "quota exceeded", "not enough space", "disk is full");

    private DiskSpace() {}

    /** Whether an exception, or one behind it, says that there is no room left. */
    public static boolean isShort(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String says = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (each instanceof IOException && FULL.stream().anyMatch(says::contains)) {
                return true;
            }
        }
        return false;
    }

    /** "There are 0.1 MB left of 5.0 MB in /data/published." */
    public static String left(Path where) {
        Path there = where.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(there);
            return "There are " + megabytes(disk.getUsableSpace()) + " left of " + megabytes(disk.getTotalSpace())
                    + " in " + there + ".";
        } catch (IOException e) {
            return "How much room is left in " + there + " cannot be told.";
        }
    }

    /** "21.4 MB". */
    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}

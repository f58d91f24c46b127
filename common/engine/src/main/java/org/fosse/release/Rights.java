package org.fosse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.fosse.tables.Readers;

/**
 * Takes rights away from files and folders, and never gives any: what the user's umask or a folder's own rules withhold stays
 * withheld. Where the file system has no rights of this kind (Windows), its own lists of access hold.
 */
public final class Rights {
    private Rights() {}

    /** Makes a folder, and those above it, whose own rights are limited; what is in it is not looked at. */
    public static Path createFolder(Path folder, Readers readers) throws IOException {
        Files.createDirectories(folder);
        limitOne(folder, readers);
        return folder;
    }

    /** Limits the rights of a folder and of all in it; links are left as they are. */
    public static void limit(Path root, Readers readers) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                limitOne(path, readers);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void limitOne(Path path, Readers readers) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || Files.isSymbolicLink(path)) {
            return;
        }
        Set<PosixFilePermission> kept = PosixFilePermissions.fromString(readers.most());
        Set<PosixFilePermission> now = view.readAttributes().permissions();
        // Only where it takes something: to set rights again may take away what they do not show.
        if (!kept.containsAll(now)) {
            kept.retainAll(now);
            view.setPermissions(kept);
        }
    }
}

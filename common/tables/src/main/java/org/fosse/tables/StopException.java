package org.fosse.tables;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The work cannot go on, for a reason that lies outside the program, and says why to a data officer. Its kind is given where
 * the reason is known: whoever catches it later, also behind the exception of a task, only reads it.
 */
public final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where the reason lies. */
    public enum Kind {
        /** Wrong options, or a configuration that does not hold together. */
        CONFIGURATION,
        /** An expected extract is missing, late or not yet whole. */
        EXTRACT_MISSING,
        /** Extracts failed their checks. */
        EXTRACT_FAILED,
        /** A disclosure check failed. */
        DISCLOSURE,
        /** The output location cannot be used, or another run holds it. */
        OUTPUT,
        /** The machine, or the cluster that computes, failed: memory, executors, the connection to them. */
        ENGINE,
        /** There is nothing to do. */
        NOTHING_NEW
    }

    private static final Map<Class<?>, String> WRONG = Map.of(
            NoSuchFileException.class, " is not there",
            FileAlreadyExistsException.class, " is there already",
            AccessDeniedException.class, " may not be read or written by this user",
            NotDirectoryException.class, " is no folder",
            DirectoryNotEmptyException.class, " is a folder that is not empty");

    private final Kind kind;
    // Crosses from task to driver, so that it is a list that is surely serializable.
    private final ArrayList<String> details;

    /**
     * @param message one sentence
     * @param details further lines, each a thing to put right
     */
    public StopException(Kind kind, String message, List<String> details) {
        super(message);
        this.kind = kind;
        this.details = new ArrayList<>(details);
    }

    /** @param cause what is behind it; it is told by the message, and shown to nobody */
    public StopException(Kind kind, String message, List<String> details, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.details = new ArrayList<>(details);
    }

    /**
     * Something that the run writes, or has written, cannot be written or read.
     *
     * @param where the file or folder; how much room there is left is told where that may be the reason
     */
    public static StopException output(Path where, IOException cause) {
        String text = text(cause);
        String place = where.toAbsolutePath().normalize().toString();
        return new StopException(
                Kind.OUTPUT,
                "The output location cannot be used: " + (text.contains(place) ? text : place + ": " + text),
                DiskSpace.isShort(cause)
                        ? List.of(DiskSpace.left(where))
                        : cause instanceof AccessDeniedException
                                ? List.of(
                                        "Give the user that runs Fosse the right to read and write there, or name another folder.")
                                : List.of(),
                cause);
    }

    /** The landing folder, or a file that was listed, cannot be read now. */
    public static StopException landing(String what, IOException cause) {
        return new StopException(Kind.EXTRACT_MISSING, what + ": " + text(cause), List.of(), cause);
    }

    /** What is wrong, in words: the JDK's own file exceptions may say only the file's name, and what is wrong by their class. */
    public static String text(IOException fault) {
        return fault instanceof FileSystemException file && file.getReason() == null
                ? file.getFile() + WRONG.getOrDefault(file.getClass(), " cannot be read or written")
                : String.valueOf(fault.getMessage());
    }

    /** The first one among an exception and its causes. */
    public static Optional<StopException> find(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof StopException stop) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return List.copyOf(details);
    }
}

package org.fosse.objectstore;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A place of objects, each named by its key. Only {@link #putIfAbsent} decides anything between two writers; nothing is ever
 * renamed by those who use it.
 *
 * <p>An object may be seen, empty or in part, while it is written, and stays so if its writer is killed (HDFS, Azure). Whoever
 * reads one must be able to tell: a JSON object cut anywhere is none, and other files are held against a digest.
 */
public interface ObjectStore extends Closeable {
    /** How people name it, without credentials. */
    String name();

    /** All objects whose key begins with a folder's name and a slash, in the order of their keys; none where there is none. */
    List<StoredObject> list(String folder) throws IOException;

    /** The bytes of an object; empty when there is none. */
    Optional<byte[]> find(String key) throws IOException;

    /**
     * Opens an object.
     *
     * @throws java.io.FileNotFoundException if there is none
     */
    InputStream open(String key) throws IOException;

    /** Writes an object, in place of what is there. Readers see the old bytes or the new where the store can promise that. */
    void put(String key, byte[] bytes) throws IOException;

    /** Writes an object that nobody else writes or reads yet. */
    void put(String key, Path file) throws IOException;

    /**
     * Writes an object unless there is one. Of any number of writers at once, one is told that it did. When the answer is lost, the
     * object is read back: it is the writer's if its bytes are. So no two writers may write the same bytes.
     *
     * @return whether the object is this writer's
     */
    boolean putIfAbsent(String key, byte[] bytes) throws IOException;

    /** Removes an object, or all those of a folder in any order; what is gone already is no error. */
    void delete(String key) throws IOException;
}

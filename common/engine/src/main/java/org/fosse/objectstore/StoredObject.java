package org.fosse.objectstore;

import java.time.Instant;

/**
 * An object as a listing shows it.
 *
 * @param key its name below the root of the store, with forward slashes
 * @param bytes its size
 * @param modified when it was written, by the store's own clock
 * @param version what the store tells one content from the next by: an ETag, or empty where it has none
 */
public record StoredObject(String key, long bytes, Instant modified, String version) {}

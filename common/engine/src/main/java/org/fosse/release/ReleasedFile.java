package org.fosse.release;

/**
 * A file of a release.
 *
 * @param path relative to the release folder, with forward slashes
 * @param bytes its size
 * @param sha256 digest of its bytes, in hex
 */
public record ReleasedFile(String path, long bytes, String sha256) {}

package org.fosse.release;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A switch in a store: {@code pointers/<number>.json}, never changed. The one with the highest number that is whole says which
 * release is current; {@code current.json} has the same bytes.
 *
 * @param number of the switch, from 1
 * @param release the release that is current since
 * @param path where it lies, below the root of the store
 * @param manifest where its manifest lies
 * @param manifestSha256 digest of its manifest, which has the digest of every file
 * @param writer who switched
 */
record StoredPointer(long number, String release, String path, String manifest, String manifestSha256, String writer) {
    static final String FOLDER = "pointers";

    static StoredPointer of(long number, Release release, String writer) throws IOException {
        String path = PublishedFolder.RELEASES + "/" + release.id();
        return new StoredPointer(
                number,
                release.id().toString(),
                path,
                path + "/" + Manifest.FILE_NAME,
                release.manifestSha256(),
                writer);
    }

    /** The pointer of these bytes; empty where they are cut, or are those of another number. */
    static Optional<StoredPointer> read(String key, byte[] bytes) {
        try {
            StoredPointer pointer = Json.read(key, bytes, StoredPointer.class);
            return pointer.release() != null
                            && ReleaseId.find(pointer.release()).isPresent()
                            && key(pointer.number()).equals(key)
                    ? Optional.of(pointer)
                    : Optional.empty();
        } catch (IOException cut) {
            return Optional.empty();
        }
    }

    static String key(long number) {
        return String.format(Locale.ROOT, "%s/%010d.json", FOLDER, number);
    }

    /** The number of a key; 0 where it is no pointer's. */
    static long number(String key) {
        return key.matches(FOLDER + "/\\d{10}\\.json")
                ? Long.parseLong(key.substring(FOLDER.length() + 1, key.length() - 5))
                : 0;
    }
}

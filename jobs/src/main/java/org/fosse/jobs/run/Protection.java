package org.fosse.jobs.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fosse.engine.ProtectionKey;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The one secret of a published folder: two figures of one count, rounded by two secrets, tell more of it than either, so that no
 * second one is let in. Manifests bear its id.
 */
final class Protection {
    private static final String ID = "protection";

    private Protection() {}

    /**
     * Refuses a second secret.
     *
     * @throws StopException if a release was made with another one
     */
    static void require(PublishedFolder published, @Nullable ProtectionKey key) throws IOException {
        if (key == null) {
            return;
        }
        for (Release release : published.listReleases()) {
            Optional<String> other = id(release.manifest());
            if (other.isPresent() && !other.get().equals(key.id())) {
                throw new StopException(
                        Kind.CONFIGURATION,
                        "Release " + release.id() + " was protected by another secret (" + other.get()
                                + ") than this run's (" + key.id() + "): figures rounded twice tell more than once.",
                        List.of("Run with the secret of the earlier releases, or publish into another folder."));
            }
        }
    }

    /** The id of the secret that a release was protected by; empty where none was needed. */
    private static Optional<String> id(Manifest manifest) {
        return Optional.ofNullable(manifest.options().get(ID));
    }

    /** What the manifest says of the secret. */
    static Map<String, String> options(@Nullable ProtectionKey key) {
        Map<String, String> options = new TreeMap<>();
        if (key != null) {
            options.put(ID, key.id());
            options.put(Manifest.DEMONSTRATION, Boolean.toString(key.isDemonstration()));
        }
        return options;
    }

    /** Whether a release was protected, or not, as this run would. */
    static boolean isSame(Manifest manifest, @Nullable ProtectionKey key) {
        return id(manifest).equals(Optional.ofNullable(key).map(ProtectionKey::id));
    }
}

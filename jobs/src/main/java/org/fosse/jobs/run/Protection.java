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
     * Refuses a second secret, and none where the current release had one: its people's counts would leave the folders of all recipients
     * without a word.
     *
     * @param withoutSecret whether there is none on purpose
     * @throws StopException if a release was made with another one, or the current one with one that lacks now
     */
    static void require(PublishedFolder published, @Nullable ProtectionKey key, boolean withoutSecret)
            throws IOException {
        if (key == null) {
            if (!withoutSecret) {
                requireNotForgotten(published);
            }
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

    private static void requireNotForgotten(PublishedFolder published) throws IOException {
        Optional<Release> current = published.findCurrent();
        Optional<String> before = current.flatMap(release -> id(release.manifest()));
        if (before.isPresent() && !isDemonstration(current.get().manifest())) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "The current release, " + current.get().id() + ", was protected by a secret (" + before.get()
                            + "), and this run has none: every count of people would be missing from the folders of all recipients.",
                    List.of(
                            "If it was forgotten, run with --secret and the file of that secret.",
                            "If they are to be left out, say so with --no-secret; if the secret is lost, docs/operations.md says what to do."));
        }
    }

    private static boolean isDemonstration(Manifest manifest) {
        return Boolean.parseBoolean(manifest.options().get(Manifest.DEMONSTRATION));
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

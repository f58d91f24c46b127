package org.fosse.jobs.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fosse.config.FosseConfig;
import org.fosse.config.ResolvedConfig;
import org.fosse.release.Manifest;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.sources.LandingFile;
import org.fosse.sources.LandingFolder;
import org.fosse.tables.StopException;

/** Whether the current release was made from the same extracts, configuration, date and version. */
final class Unchanged {
    private Unchanged() {}

    static boolean since(
            PublishedFolder published, RunRequest request, FosseConfig config, ResolvedConfig resolved, String version)
            throws IOException {
        Optional<Release> current = published.findCurrent();
        if (current.isEmpty()) {
            return false;
        }
        Manifest manifest = current.get().manifest();
        if (!manifest.date().equals(request.date())
                || !manifest.codeVersion().equals(version)
                || !manifest.configurationDigest().equals(resolved.sha256())
                || !Long.toString(request.seed()).equals(manifest.options().get("seed"))
                || !Protection.isSame(manifest, request.protection())
                || manifest.hasExtractsOutside() != (request.extracts() != null)
                || manifest.carriedFrom() != null) {
            return false;
        }
        Map<String, String> then = new TreeMap<>();
        manifest.inputs().forEach(input -> then.put(input.file(), input.sha256()));
        Map<String, String> now = new TreeMap<>();
        list(request, config).forEach(file -> now.put(file.name(), file.sha256()));
        // A damaged release is no reason to make none.
        return then.equals(now) && published.listDamage(current.get()).isEmpty();
    }

    private static List<LandingFile> list(RunRequest request, FosseConfig config) {
        try {
            return LandingFolder.find(
                    request.landing(),
                    config.delivery().notes(),
                    config.delivery().ignored());
        } catch (IOException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }
}

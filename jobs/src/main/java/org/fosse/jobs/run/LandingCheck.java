package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fosse.sources.LandingFolder;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;

/** A landing folder that is not there, cannot be read, or holds nothing, is a missing extract. */
final class LandingCheck {
    private LandingCheck() {}

    /** @throws StopException of kind {@link Kind#EXTRACT_MISSING} if there is nothing to read */
    static void require(Path landing) {
        if (!Files.isDirectory(landing)) {
            throw new StopException(
                    Kind.EXTRACT_MISSING,
                    "There is no landing folder " + landing.toAbsolutePath() + ". Name it with --landing.",
                    List.of());
        }
        if (!holdsFiles(landing)) {
            throw new StopException(
                    Kind.EXTRACT_MISSING,
                    "The landing folder " + landing.toAbsolutePath() + " holds no file. Deliver the extracts first.",
                    List.of());
        }
    }

    private static boolean holdsFiles(Path landing) {
        try {
            return LandingFolder.holdsFiles(landing);
        } catch (IOException e) {
            throw StopException.landing("The landing folder " + landing.toAbsolutePath() + " cannot be read", e);
        }
    }
}

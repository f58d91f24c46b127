package org.fosse.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        // The folder itself may be a link, which a walk does not follow.
        try (Stream<Path> files = Files.walk(landing.toRealPath())) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw unreadable(landing, e);
        } catch (UncheckedIOException e) {
            throw unreadable(landing, Objects.requireNonNull(e.getCause()));
        }
    }

    private static StopException unreadable(Path landing, IOException cause) {
        return StopException.landing("The landing folder " + landing.toAbsolutePath() + " cannot be read", cause);
    }
}

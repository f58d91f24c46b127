package org.fosse.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.jobs.cli.ExitCode;

/** A landing folder that is not there, or holds nothing, is a missing extract. */
final class LandingCheck {
    private LandingCheck() {}

    /** @throws StopException with {@link ExitCode#EXTRACT_MISSING} if there is nothing to read */
    static void require(Path landing) throws IOException {
        if (!Files.isDirectory(landing)) {
            throw new StopException(
                    ExitCode.EXTRACT_MISSING,
                    "There is no landing folder " + landing.toAbsolutePath() + ". Name it with --landing.",
                    List.of());
        }
        try (Stream<Path> files = Files.walk(landing)) {
            if (files.noneMatch(Files::isRegularFile)) {
                throw new StopException(
                        ExitCode.EXTRACT_MISSING,
                        "The landing folder " + landing.toAbsolutePath()
                                + " holds no file. Deliver the extracts first.",
                        List.of());
            }
        }
    }
}

package org.fosse.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --extracts}, shared by every command that changes which extracts readers see, or removes some. */
public final class ExtractsOption {
    @Option(
            names = "--extracts",
            paramLabel = "FOLDER",
            description =
                    "Folder of the extracts, outside of that of the releases and with rights of its own: releases/<id>/<recipient>, and current. Once given, it is always needed. Default: in the release.")
    private @Nullable Path root;

    /**
     * The folder; null where extracts lie in their releases.
     *
     * @throws StopException if the one folder lies in the other
     */
    @Nullable
    Path outside(Path published) throws IOException {
        if (root == null) {
            return null;
        }
        Path own = real(root);
        Path releases = real(published);
        if (own.startsWith(releases) || releases.startsWith(own)) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "--extracts " + own + " and --published " + releases + " lie in each other.",
                    List.of("Name two folders side by side: whoever may read extracts must not see the releases."));
        }
        return root.normalize();
    }

    /** A path with its links followed, as far as it is there. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(absolute)).normalize();
            }
        }
        return absolute;
    }
}

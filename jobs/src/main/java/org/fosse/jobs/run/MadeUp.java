package org.fosse.jobs.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;

/** The sample's extracts are made up; whoever reads what is made of them must know. */
public final class MadeUp {
    public static final String TITLE = "Made-up figures";
    public static final String SAYS =
            "The extracts are those of the sample, which are made up: no figure is of real people or organisations. Name the folder"
                    + " of your own with --landing.";

    private MadeUp() {}

    /**
     * Refuses made-up figures in the place of real ones.
     *
     * @throws StopException if the extracts are the sample's and the current release was made of others
     */
    static void require(PublishedFolder published, boolean madeUp) throws IOException {
        Optional<Release> current = published.findCurrent();
        if (madeUp && current.isPresent() && !current.get().manifest().isMadeUp()) {
            throw new StopException(
                    Kind.CONFIGURATION,
                    "The extracts are those of the sample, which are made up, and the current release, "
                            + current.get().id() + ", was made of others.",
                    List.of(
                            "If --landing was forgotten, name the folder of your extracts with it.",
                            "To look at the sample, publish it into a folder of its own with --published."));
        }
    }
}

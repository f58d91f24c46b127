package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.fosse.release.PublishedFolder;

/**
 * A run through the real command line, on a small landing folder.
 *
 * @param text all that it printed
 */
record CommandRun(int code, String text, Path published) {
    /**
     * Runs on the morning after a day.
     *
     * @param only tables, comma-separated; what they need is made too
     * @param further arguments
     */
    static CommandRun of(Path landing, Path conf, Path published, LocalDate date, String only, String... further) {
        String[] more = Stream.concat(Stream.of("--make-current", "--only", only), Stream.of(further))
                .toArray(String[]::new);
        Ended ended = Ended.run(date, landing, conf, published, more);
        return new CommandRun(ended.code(), ended.out() + ended.err(), published);
    }

    /** The tables of a run that must have ended well. */
    ReleaseTables tables() throws IOException, SQLException {
        assertThat(code).as(text).isZero();
        return new ReleaseTables(new PublishedFolder(published).findCurrent().orElseThrow());
    }
}

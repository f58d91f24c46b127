package org.fosse.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.Fosse;
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
        StringWriter text = new StringWriter();
        Clock clock = Clock.fixed(date.plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--date",
                date.toString(),
                "--landing",
                landing.toString(),
                "--conf",
                conf.toString(),
                "--published",
                published.toString(),
                "--only",
                only));
        arguments.addAll(List.of(further));
        int code = Fosse.commandLine(clock)
                .setOut(new PrintWriter(text))
                .setErr(new PrintWriter(text))
                .execute(arguments.toArray(String[]::new));
        return new CommandRun(code, text.toString(), published);
    }

    /** The tables of a run that must have ended well. */
    ReleaseTables tables() throws IOException, SQLException {
        assertThat(code).as(text).isZero();
        return new ReleaseTables(new PublishedFolder(published).findCurrent().orElseThrow());
    }
}

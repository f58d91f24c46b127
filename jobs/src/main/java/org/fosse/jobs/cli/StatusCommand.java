package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fosse.jobs.run.Status;
import org.fosse.tables.PrintableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a published folder stands, for monitors. */
@Command(
        name = "status",
        sortOptions = false,
        description =
                "Say how new the current release and its sources are, what is due next, and how the last run and the last failure went.",
        footer = {
            "",
            "Exit codes: 0 all is well; that of the last run where it failed; otherwise 6 nothing is published, or nobody can tell which",
            "release is current; 3 an expected source is overdue today."
        })
public final class StatusCommand implements Callable<Integer> {
    /** How it is written. */
    enum Form {
        TEXT,
        JSON,
        PROMETHEUS
    }

    private final Clock clock;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: text, json, prometheus. Default: ${DEFAULT-VALUE}.")
    private Form format = Form.TEXT;

    @Spec
    private CommandSpec command = CommandSpec.create();

    public StatusCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Status status = Status.read(published.folder(), clock.instant());
        PrintWriter out = command.commandLine().getOut();
        switch (format) {
            case TEXT -> status.text().forEach(line -> out.println(PrintableText.of(line)));
            case JSON -> out.print(status.json());
            case PROMETHEUS -> out.print(status.prometheus());
        }
        out.flush();
        return status.exitCode();
    }
}

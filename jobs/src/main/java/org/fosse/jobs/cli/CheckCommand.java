package org.fosse.jobs.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.fosse.config.FosseConfig;
import org.fosse.jobs.run.Checker;
import org.fosse.jobs.run.ExitCode;
import org.fosse.tables.PrintableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fosse check}: what would come of the extracts, every fault of theirs and of the configuration, and nothing published. */
@Command(
        name = "check",
        sortOptions = false,
        description =
                "Reads extracts and configuration, reports what would come of them and every fault, publishes nothing.",
        footer = {
            "",
            "Exit codes: 0 good enough to publish; 2 configuration; 3 an expected extract is missing or late;",
            "4 too many rows rejected."
        })
public final class CheckCommand implements Callable<Integer> {
    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            defaultValue = "9999-12-31",
            description = "Logical date of the run to come; without it, nothing is too late to be checked.")
    private LocalDate date = LocalDate.EPOCH;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private WorkOption work = new WorkOption();

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        FosseConfig config = options.load(work);
        PrintWriter out = command.commandLine().getOut();
        int faults = new Checker(options.landing(work), date, config, options.master(), System.err)
                .check(fault -> out.println(PrintableText.of(fault)));
        out.println(faults == 0 ? "No fault found." : faults + " to look at; good enough to publish.");
        out.flush();
        return ExitCode.DONE.code();
    }
}

package org.fosse.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.fosse.jobs.cli.CheckCommand;
import org.fosse.jobs.cli.DescribeCommand;
import org.fosse.jobs.cli.ErrorReport;
import org.fosse.jobs.cli.ExportCommand;
import org.fosse.jobs.cli.OptionText;
import org.fosse.jobs.cli.PruneCommand;
import org.fosse.jobs.cli.ReleasesCommand;
import org.fosse.jobs.cli.RollbackCommand;
import org.fosse.jobs.cli.RunCommand;
import org.fosse.jobs.cli.SignCommand;
import org.fosse.jobs.cli.SignalReport;
import org.fosse.jobs.cli.SqlCommand;
import org.fosse.jobs.cli.StatusCommand;
import org.fosse.jobs.cli.UnlockCommand;
import org.fosse.jobs.cli.VerifyCommand;
import org.fosse.jobs.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "fosse",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Joins oversight indicators, quality schedules and assessments of an integrated care system, and publishes"
                    + " variation and inequality tables and a protected extract for each primary care network.",
            ""
        },
        footer = {"", "Help on a command: fosse COMMAND --help"})
public final class Fosse implements Runnable {
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    private Fosse() {}

    public static void main(String[] args) {
        CommandLine commands = commandLine(Clock.systemUTC());
        Thread signal = new Thread(() -> SignalReport.say(commands));
        Runtime.getRuntime().addShutdownHook(signal);
        int code = commands.execute(args);
        try {
            Runtime.getRuntime().removeShutdownHook(signal);
        } catch (IllegalStateException ending) {
            // The signal came first, and is what the process ends by.
        }
        System.exit(code);
    }

    /** All commands; the clock is for the lock and the manifest only, never for a business date. */
    public static CommandLine commandLine(Clock clock) {
        ErrorReport report = new ErrorReport();
        return new CommandLine(new Fosse())
                .addSubcommand(new RunCommand(clock))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SqlCommand())
                .addSubcommand(new DescribeCommand())
                .addSubcommand(new ReleasesCommand())
                .addSubcommand(new StatusCommand(clock))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new RollbackCommand(clock))
                .addSubcommand(new PruneCommand(clock))
                .addSubcommand(new SignCommand(clock))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new UnlockCommand())
                .registerConverter(Path.class, new OptionText.ToPath())
                .registerConverter(LocalDate.class, new OptionText.ToDay())
                .registerConverter(Long.TYPE, new OptionText.ToWholeNumber())
                .registerConverter(Integer.TYPE, new OptionText.ToSmallWholeNumber())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(report)
                .setParameterExceptionHandler(report)
                .setExecutionStrategy(report);
    }

    @Override
    public void run() {
        commandLine(Clock.systemUTC()).usage(System.out);
    }
}

package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.fosse.config.ConfigException;
import org.fosse.jobs.run.ExitCode;
import org.fosse.tables.PrintableText;
import org.fosse.tables.StopException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns an exception of a command into sentences and an exit code; only a defect shows where it happened. */
public final class ErrorReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed)
            throws IOException {
        PrintWriter err = command.getErr();
        ExitCode code = say(exception, err);
        err.flush();
        PrintWriter out = command.getOut();
        out.println(Summary.failure(code.name().toLowerCase(java.util.Locale.ROOT), code.code()));
        out.flush();
        return code.code();
    }

    private static ExitCode say(Exception exception, PrintWriter err) {
        if (isEnding()) {
            err.println("fosse: told to end before it was done. Readers see what they saw before; run it again.");
            return ExitCode.ENDED;
        }
        StopException stop = StopException.find(exception).orElse(null);
        if (stop != null) {
            err.println("fosse: " + PrintableText.of(String.valueOf(stop.getMessage())));
            stop.details().forEach(line -> err.println("  " + PrintableText.of(line)));
            return ExitCode.of(stop.kind());
        }
        if (exception instanceof ConfigException config) {
            err.println("fosse: " + config.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof IOException output) {
            err.println("fosse: " + PrintableText.of(StopException.text(output)));
            return ExitCode.OUTPUT;
        }
        err.println("fosse: a defect, please report it:");
        exception.printStackTrace(err);
        return ExitCode.DEFECT;
    }

    /** Whether the process is ending already, by a signal: Spark then stops first, and what needs it fails. */
    private static boolean isEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}

package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.fosse.config.ConfigException;
import org.fosse.jobs.run.StopException;
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
        if (exception instanceof StopException stop) {
            err.println("fosse: " + stop.getMessage());
            stop.details().forEach(line -> err.println("  " + line));
            return stop.code();
        }
        if (exception instanceof ConfigException config) {
            err.println("fosse: " + config.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof java.io.UncheckedIOException landing) {
            err.println("fosse: the landing folder cannot be read: " + landing.getMessage());
            return ExitCode.EXTRACT_MISSING;
        }
        if (exception instanceof IOException) {
            String message = exception.getMessage();
            // The JDK's own file exceptions say only the file's name; their class says what is wrong with it.
            boolean bare = exception instanceof java.nio.file.FileSystemException file && file.getReason() == null;
            err.println("fosse: " + (bare ? exception.getClass().getSimpleName() + ": " : "") + message);
            return ExitCode.OUTPUT;
        }
        err.println("fosse: a defect, please report it:");
        exception.printStackTrace(err);
        return ExitCode.DEFECT;
    }
}

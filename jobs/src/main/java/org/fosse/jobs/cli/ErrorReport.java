package org.fosse.jobs.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns an exception of a command into a sentence and an exit code; only a defect shows where it happened. */
public final class ErrorReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof IOException) {
            String message = exception.getMessage();
            // The JDK's own file exceptions say only the file's name; their class says what is wrong with it.
            boolean bare = exception instanceof java.nio.file.FileSystemException file && file.getReason() == null;
            command.getErr().println("fosse: " + (bare ? exception.getClass().getSimpleName() + ": " : "") + message);
            return ExitCode.OUTPUT.code();
        }
        command.getErr().println("fosse: a defect, please report it:");
        exception.printStackTrace(command.getErr());
        return ExitCode.DEFECT.code();
    }
}

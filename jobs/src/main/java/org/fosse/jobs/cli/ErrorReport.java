package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.fosse.jobs.run.Ending;
import org.fosse.jobs.run.ExitCode;
import org.fosse.jobs.run.RunFailure;
import org.fosse.tables.PrintableText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever a command throws, and arguments that cannot be read, into sentences on standard error, a last line of JSON on
 * standard output, and an exit code; only a defect shows where it happened.
 */
public final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler, IExecutionStrategy {
    /** Carries errors of the virtual machine to where exceptions are told, which takes nothing but exceptions. */
    @Override
    public int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "error", e);
        }
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed)
            throws IOException {
        if (Ending.isProcessEnding()) {
            // Whoever heard the signal tells of it.
            return ExitCode.ENDED.code();
        }
        RunFailure run = exception instanceof RunFailure failure ? failure : null;
        Throwable thrown = run != null || exception instanceof ExecutionException
                ? exception.getCause() == null ? exception : exception.getCause()
                : exception;
        Ending ending = Ending.of(thrown);
        PrintWriter err = command.getErr();
        say(ending, err);
        if (ending.code() == ExitCode.DEFECT) {
            // What it says may be needed to find the defect, and is for the eyes of whoever runs it alone.
            thrown.printStackTrace(err);
        }
        if (run != null) {
            run.places().forEach(line -> err.println("  " + PrintableText.of(line)));
        }
        return end(command, ending.code(), run);
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) throws IOException {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("fosse: " + PrintableText.of(String.valueOf(exception.getMessage())));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("  Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return end(command, ExitCode.USAGE, null);
    }

    static void say(Ending ending, PrintWriter err) {
        err.println("fosse: " + ending.message());
        if (ending.code() != ExitCode.DEFECT) {
            ending.details().forEach(line -> err.println("  " + line));
        }
    }

    private static int end(CommandLine command, ExitCode code, @Nullable RunFailure run) throws IOException {
        command.getErr().flush();
        command.getOut().println(Summary.failure(code, run));
        command.getOut().flush();
        return code.code();
    }
}

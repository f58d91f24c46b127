package org.fosse.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.fosse.jobs.run.Ending;
import org.fosse.jobs.run.ExitCode;
import picocli.CommandLine;

/** What is said when a signal ends the process before its command is done: the same two things as at any other end. */
public final class SignalReport {
    private SignalReport() {}

    /** Says it; nothing that the command still has to say may follow. */
    public static void say(CommandLine commands) {
        ErrorReport.say(Ending.signal(), commands.getErr());
        commands.getErr().flush();
        try {
            commands.getOut().println(Summary.failure(ExitCode.ENDED, null));
            commands.getOut().flush();
            commands.setOut(new PrintWriter(Writer.nullWriter()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

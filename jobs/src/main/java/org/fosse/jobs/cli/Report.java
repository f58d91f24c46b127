package org.fosse.jobs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.fosse.jobs.run.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** How a command that changes something says what it did: a sentence for people, and a last line of JSON. */
final class Report {
    private Report() {}

    /** Prints the sentence to standard error and {"status": ..., "release": ...} to standard output. */
    static int done(CommandSpec command, String sentence, String status, String release) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("status", status);
            json.writeStringField("release", release);
            json.writeEndObject();
        }
        command.commandLine().getErr().println(sentence);
        command.commandLine().getErr().flush();
        command.commandLine().getOut().println(line);
        command.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }
}

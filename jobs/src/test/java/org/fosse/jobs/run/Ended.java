package org.fosse.jobs.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.fosse.jobs.Fosse;

/** What a scheduler sees of a command. */
record Ended(int code, String out, String err) {
    /** A command on the morning after the sample's day. */
    static Ended of(String... arguments) {
        return of(SampleRun.DATE, arguments);
    }

    /** A command on the morning after a day. */
    static Ended of(LocalDate date, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock morning = Clock.fixed(date.plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int code = Fosse.commandLine(morning)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** A run for the sample's day. */
    static Ended run(Path landing, Path conf, Path published, String... more) {
        return run(SampleRun.DATE, landing, conf, published, more);
    }

    static Ended run(LocalDate date, Path landing, Path conf, Path published, String... more) {
        Stream<Object> arguments =
                Stream.of("run", "--date", date, "--landing", landing, "--conf", conf, "--published", published);
        return of(
                date,
                Stream.concat(arguments.map(Object::toString), Stream.of(more)).toArray(String[]::new));
    }

    JsonNode lastLine() throws JsonProcessingException {
        List<String> lines = out.lines().toList();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }
}

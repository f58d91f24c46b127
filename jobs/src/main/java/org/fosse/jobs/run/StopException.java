package org.fosse.jobs.run;

import java.util.List;
import org.fosse.jobs.cli.ExitCode;

/** The run cannot go on, and says why to a data officer. Nothing was published. */
public final class StopException extends RuntimeException {
    private final ExitCode code;
    private final transient List<String> details;

    /**
     * @param code what the process ends with
     * @param message one sentence
     * @param details further lines, each a thing to put right
     */
    public StopException(ExitCode code, String message, List<String> details) {
        super(message);
        this.code = code;
        this.details = List.copyOf(details);
    }

    public ExitCode code() {
        return code;
    }

    public List<String> details() {
        return details;
    }
}

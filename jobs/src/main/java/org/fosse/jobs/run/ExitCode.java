package org.fosse.jobs.run;

import java.util.Locale;
import org.fosse.tables.StopException;

/** What the process says to a scheduler when it ends. Airflow reads 99 as "skipped"; all others but 0 as "failed". */
public enum ExitCode {
    DONE(0, "done"),
    /** Also of a run that published all but what a defect left out. */
    DEFECT(1, "a defect of Fosse"),
    USAGE(2, "wrong options or configuration"),
    EXTRACT_MISSING(3, "an expected extract is missing or late"),
    EXTRACT_FAILED(4, "extracts failed their checks"),
    DISCLOSURE(5, "a disclosure check failed"),
    OUTPUT(6, "the output location cannot be used, or another run holds it"),
    ENGINE(7, "the machine or the cluster that computes failed"),
    /** An interrupt from the keyboard ends the process with 130. */
    ENDED(143, "told to end by a signal before it was done"),
    /** Only with --skip-unchanged. */
    NOTHING_NEW(99, "nothing new since the current release");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What a run ends with that was stopped for a reason of this kind. */
    public static ExitCode of(StopException.Kind kind) {
        return switch (kind) {
            case CONFIGURATION -> USAGE;
            case EXTRACT_MISSING -> EXTRACT_MISSING;
            case EXTRACT_FAILED -> EXTRACT_FAILED;
            case DISCLOSURE -> DISCLOSURE;
            case OUTPUT -> OUTPUT;
            case ENGINE -> ENGINE;
            case NOTHING_NEW -> NOTHING_NEW;
        };
    }

    public int code() {
        return code;
    }

    /** In a few plain words. */
    public String meaning() {
        return meaning;
    }

    /** As the last line of output has it. */
    public String status() {
        return name().toLowerCase(Locale.ROOT);
    }
}

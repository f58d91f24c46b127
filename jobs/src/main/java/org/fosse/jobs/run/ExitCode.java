package org.fosse.jobs.run;

import org.fosse.tables.StopException;

/** What the process says to a scheduler when it ends. Airflow reads 99 as "skipped"; all others but 0 as "failed". */
public enum ExitCode {
    /** All is well. */
    DONE(0),
    /** A defect of Fosse itself; also of a run that published all but what a defect left out. */
    DEFECT(1),
    /** Wrong options, or a configuration that does not hold together. */
    USAGE(2),
    /** An expected extract is missing or late. */
    EXTRACT_MISSING(3),
    /** Extracts failed their checks. */
    EXTRACT_FAILED(4),
    /** A disclosure check failed. */
    DISCLOSURE(5),
    /** The output location cannot be used, or another run holds it. */
    OUTPUT(6),
    /** Told to end by a signal, before it was done; an interrupt from the keyboard ends the process with 130. */
    ENDED(143),
    /** Nothing new since the current release; only with --skip-unchanged. */
    NOTHING_NEW(99);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What a run ends with that was stopped for a reason of this kind. */
    public static ExitCode of(StopException.Kind kind) {
        return switch (kind) {
            case CONFIGURATION -> USAGE;
            case EXTRACT_MISSING -> EXTRACT_MISSING;
            case EXTRACT_FAILED -> EXTRACT_FAILED;
            case DISCLOSURE -> DISCLOSURE;
            case OUTPUT -> OUTPUT;
            case NOTHING_NEW -> NOTHING_NEW;
        };
    }

    public int code() {
        return code;
    }
}

package org.fosse.jobs.packed;

import java.util.Locale;

/** Whether a source gives a value; the words of table observation. */
public enum Status {
    PRESENT,
    MISSING,
    SUPPRESSED,
    NOT_APPLICABLE;

    private static final Status[] ALL = values();

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    static Status of(byte number) {
        return ALL[number];
    }
}

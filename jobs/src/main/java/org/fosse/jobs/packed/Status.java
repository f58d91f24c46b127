package org.fosse.jobs.packed;

import java.util.Locale;

/** Whether a source gives a value; the words of table observation. */
public enum Status {
    PRESENT(0),
    MISSING(1),
    SUPPRESSED(2),
    NOT_APPLICABLE(3),
    REJECTED(4);

    private static final Status[] BY_NUMBER = {PRESENT, MISSING, SUPPRESSED, NOT_APPLICABLE, REJECTED};

    private final byte number;

    Status(int number) {
        this.number = (byte) number;
    }

    /** As the packed form holds it. */
    byte number() {
        return number;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    static Status of(byte number) {
        return BY_NUMBER[number];
    }
}

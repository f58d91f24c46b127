package org.fosse.jobs.packed;

import java.util.Locale;

/** Whether a source gives a value; the words of table observation. */
public enum Status {
    PRESENT(0),
    MISSING(1),
    SUPPRESSED(2),
    NOT_APPLICABLE(3),
    REJECTED(4),
    /** Only in what leaves the house: there is a value, and it stays. */
    WITHHELD(5);

    private static final Status[] BY_NUMBER = {PRESENT, MISSING, SUPPRESSED, NOT_APPLICABLE, REJECTED, WITHHELD};

    private final byte number;
    private final String text = name().toLowerCase(Locale.ROOT);

    Status(int number) {
        this.number = (byte) number;
    }

    /** As the packed form holds it. */
    byte number() {
        return number;
    }

    public String text() {
        return text;
    }

    static Status of(String text) {
        for (Status status : BY_NUMBER) {
            if (status.text.equals(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status '" + text + "'");
    }

    static Status of(byte number) {
        return BY_NUMBER[number];
    }
}

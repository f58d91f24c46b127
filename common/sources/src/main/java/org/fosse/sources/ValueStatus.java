package org.fosse.sources;

/** Why a value is or is not there. Zero is a present value; the four are never turned into one another. */
public enum ValueStatus {
    PRESENT("present"),
    MISSING("missing"),
    SUPPRESSED("suppressed"),
    NOT_APPLICABLE("not_applicable");

    private final String text;

    ValueStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

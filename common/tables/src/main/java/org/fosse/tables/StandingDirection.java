package org.fosse.tables;

/** Where a series goes, beyond what chance explains. */
public enum StandingDirection implements Word {
    WORSENING("worsening"),
    NO_CLEAR_CHANGE("no clear change"),
    IMPROVING("improving"),
    /** No chart, one that does not fit its series, or no direction that is better. */
    CANNOT_TELL("cannot tell");

    private final String text;

    StandingDirection(String text) {
        this.text = text;
    }

    /** What the newest point of a chart says. */
    public static StandingDirection of(EvidenceDirection point) {
        return switch (point) {
            case CONCERN -> WORSENING;
            case GOOD -> IMPROVING;
            case NEITHER -> NO_CLEAR_CHANGE;
            default -> CANNOT_TELL;
        };
    }

    @Override
    public String text() {
        return text;
    }
}

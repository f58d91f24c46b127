package org.fosse.tables;

/** Whether somebody has assured that a duty is met. */
public enum DutyStanding implements Word {
    ASSURED,
    /** The newest word of an area or provider on it is one of concern. */
    CONCERN,
    /** What was said of it is older than the freshness rule. */
    STALE,
    /** Nothing that was delivered speaks of it. */
    NOT_ASSURED;

    @Override
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}

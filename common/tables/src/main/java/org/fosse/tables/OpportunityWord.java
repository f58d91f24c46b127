package org.fosse.tables;

import java.util.Locale;

/** Whether an area has room to improve up to its best peers. */
public enum OpportunityWord implements Word {
    SIGNIFICANT_OPPORTUNITY,
    NO_SIGNIFICANT_OPPORTUNITY,
    NOT_JUDGED,
    NOT_KNOWN;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

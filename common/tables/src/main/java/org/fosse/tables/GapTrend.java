package org.fosse.tables;

import java.util.Locale;

/** What became of an inequality over time. */
public enum GapTrend implements Word {
    NARROWING,
    WIDENING,
    NO_CLEAR_CHANGE,
    CANNOT_TELL;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

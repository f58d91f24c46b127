package org.fosse.tables;

import java.util.Locale;

/** What an area's value is held against after what is not in its hands. */
public enum AdjustmentBasis implements Word {
    /** What the model expects of areas with its traits. */
    MODEL,
    /** Special lists of the same kind. */
    LIKE_LISTS,
    NOTHING;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

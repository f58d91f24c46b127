package org.fosse.tables;

import java.util.Locale;

/** On which side of a funnel a point stands out at a false discovery rate, if it does. */
public enum FunnelSide implements Word {
    BELOW,
    WITHIN,
    ABOVE,
    NOT_JUDGED;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

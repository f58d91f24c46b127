package org.fosse.tables;

import java.util.Locale;

/** What became of the variation between areas since a baseline. */
public enum VariationChange implements Word {
    FALLING,
    RISING,
    NO_CLEAR_CHANGE,
    CANNOT_TELL;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

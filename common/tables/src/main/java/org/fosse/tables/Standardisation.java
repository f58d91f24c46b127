package org.fosse.tables;

import java.util.Locale;

/** How a rate is freed of differences in age and sex. */
public enum Standardisation implements Word {
    DIRECT,
    INDIRECT;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

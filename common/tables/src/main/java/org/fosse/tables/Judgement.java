package org.fosse.tables;

import java.util.Locale;

/** How a value, or its group among others, stands: by what is good where that is said, otherwise by what is high. */
public enum Judgement implements Word {
    NOT_JUDGED,
    NOT_COMPARED,
    LOWEST,
    LOWER,
    LOW,
    SIMILAR,
    MIDDLE,
    HIGH,
    HIGHER,
    HIGHEST,
    WORST,
    WORSE,
    BETTER,
    BEST;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

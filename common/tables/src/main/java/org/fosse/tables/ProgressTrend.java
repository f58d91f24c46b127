package org.fosse.tables;

import java.util.Locale;

/** Where the measure of a promise is going; rising and falling where nobody said which is better. */
public enum ProgressTrend implements Word {
    IMPROVING,
    WORSENING,
    RISING,
    FALLING,
    NO_CLEAR_TREND,
    TOO_FEW_POINTS;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.fosse.tables;

import java.util.Locale;

/** How far a promise of the system is. */
public enum ProgressStatus implements Word {
    ACHIEVED,
    ON_COURSE,
    LATE,
    NOT_ON_COURSE,
    /** Nothing measures it, and the action register reports it completed. */
    REPORTED_COMPLETE,
    NOT_MEASURABLE;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

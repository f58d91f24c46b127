package org.fosse.tables;

import java.util.Locale;

/** How an improvement action stands to its due day. */
public enum ActionTimeliness implements Word {
    DONE,
    STOPPED,
    NO_DUE_DATE,
    OVERDUE,
    IN_TIME;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

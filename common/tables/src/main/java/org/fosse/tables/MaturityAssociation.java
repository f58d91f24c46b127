package org.fosse.tables;

import java.util.Locale;

/** What values more mature areas have, and whether that is good. */
public enum MaturityAssociation implements Word {
    HIGHER,
    LOWER,
    BETTER,
    WORSE,
    NOT_CLEAR,
    NO_JUDGEMENT;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

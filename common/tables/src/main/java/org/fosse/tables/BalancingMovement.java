package org.fosse.tables;

import java.util.Locale;

/** How a measure that an action might harm has moved. */
public enum BalancingMovement implements Word {
    MOVED_ADVERSELY,
    MOVED_ADVERSELY_AS_ITS_COMPARATOR_DID,
    DID_NOT_MOVE_ADVERSELY,
    CANNOT_TELL;

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

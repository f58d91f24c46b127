package org.fosse.tables;

import java.util.Locale;

/** What resources are set beside. */
public enum ValuePairKind implements Word {
    OUTCOME_AND_COST,
    NEED_AND_COST;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    @Override
    public String text() {
        return text;
    }
}

package org.fosse.tables;

/** Whether a value would come to breach its threshold, were its trend to go on. */
public enum BreachOutlook implements Word {
    IN_BREACH,
    EXPECTED,
    LIKELY,
    POSSIBLE,
    NONE_IN_SIGHT
}

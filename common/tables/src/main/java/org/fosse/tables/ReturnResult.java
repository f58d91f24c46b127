package org.fosse.tables;

/** What a return shows against its threshold, or why it shows nothing. */
public enum ReturnResult implements Word {
    MET,
    BREACHED,
    PARTLY_MET,
    NO_THRESHOLD,
    MISSING,
    SUPPRESSED,
    NOT_APPLICABLE
}

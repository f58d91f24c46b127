package org.fosse.tables;

/** Which way evidence points. */
public enum EvidenceDirection implements Word {
    CONCERN,
    GOOD,
    /** Something is known, and it is neither of concern nor good. */
    NEITHER,
    /** Nothing can be said, for a reason. */
    UNKNOWN,
    /** Of several pieces: some are of concern and others good. */
    MIXED,
    /** Of several pieces: there are none. */
    NONE
}

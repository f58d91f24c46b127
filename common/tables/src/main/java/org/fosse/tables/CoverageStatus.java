package org.fosse.tables;

/** What became of a return that a contract asks for. */
public enum CoverageStatus implements Word {
    RECEIVED,
    RECEIVED_LATE,
    RECEIVED_WITHOUT_VALUE,
    MISSING,
    NOT_YET_DUE,
    NOT_EXPECTED
}

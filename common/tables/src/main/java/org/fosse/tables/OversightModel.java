package org.fosse.tables;

/** How a figure of the oversight framework was computed. */
public enum OversightModel implements Word {
    RANKED,
    STANDARD,
    FLOOR,
    BANDS,
    /** Of two scores. */
    COMBINED,
    /** Taken as published. */
    GIVEN,
    MEAN,
    QUARTILES,
    THRESHOLDS,
    /** At the cuts that the published segments imply. */
    IMPLIED_CUTS,
    CAP,
    PROGRAMME,
    NOT_CONFIGURED,
    NONE
}

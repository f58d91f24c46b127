package org.fosse.tables;

/** Why something cannot be seen. */
public enum BlindSpotKind implements Word {
    NO_DATA,
    /** Nothing new has come for too long. */
    STALE,
    SUPPRESSED,
    /** Too few people or areas to judge. */
    TOO_SMALL,
    /** One kind of evidence only. */
    SINGLE_SOURCE,
    NEVER_ASSESSED
}

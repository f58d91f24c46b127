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
    NEVER_ASSESSED,
    /** A whole kind of evidence that no extract holds for any unit. */
    NOT_DELIVERED,
    /** A measure of the catalogue of which no unit has a value. */
    NO_SOURCE,
    /** A file that was delivered and could not be read. */
    FILE_NOT_READ
}

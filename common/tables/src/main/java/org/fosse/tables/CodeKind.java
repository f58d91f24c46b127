package org.fosse.tables;

/** What sort of code an area is known by. */
public enum CodeKind implements Word {
    /** Of the Organisation Data Service: the area's own code wherever it has one. */
    ODS,
    /** Of the Office for National Statistics, as it is now. */
    ONS,
    /** One that the area had before. */
    FORMER,
    /** The spelling of one publisher. */
    PUBLISHER,
    /** Made up by the system for an area of its own. */
    LOCAL
}

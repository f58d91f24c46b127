package org.fosse.tables;

/** Where a duty comes from. */
public enum DutyKind implements Word {
    /** A duty that the law puts on the system. */
    STATUTORY,
    /** A rule of a regulator or of the law that goals must keep within. */
    REGULATORY,
    /** A pathway that the system has adopted for everyone. */
    PATHWAY
}

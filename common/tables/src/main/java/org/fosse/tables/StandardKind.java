package org.fosse.tables;

/** Who sets a standard, and so what missing it means. In the order in which one stands for the others. */
public enum StandardKind implements Word {
    /** A right of the NHS Constitution, a regulation or a national operational standard: kept on every day it is in force. */
    STATUTORY,
    /** A term of the national contract. */
    CONTRACT,
    /** The system's own. */
    LOCAL,
    /** What planning guidance or a strategy wants to have reached by a day. */
    AMBITION
}

package org.fosse.tables;

/** How far an item of soft intelligence went. */
public enum IntelligenceRoute implements Word {
    /** To none of them yet. */
    RECEIVED,
    GROUP,
    COMMITTEE,
    BOARD
}

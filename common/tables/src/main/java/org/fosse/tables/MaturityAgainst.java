package org.fosse.tables;

/** What the maturity of areas is compared with. */
public enum MaturityAgainst implements Word {
    /** The area's latest value. */
    OUTCOME,
    /** The coefficient of variation of the parts within the area. */
    VARIATION
}

package org.fosse.tables;

/** Where a value lies among the quarters of all values. */
public enum QuarterPosition implements Word {
    BEST_QUARTER,
    MIDDLE,
    WORST_QUARTER,
    LOWER_QUARTER,
    UPPER_QUARTER
}

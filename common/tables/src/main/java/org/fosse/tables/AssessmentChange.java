package org.fosse.tables;

/** How an assessment changed since its baseline. */
public enum AssessmentChange implements Word {
    IMPROVED,
    UNCHANGED,
    WORSENED,
    /** It is the baseline. */
    BASELINE
}

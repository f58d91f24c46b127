package org.fosse.tables;

/** Whether a domain was scored, or why it was not. */
public enum AssessmentStatus implements Word {
    SCORED,
    NOT_COLLECTED,
    NOT_APPLICABLE,
    NOT_YET,
    /** The rater gives no rating of it. */
    NOT_RATED,
    SUSPENDED,
    UNDER_APPEAL
}

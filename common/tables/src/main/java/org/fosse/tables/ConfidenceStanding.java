package org.fosse.tables;

/** How the kinds of evidence on a conclusion stand to each other. */
public enum ConfidenceStanding implements Word {
    /** Two kinds or more say it, and none the opposite. */
    AGREE,
    /** One kind says it. */
    ALONE,
    /** Another kind says the opposite. */
    DISAGREE
}

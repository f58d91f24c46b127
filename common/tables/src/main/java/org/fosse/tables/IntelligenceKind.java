package org.fosse.tables;

/** What an item of soft intelligence is. */
public enum IntelligenceKind implements Word {
    COMPLAINT,
    COMPLIMENT,
    INCIDENT,
    SAFEGUARDING,
    SERIOUS_CASE_REVIEW,
    LEARNING_FROM_DEATHS,
    /** A review of the death of a person with a learning disability or autism. */
    LEDR,
    /** A coroner's report to prevent future deaths. */
    REGULATION_28,
    SURVEY,
    VISIT,
    CALL,
    AUDIT,
    INSPECTION,
    BENCHMARKING,
    JUDICIAL_REVIEW,
    PEER_REVIEW,
    STAFF_CONCERN,
    NATIONAL_ALERT,
    STATUTORY_DUTY,
    EXCELLENCE
}

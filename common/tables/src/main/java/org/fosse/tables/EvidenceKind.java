package org.fosse.tables;

/** The kinds of evidence, in order of the word, which is the order in which sentences name them. */
public enum EvidenceKind implements Word {
    /** Scores and ratings of assessment frameworks. */
    ASSESSMENT,
    /** Requirements of quality schedules. */
    CONTRACT,
    /** Soft intelligence. */
    QUALITATIVE,
    /** Indicators. */
    QUANTITATIVE
}

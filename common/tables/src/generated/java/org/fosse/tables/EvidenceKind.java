// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** The kinds of evidence, in order of the word, which is the order in which sentences name them. */
public enum EvidenceKind implements Word {
    /** Scores and ratings of assessment frameworks. */
    ASSESSMENT("assessment"),
    /** Requirements of quality schedules. */
    CONTRACT("contract"),
    /** Soft intelligence. */
    QUALITATIVE("qualitative"),
    /** Indicators. */
    QUANTITATIVE("quantitative");

    private final String text;

    EvidenceKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Which way evidence points. */
public enum EvidenceDirection implements Word {
    CONCERN("concern"),
    GOOD("good"),
    /** Something is known, and it is neither of concern nor good. */
    NEITHER("neither"),
    /** Nothing can be said, for a reason. */
    UNKNOWN("unknown"),
    /** Of several pieces: some are of concern and others good. */
    MIXED("mixed"),
    /** Of several pieces: there are none. */
    NONE("none");

    private final String text;

    EvidenceDirection(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

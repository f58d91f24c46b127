// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whether the kinds of evidence agree. */
public enum TriangulationVerdict implements Word {
    /** Every kind that is there says the same. */
    AGREE("agree"),
    /** One is of concern, another good. */
    DISAGREE("disagree"),
    /** Neither of the two. */
    PARTLY("partly"),
    /** One kind only. */
    SINGLE_SOURCE("single source"),
    NO_EVIDENCE("no evidence");

    private final String text;

    TriangulationVerdict(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How the kinds of evidence on a conclusion stand to each other. */
public enum ConfidenceStanding implements Word {
    /** Two kinds or more say it, and none the opposite. */
    AGREE("agree"),
    /** One kind says it. */
    ALONE("alone"),
    /** Another kind says the opposite. */
    DISAGREE("disagree");

    private final String text;

    ConfidenceStanding(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

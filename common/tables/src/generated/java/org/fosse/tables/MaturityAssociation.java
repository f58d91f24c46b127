// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What values more mature areas have, and whether that is good. */
public enum MaturityAssociation implements Word {
    HIGHER("higher"),
    LOWER("lower"),
    BETTER("better"),
    WORSE("worse"),
    NOT_CLEAR("not clear"),
    NO_JUDGEMENT("no judgement");

    private final String text;

    MaturityAssociation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What the maturity of areas is compared with. */
public enum MaturityAgainst implements Word {
    /** The area's latest value. */
    OUTCOME("outcome"),
    /** The coefficient of variation of the parts within the area. */
    VARIATION("variation");

    private final String text;

    MaturityAgainst(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an area's value is held against after what is not in its hands. */
public enum AdjustmentBasis implements Word {
    /** What the model expects of areas with its traits. */
    MODEL("model"),
    /** Special lists of the same kind. */
    LIKE_LISTS("like lists"),
    NOTHING("nothing");

    private final String text;

    AdjustmentBasis(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

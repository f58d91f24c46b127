// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What became of an inequality over time. */
public enum GapTrend implements Word {
    NARROWING("narrowing"),
    WIDENING("widening"),
    NO_CLEAR_CHANGE("no clear change"),
    CANNOT_TELL("cannot tell");

    private final String text;

    GapTrend(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

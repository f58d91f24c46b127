// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How far an item of soft intelligence went. */
public enum IntelligenceRoute implements Word {
    /** To none of them yet. */
    RECEIVED("received"),
    GROUP("group"),
    COMMITTEE("committee"),
    BOARD("board");

    private final String text;

    IntelligenceRoute(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

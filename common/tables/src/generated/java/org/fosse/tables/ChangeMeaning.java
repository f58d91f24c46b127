// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What a change from one value to the next means: towards a threshold, or only up or down where there is none. */
public enum ChangeMeaning implements Word {
    BETTER("better"),
    WORSE("worse"),
    NO_CHANGE("no_change"),
    HIGHER("higher"),
    LOWER("lower");

    private final String text;

    ChangeMeaning(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

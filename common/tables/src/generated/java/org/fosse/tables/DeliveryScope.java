// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whose areas of a level are meant. */
public enum DeliveryScope implements Word {
    ALL("all"),
    /** Those of the configured system. */
    SYSTEM("system");

    private final String text;

    DeliveryScope(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What is being done about an item of soft intelligence. */
public enum IntelligenceStatus implements Word {
    OPEN("open"),
    WATCHING("watching"),
    ACTED_ON("acted_on"),
    CLOSED("closed");

    private final String text;

    IntelligenceStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How closely a provider is followed. */
public enum ProviderAssurance implements Word {
    ROUTINE("routine"),
    ENHANCED("enhanced"),
    INTENSIVE("intensive");

    private final String text;

    ProviderAssurance(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

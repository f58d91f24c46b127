// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an indicator is to an action: what it is to move, or what it might harm. */
public enum EffectRole implements Word {
    TARGET("target"),
    BALANCING("balancing");

    private final String text;

    EffectRole(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

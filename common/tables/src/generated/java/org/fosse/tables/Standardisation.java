// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How a rate is freed of differences in age and sex. */
public enum Standardisation implements Word {
    DIRECT("direct"),
    INDIRECT("indirect");

    private final String text;

    Standardisation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

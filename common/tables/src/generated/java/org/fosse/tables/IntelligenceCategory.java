// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What a system quality group takes an item of soft intelligence under. */
public enum IntelligenceCategory implements Word {
    PLACE("place"),
    PATHWAY("pathway"),
    INEQUALITY("inequality"),
    PROVIDER_CHAIN("provider_chain"),
    SAFEGUARDING("safeguarding"),
    PERFORMANCE("performance");

    private final String text;

    IntelligenceCategory(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

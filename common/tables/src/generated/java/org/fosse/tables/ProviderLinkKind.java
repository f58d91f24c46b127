// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What a provider is to a chain, a collaborative or an area. */
public enum ProviderLinkKind implements Word {
    CHAIN("chain"),
    COLLABORATIVE("collaborative"),
    SERVES("serves");

    private final String text;

    ProviderLinkKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

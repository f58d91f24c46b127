// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an area is measured against in table benchmark. */
public enum BenchmarkKind implements Word {
    EXTERNAL("external"),
    LEVEL("level"),
    PEERS("peers");

    private final String text;

    BenchmarkKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What says that a return is expected. */
public enum CoverageBasis implements Word {
    REGISTER("register"),
    RETURNS("returns");

    private final String text;

    CoverageBasis(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

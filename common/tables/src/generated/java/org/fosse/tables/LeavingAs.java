// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How the figures of an indicator leave the house. */
public enum LeavingAs implements Word {
    /** As they are. */
    EXACT("exact"),
    /** Made anew from counts rounded by chance; figures of the named publication as they are. */
    ROUNDED("rounded"),
    /** Not at all. */
    WITHHELD("withheld");

    private final String text;

    LeavingAs(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whether a value would come to breach its threshold, were its trend to go on. */
public enum BreachOutlook implements Word {
    IN_BREACH("in_breach"),
    EXPECTED("expected"),
    LIKELY("likely"),
    POSSIBLE("possible"),
    NONE_IN_SIGHT("none_in_sight");

    private final String text;

    BreachOutlook(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

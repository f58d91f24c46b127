// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whether an area has room to improve up to its best peers. */
public enum OpportunityWord implements Word {
    SIGNIFICANT_OPPORTUNITY("significant opportunity"),
    NO_SIGNIFICANT_OPPORTUNITY("no significant opportunity"),
    NOT_JUDGED("not judged"),
    NOT_KNOWN("not known");

    private final String text;

    OpportunityWord(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

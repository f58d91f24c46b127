// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How an improvement action stands to its due day. */
public enum ActionTimeliness implements Word {
    DONE("done"),
    STOPPED("stopped"),
    NO_DUE_DATE("no due date"),
    OVERDUE("overdue"),
    IN_TIME("in time");

    private final String text;

    ActionTimeliness(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** The state of an improvement action in the register. */
public enum ActionStatus implements Word {
    PLANNED("planned"),
    IN_PROGRESS("in_progress"),
    COMPLETED("completed"),
    STOPPED("stopped");

    private final String text;

    ActionStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

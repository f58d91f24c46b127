// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How far a promise of the system is. */
public enum ProgressStatus implements Word {
    ACHIEVED("achieved"),
    ON_COURSE("on course"),
    LATE("late"),
    NOT_ON_COURSE("not on course"),
    /** Nothing measures it, and the action register reports it completed. */
    REPORTED_COMPLETE("reported complete"),
    NOT_MEASURABLE("not measurable");

    private final String text;

    ProgressStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

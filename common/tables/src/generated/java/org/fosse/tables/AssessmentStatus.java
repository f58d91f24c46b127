// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whether a domain was scored, or why it was not. */
public enum AssessmentStatus implements Word {
    SCORED("scored"),
    NOT_COLLECTED("not_collected"),
    NOT_APPLICABLE("not_applicable"),
    NOT_YET("not_yet"),
    /** The rater gives no rating of it. */
    NOT_RATED("not_rated"),
    SUSPENDED("suspended"),
    UNDER_APPEAL("under_appeal");

    private final String text;

    AssessmentStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

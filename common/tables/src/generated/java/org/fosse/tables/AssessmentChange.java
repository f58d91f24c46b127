// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How an assessment changed since its baseline. */
public enum AssessmentChange implements Word {
    IMPROVED("improved"),
    UNCHANGED("unchanged"),
    WORSENED("worsened"),
    /** It is the baseline. */
    BASELINE("baseline");

    private final String text;

    AssessmentChange(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

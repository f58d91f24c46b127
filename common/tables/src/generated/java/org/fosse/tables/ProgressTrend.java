// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Where the measure of a promise is going; rising and falling where nobody said which is better. */
public enum ProgressTrend implements Word {
    IMPROVING("improving"),
    WORSENING("worsening"),
    RISING("rising"),
    FALLING("falling"),
    NO_CLEAR_TREND("no clear trend"),
    TOO_FEW_POINTS("too few points");

    private final String text;

    ProgressTrend(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What a return shows against its threshold, or why it shows nothing. */
public enum ReturnResult implements Word {
    MET("met"),
    BREACHED("breached"),
    PARTLY_MET("partly_met"),
    NO_THRESHOLD("no_threshold"),
    MISSING("missing"),
    SUPPRESSED("suppressed"),
    NOT_APPLICABLE("not_applicable");

    private final String text;

    ReturnResult(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

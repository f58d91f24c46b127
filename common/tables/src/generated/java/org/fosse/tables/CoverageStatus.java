// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What became of a return that a contract asks for. */
public enum CoverageStatus implements Word {
    RECEIVED("received"),
    RECEIVED_LATE("received_late"),
    RECEIVED_WITHOUT_VALUE("received_without_value"),
    MISSING("missing"),
    NOT_YET_DUE("not_yet_due"),
    NOT_EXPECTED("not_expected");

    private final String text;

    CoverageStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

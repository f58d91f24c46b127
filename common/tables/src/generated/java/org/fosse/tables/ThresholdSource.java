// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Who set a threshold; the earlier come first. */
public enum ThresholdSource implements Word {
    CONTRACT_TRAJECTORY("contract_trajectory"),
    CONTRACT("contract"),
    RETURN("return"),
    CATALOGUE("catalogue"),
    NONE("none");

    private final String text;

    ThresholdSource(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

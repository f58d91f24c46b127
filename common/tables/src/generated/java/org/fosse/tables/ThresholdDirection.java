// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** On which side of its threshold a value meets a requirement. */
public enum ThresholdDirection implements Word {
    AT_LEAST("at_least"),
    AT_MOST("at_most"),
    BETWEEN("between"),
    ZERO_TOLERANCE("zero_tolerance"),
    NONE("none");

    private final String text;

    ThresholdDirection(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

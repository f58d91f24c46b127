// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** On which side of a funnel a point stands out at a false discovery rate, if it does. */
public enum FunnelSide implements Word {
    BELOW("below"),
    WITHIN("within"),
    ABOVE("above"),
    NOT_JUDGED("not judged");

    private final String text;

    FunnelSide(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

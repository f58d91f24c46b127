// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Where a value lies among the quarters of all values. */
public enum QuarterPosition implements Word {
    BEST_QUARTER("best_quarter"),
    MIDDLE("middle"),
    WORST_QUARTER("worst_quarter"),
    LOWER_QUARTER("lower_quarter"),
    UPPER_QUARTER("upper_quarter");

    private final String text;

    QuarterPosition(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

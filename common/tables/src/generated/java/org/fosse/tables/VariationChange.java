// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What became of the variation between areas since a baseline. */
public enum VariationChange implements Word {
    FALLING("falling"),
    RISING("rising"),
    NO_CLEAR_CHANGE("no clear change"),
    CANNOT_TELL("cannot tell");

    private final String text;

    VariationChange(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

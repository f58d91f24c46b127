// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What a network or practice is judged beside on a network's page. */
public enum JudgedBeside implements Word {
    /** What is expected of areas with its traits, or lists of its kind. */
    ITS_LIKE("its like"),
    /** All areas of its level in the system. */
    THE_OTHERS("the others"),
    NOTHING("nothing");

    private final String text;

    JudgedBeside(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

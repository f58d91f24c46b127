// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Whose middle half stands behind a network's figure. */
public enum MiddleOf implements Word {
    ITS_PEERS("its peers"),
    NETWORKS_OF_THE_SYSTEM("networks of the system");

    private final String text;

    MiddleOf(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Who sets a standard, and so what missing it means. In the order in which one stands for the others. */
public enum StandardKind implements Word {
    /** A right of the NHS Constitution, a regulation or a national operational standard: kept on every day it is in force. */
    STATUTORY("statutory"),
    /** A term of the national contract. */
    CONTRACT("contract"),
    /** The system's own. */
    LOCAL("local"),
    /** What planning guidance or a strategy wants to have reached by a day. */
    AMBITION("ambition");

    private final String text;

    StandardKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What the figures of an indicator are, and so what of them may leave the house. */
public enum DisclosureClass implements Word {
    /** A named publication gives them, at the levels that the catalogue says. */
    PUBLIC("public"),
    /** Confidential counts of people or events. */
    PEOPLE("people"),
    /** What organisations do or are, without people. */
    ORGANISATIONS("organisations"),
    /** Nobody has said. */
    UNDECLARED("undeclared");

    private final String text;

    DisclosureClass(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How a measure that an action might harm has moved. */
public enum BalancingMovement implements Word {
    MOVED_ADVERSELY("moved adversely"),
    MOVED_ADVERSELY_AS_ITS_COMPARATOR_DID("moved adversely as its comparator did"),
    DID_NOT_MOVE_ADVERSELY("did not move adversely"),
    CANNOT_TELL("cannot tell");

    private final String text;

    BalancingMovement(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

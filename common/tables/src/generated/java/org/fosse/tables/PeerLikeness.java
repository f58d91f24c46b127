// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Why one area can learn from another. */
public enum PeerLikeness implements Word {
    /** It is one of the areas most like it. */
    PEER_GROUP("peer group"),
    /** It is of the same level in the same system. */
    SAME_LEVEL("same level");

    private final String text;

    PeerLikeness(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

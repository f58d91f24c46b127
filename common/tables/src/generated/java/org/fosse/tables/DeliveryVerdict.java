// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What is made of a change of what was delivered. */
public enum DeliveryVerdict implements Word {
    WITHIN_LIMIT("within_limit"),
    /** The run stops. */
    BEYOND_LIMIT("beyond_limit"),
    /** Beyond the limit; whoever ran it has said that it is right. */
    ACCEPTED("accepted"),
    /** Another set of areas came in the place of those that are gone. */
    OTHER_AREAS("other_areas"),
    /** Only the values' own history says that something lacks. */
    TO_LOOK_AT("to_look_at");

    private final String text;

    DeliveryVerdict(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What an extract says of a small area. */
public enum SmallAreaFact implements Word {
    /** How deprived it is, by an edition of the index. */
    INDEX("index"),
    /** It lies in an area. */
    LIES_IN("lies_in"),
    /** So many of its people belong to an area, such as the practice where they are registered. */
    PEOPLE("people"),
    /** It became another, in whole or together with others. */
    BECAME("became");

    private final String text;

    SmallAreaFact(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

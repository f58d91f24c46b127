// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** Why something cannot be seen. */
public enum BlindSpotKind implements Word {
    NO_DATA("no_data"),
    /** Nothing new has come for too long. */
    STALE("stale"),
    SUPPRESSED("suppressed"),
    /** Too few people or areas to judge. */
    TOO_SMALL("too_small"),
    /** One kind of evidence only. */
    SINGLE_SOURCE("single_source"),
    NEVER_ASSESSED("never_assessed"),
    /** A whole kind of evidence that no extract holds for any unit. */
    NOT_DELIVERED("not_delivered"),
    /** A measure of the catalogue of which no unit has a value. */
    NO_SOURCE("no_source"),
    /** A file that was delivered and could not be read. */
    FILE_NOT_READ("file_not_read");

    private final String text;

    BlindSpotKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How it is known that a provider serves an area, the surest first. */
public enum ShareBasis implements Word {
    /** Counted by the commissioner that is responsible for the patient. */
    COMMISSIONER("commissioner"),
    /** Where a trust's patients live, as a publisher worked it out. */
    CATCHMENT("catchment"),
    /** A register puts the provider into the area. */
    STATUTORY("statutory"),
    /** A team said so in the form provider_link. */
    STATED("stated");

    private final String text;

    ShareBasis(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

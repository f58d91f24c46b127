// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** How a figure of the oversight framework was computed. */
public enum OversightModel implements Word {
    RANKED("ranked"),
    STANDARD("standard"),
    FLOOR("floor"),
    BANDS("bands"),
    /** Of two scores. */
    COMBINED("combined"),
    /** Taken as published. */
    GIVEN("given"),
    MEAN("mean"),
    QUARTILES("quartiles"),
    THRESHOLDS("thresholds"),
    /** At the cuts that the published segments imply. */
    IMPLIED_CUTS("implied_cuts"),
    CAP("cap"),
    PROGRAMME("programme"),
    NOT_CONFIGURED("not_configured"),
    NONE("none");

    private final String text;

    OversightModel(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

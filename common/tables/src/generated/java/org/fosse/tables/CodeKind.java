// Written from src/main/words.yaml; change that file, then run scripts/schema.
package org.fosse.tables;

/** What sort of code an area is known by. */
public enum CodeKind implements Word {
    /** Of the Organisation Data Service: the area's own code wherever it has one. */
    ODS("ods"),
    /** Of the Office for National Statistics, as it is now. */
    ONS("ons"),
    /** One that the area had before. */
    FORMER("former"),
    /** The spelling of one publisher. */
    PUBLISHER("publisher"),
    /** Made up by the system for an area of its own. */
    LOCAL("local");

    private final String text;

    CodeKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

package org.fosse.tables;

/** How far a conclusion can be trusted, the furthest first. */
public enum ConfidenceGrade implements Word {
    A("A"),
    B("B"),
    C("C"),
    D("D");

    private final String text;

    ConfidenceGrade(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

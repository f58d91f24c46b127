package org.fosse.stats;

/** Which way of a series is better. */
public enum ImprovementDirection {
    INCREASE("increase", 1),
    DECREASE("decrease", -1),
    NEUTRAL("neutral", 0);

    private final String text;
    private final int sign;

    ImprovementDirection(String text, int sign) {
        this.text = text;
        this.sign = sign;
    }

    public String text() {
        return text;
    }

    /** 1 when higher is better, -1 when lower is, 0 without judgement. */
    public int sign() {
        return sign;
    }
}

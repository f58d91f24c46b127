package org.fosse.config;

/** Which direction of an indicator is good. Never assumed: an indicator that does not say has NO_JUDGEMENT. */
public enum Polarity {
    HIGHER_IS_BETTER("higher is better"),
    LOWER_IS_BETTER("lower is better"),
    NO_JUDGEMENT("no judgement");

    private final String text;

    Polarity(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

package org.fosse.config;

/** What kind of number an indicator's value is; decides how limits are computed. */
public enum ValueType {
    /** Numerator out of denominator, in percent; Wilson limits. */
    PROPORTION("proportion"),
    /** Events per population; exact limits below 10 events, Byar's from 10. */
    RATE("rate"),
    /** A rate that its source has standardised: it stays as published, since it is not the quotient of the counts beside it. */
    STANDARDISED_RATE("standardised_rate"),
    /** A ratio that may exceed its denominator (plan against actual, say). */
    RATIO("ratio"),
    MEAN("mean"),
    SCORE("score"),
    COUNT("count"),
    /** A change between two periods. */
    CHANGE("change"),
    /** A class on an ordered scale (a segment, a rating). */
    ORDINAL("ordinal");

    private final String text;

    ValueType(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

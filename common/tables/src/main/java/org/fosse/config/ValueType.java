package org.fosse.config;

/**
 * What kind of number an indicator's value is; decides how limits are computed, and which counts and values are possible.
 *
 * <p>Counts need not be whole: surveys weight their answers, and person-years have parts. A count of people or events is 0,
 * or lies between a thousandth and ten thousand million.
 */
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

    /** No number that is read is as large as this, whatever it is of. */
    public static final double TOO_LARGE = 1e12;

    /** The largest count of people or events: the items that England prescribes in a year are a thousand million. */
    public static final double LARGEST_COUNT = 1e10;

    /** The smallest count that is not nought. */
    public static final double SMALLEST_COUNT = 1e-3;

    private final String text;

    ValueType(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /**
     * The type with this text.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ValueType of(String text) {
        for (ValueType type : values()) {
            if (type.text.equals(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no value type");
    }

    /** The usual factor between the ratio and the value: a proportion is in percent; a rate must say its own. */
    double usualMultiplier() {
        return this == PROPORTION ? 100 : 1;
    }

    /** Whether the numerator is a count of people or events, out of the denominator or per head of it. */
    public boolean countsPeople() {
        return switch (this) {
            case PROPORTION, RATE, STANDARDISED_RATE -> true;
            case RATIO, MEAN, SCORE, COUNT, CHANGE, ORDINAL -> false;
        };
    }

    /** Whether a number can be a numerator; false for NaN. */
    public boolean allowsNumerator(double numerator) {
        return countsPeople() ? isCount(numerator) : Math.abs(numerator) < TOO_LARGE;
    }

    /** Whether a number can be a denominator; false for NaN. */
    public boolean allowsDenominator(double denominator) {
        return countsPeople() ? isCount(denominator) : denominator >= 0 && denominator < TOO_LARGE;
    }

    /**
     * Whether two counts can stand beside each other, and so may be added up: each is possible by itself, nothing is
     * counted out of none, and of a proportion no more than there are. Nought out of none is possible: an area may have
     * nobody it could count; it adds nothing, and has no value. False where one is NaN.
     */
    public boolean allows(double numerator, double denominator) {
        return allowsNumerator(numerator)
                && allowsDenominator(denominator)
                && (denominator > 0 || numerator == 0)
                && (this != PROPORTION || numerator <= denominator);
    }

    private static boolean isCount(double number) {
        return number == 0 || (number >= SMALLEST_COUNT && number <= LARGEST_COUNT);
    }
}

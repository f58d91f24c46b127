package org.fosse.stats;

/**
 * Where a value lies against the two pairs of limits of a funnel. Whether that is good or bad depends on the
 * polarity.
 */
public enum OutlierClass {
    /** Below the lower 99.8% limit. */
    BELOW_998("below_99_8", -2),
    /** Below the lower 95% limit, not below the 99.8% one. */
    BELOW_95("below_95", -1),
    /** Within the 95% limits; a value on a limit is within. */
    WITHIN("within", 0),
    /** Above the upper 95% limit, not above the 99.8% one. */
    ABOVE_95("above_95", 1),
    /** Above the upper 99.8% limit. */
    ABOVE_998("above_99_8", 2),
    /** There is no value or there are no limits to judge it by. */
    NOT_JUDGED("not_judged", 0);

    private final String text;
    private final int steps;

    OutlierClass(String text, int steps) {
        this.text = text;
        this.steps = steps;
    }

    /** The class of a value against inner (95%) and outer (99.8%) limits. A limit that is missing is not crossed. */
    public static OutlierClass of(double value, Limits inner, Limits outer) {
        if (Double.isNaN(value) || !(inner.exist() || outer.exist())) {
            return NOT_JUDGED;
        }
        if (value < outer.lower()) {
            return BELOW_998;
        }
        if (value < inner.lower()) {
            return BELOW_95;
        }
        if (value > outer.upper()) {
            return ABOVE_998;
        }
        return value > inner.upper() ? ABOVE_95 : WITHIN;
    }

    /** The class on the other side, for a measure whose polarity is swapped. */
    public OutlierClass mirrored() {
        return switch (this) {
            case BELOW_998 -> ABOVE_998;
            case BELOW_95 -> ABOVE_95;
            case ABOVE_95 -> BELOW_95;
            case ABOVE_998 -> BELOW_998;
            case WITHIN -> WITHIN;
            case NOT_JUDGED -> NOT_JUDGED;
        };
    }

    /** How many pairs of limits are crossed, below zero on the low side. */
    public int steps() {
        return steps;
    }

    /** The word that tables hold. */
    public String text() {
        return text;
    }
}

package org.fosse.stats;

/** The rule that picks a point out; when several do, the first of this order. */
public enum SpecialCause {
    NONE("Common Cause", 0),
    ABOVE_LIMIT("Above UCL", 1),
    BELOW_LIMIT("Below LCL", -1),
    RISING_TREND("7 Point Trend (Increasing)", 1),
    FALLING_TREND("7 Point Trend (Decreasing)", -1),
    TWO_IN_THREE_ABOVE("2 in 3 Above CL", 1),
    TWO_IN_THREE_BELOW("2 in 3 Below CL", -1),
    SHIFT_ABOVE("7 Points Above CL", 1),
    SHIFT_BELOW("7 Points Below CL", -1);

    private final String text;
    private final int sign;

    SpecialCause(String text, int sign) {
        this.text = text;
        this.sign = sign;
    }

    /** The words that NHS tools use. */
    public String text() {
        return text;
    }

    /** 1 for high or rising, -1 for low or falling, 0 for none. */
    public int sign() {
        return sign;
    }
}

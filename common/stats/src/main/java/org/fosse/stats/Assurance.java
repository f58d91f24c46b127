package org.fosse.stats;

/** Whether a process can be relied on to meet its target. */
public enum Assurance {
    /** No target, or no direction that is better. */
    NONE("", ""),
    CONSISTENT_PASS("consistent_pass", "pass"),
    CONSISTENT_FAIL("consistent_fail", "fail"),
    /** The target lies within the limits: met at times, by chance. */
    INCONSISTENT("inconsistent", "inconsistent");

    private final String text;
    private final String icon;

    Assurance(String text, String icon) {
        this.text = text;
        this.icon = icon;
    }

    public String text() {
        return text;
    }

    /** The assurance icon. */
    public String icon() {
        return icon;
    }

    static Assurance of(double target, double lower, double upper, ImprovementDirection direction) {
        if (Double.isNaN(target) || direction == ImprovementDirection.NEUTRAL) {
            return NONE;
        }
        boolean rising = direction == ImprovementDirection.INCREASE;
        if (target > upper) {
            return rising ? CONSISTENT_FAIL : CONSISTENT_PASS;
        }
        if (target < lower) {
            return rising ? CONSISTENT_PASS : CONSISTENT_FAIL;
        }
        return INCONSISTENT;
    }
}

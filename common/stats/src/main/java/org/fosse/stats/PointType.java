package org.fosse.stats;

/** What a point of a control chart means, given the direction of improvement. */
public enum PointType {
    COMMON_CAUSE("common_cause", "common_cause"),
    IMPROVEMENT_HIGH("special_cause_improvement", "improvement_high"),
    IMPROVEMENT_LOW("special_cause_improvement", "improvement_low"),
    CONCERN_HIGH("special_cause_concern", "concern_high"),
    CONCERN_LOW("special_cause_concern", "concern_low"),
    NEUTRAL_HIGH("special_cause_neutral_high", "neutral_high"),
    NEUTRAL_LOW("special_cause_neutral_low", "neutral_low");

    private final String text;
    private final String icon;

    PointType(String text, String icon) {
        this.text = text;
        this.icon = icon;
    }

    /** The type of the point, in the words that NHS tools use. */
    public String text() {
        return text;
    }

    /** The variation icon that a series ending in such a point gets. */
    public String icon() {
        return icon;
    }

    static PointType of(SpecialCause cause, ImprovementDirection direction) {
        if (cause.sign() == 0) {
            return COMMON_CAUSE;
        }
        boolean high = cause.sign() > 0;
        return switch (direction) {
            case NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
            case INCREASE -> high ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case DECREASE -> high ? CONCERN_HIGH : IMPROVEMENT_LOW;
        };
    }
}

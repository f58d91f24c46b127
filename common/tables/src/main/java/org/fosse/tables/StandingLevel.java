package org.fosse.tables;

/** How a value stands: against its standard first, then among the others of its level. In order from worst to best. */
public enum StandingLevel implements Word {
    BELOW_STANDARD_AND_OTHERS("below its standard and worse than the others"),
    BELOW_STANDARD("below its standard"),
    WORSE_THAN_OTHERS("worse than the others"),
    /** Among the others, or within chance of its standard, or short of an ambition that is not due yet. */
    ORDINARY("neither better nor worse"),
    MEETS_STANDARD("meets its standard"),
    BETTER_THAN_OTHERS("better than the others"),
    /** No standard is in force and there is nobody to compare with, or no direction is better. */
    UNKNOWN("cannot tell");

    private final String text;

    StandingLevel(String text) {
        this.text = text;
    }

    /**
     * @param standard what the standard in force says of the value: concern where it is missed beyond chance, good where it is
     *     met, neither where chance may explain the miss or its day has not come; unknown without a standard
     * @param others where the value stands among the others, chance and the usual variation allowed for: concern where it is
     *     worse, good where it is better, neither where it is among them; unknown without a comparison
     */
    public static StandingLevel of(EvidenceDirection standard, EvidenceDirection others) {
        boolean worse = others == EvidenceDirection.CONCERN;
        if (standard == EvidenceDirection.CONCERN) {
            return worse ? BELOW_STANDARD_AND_OTHERS : BELOW_STANDARD;
        }
        if (worse) {
            return WORSE_THAN_OTHERS;
        }
        if (others == EvidenceDirection.GOOD) {
            return BETTER_THAN_OTHERS;
        }
        if (standard == EvidenceDirection.GOOD) {
            return MEETS_STANDARD;
        }
        return standard == EvidenceDirection.UNKNOWN && others == EvidenceDirection.UNKNOWN ? UNKNOWN : ORDINARY;
    }

    /** Whether it is below its standard or worse than the others. */
    public boolean isPoor() {
        return compareTo(WORSE_THAN_OTHERS) <= 0;
    }

    /** Whether it meets its standard or is better than the others. */
    public boolean isGood() {
        return this == MEETS_STANDARD || this == BETTER_THAN_OTHERS;
    }

    @Override
    public String text() {
        return text;
    }
}

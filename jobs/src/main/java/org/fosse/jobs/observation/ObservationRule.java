package org.fosse.jobs.observation;

import java.util.Locale;

/** What may be wrong with one value of an indicator, and what a data officer is told of it. */
enum ObservationRule {
    UNKNOWN_AREA(
            false,
            "No extract names an area or organisation with this code.",
            "Check the code; if it is right, add the extract that names it: the practice register, the network file or a lookup form."),
    LEVEL_CONTRADICTS_AREA(
            false,
            "The area with this code is of another level.",
            "Correct the code or the level: the value may be another area's."),
    PERIOD_TOO_EARLY(
            false,
            "The period begins before any area of today's health service existed.",
            "Write the year in four digits."),
    PERIOD_AFTER_RUN(
            false,
            "The period ends after the date of the run.",
            "Correct the period, or deliver the row again once the period is over."),
    PUBLISHED_AFTER_RUN(
            true,
            "The date of publication lies after the date of the run.",
            "Correct the date in the row or in the delivery note."),
    NEGATIVE_COUNT(true, "A count is below zero.", "Correct it at its source."),
    COUNT_OUT_OF_RANGE(
            true,
            "No count is as large, or as close to nought, as this.",
            "Correct it at its source; write counts, not shares or thousands."),
    COUNTED_OUT_OF_NONE(
            true, "Something is counted, but the denominator is nought.", "Ask the sender which of the two is right."),
    NUMERATOR_ABOVE_DENOMINATOR(
            true,
            "The numerator is above its denominator, which a proportion cannot have.",
            "Ask the sender which of the two is right; if more can be counted than there are, the indicator is a ratio."),
    VALUE_OUT_OF_RANGE(
            true,
            "The indicator cannot have this value.",
            "Correct it at its source; percent runs from 0 to 100. If the value is right, widen lowest or highest of the indicator in conf/indicators."),
    VALUE_CONTRADICTS_COUNTS(
            true,
            "The value is not that of the counts beside it, by more than rounding.",
            "Ask the sender which of them is right, and deliver the counts alone.");

    private final boolean placed;
    private final String message;
    private final String remedy;

    ObservationRule(boolean placed, String message, String remedy) {
        this.placed = placed;
        this.message = message;
        this.remedy = remedy;
    }

    /** The name that rejected rows carry. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is known, all the same, which area and period the row is of. */
    boolean isPlaced() {
        return placed;
    }

    String message() {
        return message;
    }

    String remedy() {
        return remedy;
    }
}

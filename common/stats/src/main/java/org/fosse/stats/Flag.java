package org.fosse.stats;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a result is missing or must be read with care. A flag is part of the answer, never an exception. */
public enum Flag {
    /** No values at all. */
    NO_DATA("no_data"),
    /** Fewer values than the method needs. */
    TOO_FEW("too_few"),
    /** The denominator is zero, so there is nothing to divide by. */
    ZERO_DENOMINATOR("zero_denominator"),
    /** The mean or reference value is zero, so a relative measure has no meaning. */
    ZERO_REFERENCE("zero_reference"),
    /** A group that the method needs is absent. */
    MISSING_GROUP("missing_group"),
    /** A value that the method needs is missing or not finite. */
    MISSING_VALUE("missing_value"),
    /**
     * Some areas could not take part (zero expected, zero denominator) and were left out; the units say how many took
     * part.
     */
    SOME_EXCLUDED("some_excluded"),
    /** All values are equal, so the measure is zero or undefined by its formula. */
    ALL_EQUAL("all_equal"),
    /** Total count below the publication threshold of the method. */
    COUNT_BELOW_THRESHOLD("count_below_threshold"),
    /** An iteration did not converge; the value is its last step. */
    NOT_CONVERGED("not_converged"),
    /** A limit does not exist for this value. */
    NO_LIMITS("no_limits"),
    /** Short series: the limits are provisional. */
    SHORT_SERIES("short_series"),
    /** The input contradicts itself: a negative count, or more events than people. */
    IMPLAUSIBLE("implausible"),
    /** The limits are too wide for the value to be published. */
    WIDE_LIMITS("wide_limits");

    private final String text;

    Flag(String text) {
        this.text = text;
    }

    /** The reason code that tables hold. */
    public String text() {
        return text;
    }

    /** An unmodifiable copy that is gone through in the order of declaration, so that output is the same every time. */
    static Set<Flag> ordered(Set<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}

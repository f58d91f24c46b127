package org.fosse.sources;

import org.jspecify.annotations.Nullable;

/** The threshold columns that returns and contract registers share: each direction has the thresholds it needs and no other. */
final class Thresholds {
    private static final String LOW = "threshold_low";
    private static final String HIGH = "threshold_high";
    static final String NONE = "none";
    static final OwnForm.Reading<String> DIRECTION =
            OwnForm.word("at_least", "at_most", "between", "zero_tolerance", "none");

    private Thresholds() {}

    /** Zero tolerance has a threshold of its own, which is zero. */
    static void check(@Nullable String written, @Nullable Double low, @Nullable Double high) throws RowFault {
        String direction = written == null ? NONE : written;
        boolean needsLow = direction.equals("at_least") || direction.equals("between");
        boolean needsHigh = direction.equals("at_most") || direction.equals("between");
        boolean zero = direction.equals("zero_tolerance");
        if (needsLow && low == null) {
            throw fault(LOW, "direction_without_threshold", direction + " needs a lower threshold.");
        }
        if (needsHigh && high == null) {
            throw fault(HIGH, "direction_without_threshold", direction + " needs an upper threshold.");
        }
        if (!needsLow && low != null && !(zero && low == 0)) {
            throw fault(LOW, "threshold_without_direction", "A lower threshold does not go with " + direction + ".");
        }
        if (!needsHigh && high != null && !(zero && high == 0)) {
            throw fault(HIGH, "threshold_without_direction", "An upper threshold does not go with " + direction + ".");
        }
        if (low != null && high != null && low > high) {
            throw fault(LOW, "thresholds_crossed", "The lower threshold is above the upper.");
        }
    }

    private static RowFault fault(String column, String rule, String message) {
        return new RowFault(column, null, rule, message, "See docs/forms.md for what each direction needs.");
    }
}

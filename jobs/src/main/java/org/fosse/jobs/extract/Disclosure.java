package org.fosse.jobs.extract;

import java.io.Serializable;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The rule for everything that leaves as an extract. Counts from 1 to a limit are suppressed, with every figure that
 * would give them away directly: the value and its limits, and for a proportion also where the rest (denominator less
 * numerator) is that small. Other counts are rounded to a multiple, and values are made from the rounded counts. Zero is
 * shown. A value that is itself a count follows the same rule. A proportion, rate or ratio that comes without counts
 * cannot be checked and is withheld; a score or a mean passes, unless the counts beside it are small.
 *
 * <p>The rule follows the one NHS England uses for hospital episode statistics below national level: 1 to 7 suppressed,
 * the rest rounded to 5, percentages from rounded numbers.
 */
final class Disclosure implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int suppressUpTo;
    private final int roundTo;

    Disclosure(FosseConfig.Disclosure parameters) {
        this.suppressUpTo = parameters.suppressUpTo();
        this.roundTo = parameters.roundTo();
    }

    /**
     * What may leave of one row.
     *
     * @param numerator rounded; null when suppressed or absent
     * @param denominator rounded; null when suppressed or absent
     * @param value passes only where it does not come from counts; null otherwise
     * @param reason why something is withheld; null when nothing is
     */
    record Protected(
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            @Nullable Reason reason) {}

    /** @param type the indicator's value type */
    Protected protect(
            ValueType type, @Nullable Double numerator, @Nullable Double denominator, @Nullable Double value) {
        boolean fromCounts = isFromCounts(type);
        if (numerator == null || denominator == null) {
            return withoutCounts(type, fromCounts, value);
        }
        if (small(denominator)) {
            return new Protected(null, null, null, Reason.SMALL_DENOMINATOR);
        }
        double population = round(denominator);
        if (small(numerator)) {
            return new Protected(null, population, null, Reason.SMALL_NUMBER);
        }
        if (type == ValueType.PROPORTION && small(denominator - numerator)) {
            return new Protected(null, population, null, Reason.SMALL_REMAINDER);
        }
        return new Protected(round(numerator), population, fromCounts ? null : value, null);
    }

    /** Whether the value is the one count over the other, so that it must be made again from the rounded counts. */
    static boolean isFromCounts(ValueType type) {
        return type == ValueType.PROPORTION || type == ValueType.RATE || type == ValueType.RATIO;
    }

    private Protected withoutCounts(ValueType type, boolean fromCounts, @Nullable Double value) {
        if (value == null) {
            return new Protected(null, null, null, null);
        }
        if (fromCounts) {
            return new Protected(null, null, null, Reason.NO_COUNTS_TO_CHECK);
        }
        if (type == ValueType.COUNT) {
            return small(value)
                    ? new Protected(null, null, null, Reason.SMALL_NUMBER)
                    : new Protected(null, null, round(value), null);
        }
        return new Protected(null, null, value, null);
    }

    private boolean small(double count) {
        return count > 0 && count <= suppressUpTo;
    }

    private double round(double count) {
        return Math.floor(count / roundTo + 0.5) * roundTo;
    }
}

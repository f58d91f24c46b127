package org.fosse.jobs.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is shown whose counts may have been rounded at random to 5: with no digit that the rounding does not carry. A
 * count moves by up to 4 then, and so a value by up to 4 x multiplier / denominator: 4 points of a percentage at 100 people, 1
 * at 400, a tenth at 4,000. One decimal at most, two of a value below 1.
 *
 * @param multiplier value = numerator / denominator x multiplier; null where the value is not made so, or its counts are exact
 */
public record CarriedDigits(MeasureUnit unit, @Nullable Double multiplier) {
    private static final double MOST_MOVED = 4;
    private static final double TENTH = 0.1;
    private static final double HUNDREDTH = 0.01;

    /** The value with its unit; without a denominator as any sentence says it. */
    public String say(@Nullable Double value, @Nullable Double denominator) {
        return value == null ? "no figure" : unit.say(rounded(value, denominator));
    }

    /** Two such values as a range. */
    public String range(double from, double to, @Nullable Double denominator) {
        return unit.range(rounded(from, denominator), rounded(to, denominator));
    }

    /** The value with the digits that it carries. */
    public double rounded(double value, @Nullable Double denominator) {
        if (denominator == null || multiplier == null || !(denominator > 0) || !Double.isFinite(value)) {
            return value;
        }
        double moved = MOST_MOVED * multiplier / denominator;
        int decimals = moved > TENTH ? 0 : moved <= HUNDREDTH && Math.abs(value) < 1 ? 2 : 1;
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

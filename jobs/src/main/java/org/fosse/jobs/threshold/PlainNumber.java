package org.fosse.jobs.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number as it stands in a sentence: one decimal at most, none where it is whole. */
public final class PlainNumber {
    private PlainNumber() {}

    public static String of(@Nullable Double value) {
        if (value == null) {
            return "no value";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

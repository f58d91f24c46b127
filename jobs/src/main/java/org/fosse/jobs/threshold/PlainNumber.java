package org.fosse.jobs.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as it stands in a sentence: one decimal at most, none where it is whole. */
public final class PlainNumber {
    private PlainNumber() {}

    /** Two numbers that differ, with as many decimals as show it, up to four. */
    public static String against(double value, String between, double other) {
        int decimals = 1;
        while (decimals < 4 && value != other && of(value, decimals).equals(of(other, decimals))) {
            decimals++;
        }
        return of(value, decimals) + between + of(other, decimals);
    }

    /** With at most so many decimals. */
    public static String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "no value";
        }
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

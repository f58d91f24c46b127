package org.fosse.jobs.action;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for sentences. */
final class Numbers {
    private static final double TENTHS_FROM = 1;
    private static final double WHOLE_FROM = 1000;

    private Numbers() {}

    /** With as many digits as a sentence bears: whole from a thousand on, tenths from one on, else two digits that count. */
    static String shown(double number) {
        double size = Math.abs(number);
        BigDecimal exact = BigDecimal.valueOf(number);
        return rounded(exact, size).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(BigDecimal exact, double size) {
        if (size >= WHOLE_FROM) {
            return exact.setScale(0, RoundingMode.HALF_UP);
        }
        return size >= TENTHS_FROM || size == 0
                ? exact.setScale(1, RoundingMode.HALF_UP)
                : exact.round(new MathContext(2, RoundingMode.HALF_UP));
    }
}

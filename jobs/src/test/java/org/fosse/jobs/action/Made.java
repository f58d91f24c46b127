package org.fosse.jobs.action;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Made-up monthly series. */
final class Made {
    static final YearMonth FIRST = YearMonth.of(2024, 4);

    private Made() {}

    /** So many months from April 2024 on, values alone. */
    static Series months(int count, IntToDoubleFunction value) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(month(i, value.applyAsDouble(i), Double.NaN, Double.NaN));
        }
        return Series.of(readings);
    }

    /** The same as percentages of a denominator. */
    static Series counted(int count, double denominator, IntToDoubleFunction percent) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = percent.applyAsDouble(i);
            readings.add(month(i, value, value / 100 * denominator, denominator));
        }
        return Series.of(readings);
    }

    static Reading month(int number, double value, double numerator, double denominator) {
        YearMonth month = FIRST.plusMonths(number);
        return new Reading(month.atDay(1), month.atEndOfMonth(), value, numerator, denominator);
    }

    /** A wobble of plus and minus one that has no trend and no season. */
    static double wobble(int i) {
        return new double[] {0.6, -0.9, 0.1, 0.8, -0.4, -0.7, 1, -0.3, 0.4, -0.6}[i % 10];
    }
}

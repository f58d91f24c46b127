package org.fosse.stats;

import java.util.Arrays;

/**
 * Atkinson's index for an aversion e: 1 - (sum w (y/m)^(1-e) / sum w)^(1/(1-e)), or 1 - geometric mean / m for e = 1.
 *
 * <p>Without weights all count the same. Unit: a share, from 0 (all equal) to 1: the part of the total that could be
 * given up, shared equally, without loss of welfare. A value of zero gives 1 for e from 1. Units with a missing value,
 * or a missing or zero weight, are left out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives 0;
 * all equal give 0; all zero give {@link Flag#ZERO_REFERENCE}; an infinite value gives {@link Flag#MISSING_VALUE}; a
 * negative value or an aversion that is not above zero is a caller's mistake.
 *
 * <p>Source: Atkinson, Journal of Economic Theory 2 (1970) 244-263. NHS use: resource allocation studies. Agrees with
 * ineq {@code Atkinson}, whose default aversion is 0.5.
 */
public final class Atkinson {
    private Atkinson() {}

    public static Estimate of(double[] values, double aversion) {
        return of(values, 0, values.length, aversion);
    }

    public static Estimate of(double[] values, int from, int to, double aversion) {
        Arguments.slice(values.length, from, to);
        double[] ones = new double[values.length];
        Arrays.fill(ones, from, to, 1);
        return weighted(values, ones, from, to, aversion);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to, double aversion) {
        if (!(aversion > 0 && aversion < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("aversion " + aversion + " is not above 0");
        }
        Moments moments = Moments.of(values, weights, from, to);
        if (moments.min() < 0) {
            throw new IllegalArgumentException("value " + moments.min() + " is below 0");
        }
        return moments.answer(1, each -> {
            if (each.mean() == 0) {
                return Double.NaN;
            }
            if (each.allEqual()) {
                return 0;
            }
            double power = 1 - aversion;
            double sum = 0;
            for (int i = from; i < to; i++) {
                if (!Double.isNaN(values[i]) && weights[i] > 0) {
                    double log = Math.log(values[i] / each.mean());
                    sum += weights[i] * (power == 0 ? log : Math.expm1(power * log));
                }
            }
            double mean = sum / each.weight();
            return -Math.expm1(power == 0 ? mean : Math.log1p(mean) / power);
        });
    }
}

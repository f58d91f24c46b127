package org.fosse.stats;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * Gini coefficient: mean difference between all pairs over twice the mean.
 *
 * <p>G = sum_i sum_j w_i w_j |y_i - y_j| / (2 W^2 m) with W = sum w and m the weighted mean, computed in order of y as
 * sum w y (C before + C after) / (W^2 m) - 1, C the running weight. Without weights all count the same. There is no
 * factor k/(k - 1), so the largest possible value for k equal weights is (k - 1)/k.
 *
 * <p>Unit: a share, from 0 (all equal) to below 1. Units with a missing value, or a missing or zero weight, are left
 * out ({@link Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}; one gives 0; all equal give 0; all zero give
 * {@link Flag#ZERO_REFERENCE}; an infinite value gives {@link Flag#MISSING_VALUE}; a negative value is a caller's
 * mistake.
 *
 * <p>Source: Gini (1912), in the form of Lerman and Yitzhaki, Journal of Econometrics 42 (1989) 43-47. NHS use: spread
 * of resources and of activity between areas. Agrees with ineq {@code Gini} and, weighted, with dineq {@code gini.wtd};
 * ineq's option of a correction is off.
 */
public final class Gini {
    private Gini() {}

    public static Estimate of(double[] values) {
        return of(values, 0, values.length);
    }

    public static Estimate of(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        double[] ones = new double[values.length];
        Arrays.fill(ones, from, to, 1);
        return weighted(values, ones, from, to);
    }

    public static Estimate weighted(double[] values, double[] weights) {
        return weighted(values, weights, 0, values.length);
    }

    public static Estimate weighted(double[] values, double[] weights, int from, int to) {
        Moments moments = Moments.of(values, weights, from, to);
        if (moments.min() < 0) {
            throw new IllegalArgumentException("value " + moments.min() + " is below 0");
        }
        return moments.answer(1, each -> each.mean() == 0 ? Double.NaN : coefficient(values, weights, from, to, each));
    }

    private static double coefficient(double[] values, double[] weights, int from, int to, Moments moments) {
        if (moments.allEqual()) {
            return 0;
        }
        double[] ordered = new double[moments.count()];
        double[] heft = new double[moments.count()];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i]) && weights[i] > 0) {
                ordered[count] = values[i];
                heft[count++] = weights[i];
            }
        }
        double half = moments.weight() / 2;
        double below = 0;
        Sum sum = Sum.create();
        for (int i : Order.ascending(ordered)) {
            // The rank is taken from the middle, so that the terms sum to the covariance and not to 1 more.
            double term = heft[i] * (ordered[i] - moments.mean()) * (below + heft[i] / 2 - half);
            below += heft[i];
            sum.add(term);
        }
        return 2 * sum.getAsDouble() / moments.weight() / moments.weight() / moments.mean();
    }
}

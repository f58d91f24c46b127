package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.core.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Count, mean, sum of squares about the mean, smallest and largest of a slice, with equal or given weights.
 *
 * <p>Missing values (NaN), missing weights and zero weights are left out and counted. The mean is a compensated sum
 * corrected by the residual of a second pass, and the squares are taken about it, so neither a large offset nor a long
 * slice costs digits. When all values are equal, the mean is that value and the squares are exactly zero.
 */
final class Moments {
    private int count;
    private int excluded;
    private boolean infinite;
    private double weight;
    private double mean;
    private double squares;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    private Moments() {}

    static Moments of(double[] values, int from, int to) {
        Arguments.slice(values.length, from, to);
        Moments moments = new Moments();
        moments.scan(values, null, from, to);
        return moments;
    }

    static Moments of(double[] values, double[] weights, int from, int to) {
        Arguments.slices(values.length, weights.length, from, to);
        for (int i = from; i < to; i++) {
            Arguments.notNegative("weight", weights[i]);
        }
        Moments moments = new Moments();
        moments.scan(values, weights, from, to);
        return moments;
    }

    private void scan(double[] values, double @Nullable [] weights, int from, int to) {
        Sum sum = Sum.create();
        Sum weighed = Sum.create();
        for (int i = from; i < to; i++) {
            double value = values[i];
            double w = weights == null ? 1 : weights[i];
            if (Double.isNaN(value) || !(w > 0)) {
                excluded++;
                continue;
            }
            count++;
            infinite |= Double.isInfinite(value);
            min = Math.min(min, value);
            max = Math.max(max, value);
            sum.add(w * value);
            weighed.add(w);
        }
        weight = weighed.getAsDouble();
        if (count == 0 || infinite) {
            return;
        }
        if (min == max) {
            mean = min;
            return;
        }
        double first = sum.getAsDouble() / weight;
        double residual = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            double w = weights == null ? 1 : weights[i];
            if (!Double.isNaN(values[i]) && w > 0) {
                double away = values[i] - first;
                residual += w * away;
                square += w * away * away;
            }
        }
        mean = first + residual / weight;
        squares = Math.max(0, square - residual * (residual / weight));
    }

    int count() {
        return count;
    }

    int excluded() {
        return excluded;
    }

    double weight() {
        return weight;
    }

    double mean() {
        return mean;
    }

    double squares() {
        return squares;
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    boolean allEqual() {
        return min == max;
    }

    /** Sum of squares over n - 1. */
    double sampleVariance() {
        return squares / (count - 1);
    }

    /**
     * The weighted mean of a term of each value, for measures that no value below 0 has; every weight is 1 without weights.
     *
     * @param term of how far a value lies from the mean, as a share of the mean
     * @throws IllegalArgumentException if a value is below 0
     */
    static Estimate meanOf(DoubleUnaryOperator term, double[] values, double @Nullable [] weights, int from, int to) {
        Moments moments = weights == null ? of(values, from, to) : of(values, weights, from, to);
        if (moments.min < 0) {
            throw new IllegalArgumentException("value " + moments.min + " is below 0");
        }
        return moments.answer(1, each -> {
            if (each.mean == 0) {
                return Double.NaN;
            }
            Sum sum = Sum.create();
            for (int i = from; i < to; i++) {
                double weight = weights == null ? 1 : weights[i];
                if (!Double.isNaN(values[i]) && weight > 0) {
                    double product = weight * term.applyAsDouble((values[i] - each.mean) / each.mean);
                    sum.add(product);
                }
            }
            return sum.getAsDouble() / each.weight;
        });
    }

    /**
     * The measure as an estimate, or the reason there is none.
     *
     * @param least the fewest values the measure needs
     * @param measure its formula; NaN means that the mean or reference it divides by is zero
     */
    Estimate answer(int least, ToDoubleFunction<Moments> measure) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        double value = Double.NaN;
        if (count == 0) {
            flags.add(Flag.NO_DATA);
        } else if (infinite) {
            flags.add(Flag.MISSING_VALUE);
        } else if (count < least) {
            flags.add(Flag.TOO_FEW);
        } else {
            value = measure.applyAsDouble(this);
            if (Double.isNaN(value)) {
                flags.add(Flag.ZERO_REFERENCE);
            }
        }
        if (excluded > 0) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return new Estimate(value, List.of(), count, flags);
    }
}

package org.fosse.stats;

import java.util.Arrays;

/**
 * What empirical Bayes methods return: the variance between areas left after chance, the value areas are drawn towards,
 * and the shrunken value of each area.
 */
public final class Shrinkage {
    private final Estimate variance;
    private final double mean;
    private final int iterations;
    private final double[] values;

    Shrinkage(Estimate variance, double mean, int iterations, double[] values) {
        this.variance = variance;
        this.mean = mean;
        this.iterations = iterations;
        this.values = values;
    }

    static Shrinkage missing(Estimate variance, int areas) {
        double[] values = new double[areas];
        Arrays.fill(values, Double.NaN);
        return new Shrinkage(variance, Double.NaN, 0, values);
    }

    /** Variance between areas, on the scale of the values squared; 0 when there is no more than chance would give. */
    public Estimate variance() {
        return variance;
    }

    /** What areas are drawn towards. */
    public double mean() {
        return mean;
    }

    /** Steps of the iteration; 0 for methods in closed form. */
    public int iterations() {
        return iterations;
    }

    /** Number of areas in the slice, those left out included. */
    public int size() {
        return values.length;
    }

    /** The shrunken value of an area, counted from 0 in the slice; NaN for one left out. */
    public double value(int area) {
        return values[area];
    }

    public double[] values() {
        return values.clone();
    }
}

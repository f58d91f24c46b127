package org.fosse.stats;

import java.util.Arrays;

/**
 * The units most like a unit: nearest neighbours over standardised variables.
 *
 * <p>Each variable is scaled to unit variance, z = x/sd with sd over n − 1 (the mean falls out of every difference). The distance of two units is
 *
 * <pre>√( mean over variables of (z_i − z_j)² )</pre>
 *
 * so that it reads as "so many standard deviations apart" whatever the number of variables, and every variable counts
 * the same.
 *
 * <p>Units: standard deviations. Edges: a unit without one of the variables (NaN) has no neighbours and is none; a
 * variable that does not vary takes no part; with fewer other units than asked for, all of them are given; equal distances
 * go by the order of the units; without any variable that varies nobody has neighbours.
 *
 * <p>Source: NHS RightCare's ten most similar systems, equally weighted variables; Model Health System peer finder.
 * No reference result is compared.
 */
public final class NearestNeighbours {
    private final double[][] scaled;
    private final boolean[] complete;
    private final int used;

    private NearestNeighbours(double[][] scaled, boolean[] complete, int used) {
        this.scaled = scaled;
        this.complete = complete;
        this.used = used;
    }

    /**
     * One of the neighbours of a unit.
     *
     * @param unit its place in the arrays
     * @param distance how far it is, in standard deviations
     */
    public record Neighbour(int unit, double distance) {}

    /** @param variables an array per variable, of one number per unit */
    public static NearestNeighbours of(double[][] variables, int units) {
        boolean[] complete = new boolean[units];
        Arrays.fill(complete, true);
        for (double[] variable : variables) {
            Arguments.sameLength(units, variable.length);
            for (int i = 0; i < units; i++) {
                complete[i] &= Double.isFinite(variable[i]);
            }
        }
        double[][] scaled = new double[variables.length][];
        int used = 0;
        for (double[] variable : variables) {
            double[] z = scaled(variable, complete);
            if (z.length > 0) {
                scaled[used++] = z;
            }
        }
        return new NearestNeighbours(Arrays.copyOf(scaled, used), complete, used);
    }

    /** Empty where the variable does not vary over the complete units. */
    private static double[] scaled(double[] variable, boolean[] complete) {
        int n = 0;
        double[] kept = new double[variable.length];
        for (int i = 0; i < variable.length; i++) {
            if (complete[i]) {
                kept[n++] = variable[i];
            }
        }
        if (n < 2) {
            return new double[0];
        }
        double mean = Mean.sum(kept, 0, n) / n;
        double deviation = Mean.standardDeviation(kept, 0, n);
        if (!(deviation > Math.abs(mean) * 1e-12)) {
            return new double[0];
        }
        double[] z = new double[variable.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = variable[i] / deviation;
        }
        return z;
    }

    /** Whether a unit has all variables. */
    public boolean isComplete(int unit) {
        return complete[unit];
    }

    /** How many variables vary and so take part. */
    public int variables() {
        return used;
    }

    /** The neighbours of a unit, nearest first. */
    public Neighbour[] of(int unit, int size) {
        if (used == 0 || !complete[unit] || size < 1) {
            return new Neighbour[0];
        }
        int[] nearest = new int[size];
        double[] distance = new double[size];
        int found = 0;
        for (int other = 0; other < complete.length; other++) {
            if (other == unit || !complete[other]) {
                continue;
            }
            double squares = 0;
            for (double[] z : scaled) {
                double apart = z[unit] - z[other];
                squares += apart * apart;
            }
            if (found == size && squares >= distance[size - 1]) {
                continue;
            }
            int at = found < size ? found++ : size - 1;
            // Behind those that are as near, so that equal distances keep the order of the units.
            while (at > 0 && distance[at - 1] > squares) {
                distance[at] = distance[at - 1];
                nearest[at] = nearest[at - 1];
                at--;
            }
            distance[at] = squares;
            nearest[at] = other;
        }
        Neighbour[] result = new Neighbour[found];
        for (int i = 0; i < found; i++) {
            result[i] = new Neighbour(nearest[i], Math.sqrt(distance[i] / used));
        }
        return result;
    }
}

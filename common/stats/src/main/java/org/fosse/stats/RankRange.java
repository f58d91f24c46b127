package org.fosse.stats;

import java.util.Arrays;

/**
 * The likely range of each area's rank, given the error of every value.
 *
 * <p>The true values are taken as independent and normal about the observed ones, θ_j ~ N(v_j, s_j²). At θ_i = t the rank
 * of area i is 1 plus a sum of independent 0 or 1 with chances Φ((t − v_j)/s_j), one for each other area. The range runs
 * between the quantiles of that sum's distribution averaged over θ_i: what a resampling of all values settles to, without
 * drawing any. The average takes values of θ_i from 4 errors below to as many above, an eighth of an error
 * apart (a sixteenth for more than 32 areas); the sum is exact for up to 32 areas and normal,
 * with its mean and variance interpolated between 1,024 points, for more.
 *
 * <p>Units: ranks from 1, the smallest value first. Edges: an error of 0 takes a value as certain; one area has rank 1 to
 * 1; equal values share the smallest rank, and half of the chance of being ahead where both are certain. A missing value or
 * error, or a negative one, is an {@link IllegalArgumentException}.
 *
 * <p>Caveat: like any resampling of estimates it pulls ranks to the middle when errors are large against the differences.
 *
 * <p>Source: Goldstein H, Spiegelhalter DJ. League tables and their limitations. J R Stat Soc A 1996;159:385-443.
 * No reference result is compared; a seeded simulation is. NHS use: the likely range of ranks beside oversight tables.
 */
public final class RankRange {
    static final int REACH = 4;
    static final int EXACT = 32;
    static final int GRID = 1024;
    private static final double FAR = 6;

    private final double[] values;
    private final double[] errors;
    private final double[] sorted;
    private final double tail;
    private final double[] nodes;
    private final double[] weights;
    private double[] grid = {};
    private double[] means = {};
    private double[] variances = {};

    private RankRange(double[] values, double[] errors, double level) {
        this.values = values.clone();
        this.errors = errors.clone();
        this.tail = Limits.none(level).tail();
        this.sorted = values.clone();
        Arrays.sort(sorted);
        int perError = values.length <= EXACT ? 8 : 16;
        this.nodes = new double[2 * REACH * perError + 1];
        this.weights = new double[nodes.length];
        double sum = 0;
        for (int k = 0; k < nodes.length; k++) {
            nodes[k] = (double) k / perError - REACH;
            weights[k] = Math.exp(-nodes[k] * nodes[k] / 2);
            sum += weights[k];
        }
        for (int k = 0; k < nodes.length; k++) {
            weights[k] /= sum;
        }
        if (values.length > EXACT) {
            layGrid();
        }
    }

    /**
     * @param rank the observed rank
     * @param lower the smallest likely rank
     * @param upper the largest
     */
    public record Range(int rank, int lower, int upper) {}

    /** Ranges at this level for areas with these values and standard errors. */
    public static RankRange of(double[] values, double[] errors, double level) {
        Arguments.sameLength(values.length, errors.length);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i]) || !(errors[i] >= 0) || Double.isInfinite(errors[i])) {
                throw new IllegalArgumentException(
                        "value " + values[i] + " with error " + errors[i] + " cannot be ranked");
            }
        }
        return new RankRange(values, errors, level);
    }

    /** The rank of one area. */
    public Range range(int area) {
        int rank = Order.countBelow(sorted, sorted.length, values[area], false) + 1;
        return values.length <= EXACT ? exact(area, rank) : normal(area, rank);
    }

    private Range exact(int area, int rank) {
        int n = values.length;
        double[] mass = new double[n];
        for (int k = 0; k < nodes.length; k++) {
            double t = values[area] + nodes[k] * errors[area];
            double[] ahead = new double[n];
            ahead[0] = 1;
            int others = 0;
            for (int j = 0; j < n; j++) {
                if (j == area) {
                    continue;
                }
                double p = below(t, j);
                others++;
                for (int r = others; r > 0; r--) {
                    ahead[r] = ahead[r] * (1 - p) + ahead[r - 1] * p;
                }
                ahead[0] *= 1 - p;
            }
            for (int r = 0; r < n; r++) {
                mass[r] += ahead[r] * weights[k];
            }
        }
        int lower = 0;
        double sum = mass[0];
        while (sum < tail && lower < n - 1) {
            sum += mass[++lower];
        }
        int upper = lower;
        while (sum < 1 - tail - 1e-12 && upper < n - 1) {
            sum += mass[++upper];
        }
        return new Range(rank, lower + 1, upper + 1);
    }

    private Range normal(int area, int rank) {
        double[] mean = new double[nodes.length];
        double[] deviation = new double[nodes.length];
        for (int k = 0; k < nodes.length; k++) {
            double t = values[area] + nodes[k] * errors[area];
            double own = below(t, area);
            int at = Arrays.binarySearch(grid, t);
            int right = Math.min(grid.length - 1, Math.max(1, at >= 0 ? at : -at - 1));
            double width = grid[right] - grid[right - 1];
            double share = width > 0 ? Math.min(1, Math.max(0, (t - grid[right - 1]) / width)) : 0;
            mean[k] = means[right - 1] + share * (means[right] - means[right - 1]) - own;
            double variance = variances[right - 1] + share * (variances[right] - variances[right - 1]);
            deviation[k] = Math.sqrt(Math.max(0, variance - own * (1 - own)));
        }
        return new Range(rank, quantile(mean, deviation, tail), quantile(mean, deviation, 1 - tail));
    }

    /** The smallest rank whose cumulative chance reaches the share. */
    private int quantile(double[] mean, double[] deviation, double share) {
        int low = 1;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double chance = 0;
            for (int k = 0; k < nodes.length; k++) {
                double distance = middle - 0.5 - mean[k];
                chance += weights[k] * (deviation[k] > 0 ? phi(distance / deviation[k]) : distance >= 0 ? 1 : 0);
            }
            if (chance >= share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Points that are dense where areas are: a share of all values and of what lies two and four errors from them. */
    private void layGrid() {
        int n = values.length;
        double[] all = new double[5 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 5; k++) {
                all[5 * i + k] = values[i] + (2 * k - 4) * errors[i];
            }
        }
        Arrays.sort(all);
        int size = Math.min(GRID, all.length);
        grid = new double[size];
        means = new double[size];
        variances = new double[size];
        for (int g = 0; g < size; g++) {
            grid[g] = all[(int) ((long) g * (all.length - 1) / (size - 1))];
            for (int j = 0; j < n; j++) {
                double p = below(grid[g], j);
                means[g] += p;
                variances[g] += p * (1 - p);
            }
        }
    }

    private double below(double t, int j) {
        if (errors[j] == 0) {
            return values[j] < t ? 1 : values[j] == t ? 0.5 : 0;
        }
        return phi((t - values[j]) / errors[j]);
    }

    private static double phi(double z) {
        return z > FAR ? 1 : z < -FAR ? 0 : NormalTail.upper(-z);
    }
}

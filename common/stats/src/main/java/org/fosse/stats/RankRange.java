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
    private final Nodes at;
    private double[] grid = {};
    private double[] means = {};
    private double[] variances = {};

    /** Where the average over an area's own value looks, in errors from it, and how much each place weighs. */
    private static final class Nodes {
        private static final Nodes OF_FEW = new Nodes(8);
        private static final Nodes OF_MANY = new Nodes(16);

        private final double[] nodes;
        private final double[] weights;

        private Nodes(int perError) {
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
        }
    }

    private RankRange(double[] values, double[] errors, double level) {
        this.values = values.clone();
        this.errors = errors.clone();
        this.tail = Limits.none(level).tail();
        this.sorted = values.clone();
        Arrays.sort(sorted);
        this.at = values.length <= EXACT ? Nodes.OF_FEW : Nodes.OF_MANY;
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
        for (int k = 0; k < at.nodes.length; k++) {
            double t = values[area] + at.nodes[k] * errors[area];
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
                mass[r] += ahead[r] * at.weights[k];
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
        double[] mean = new double[at.nodes.length];
        double[] deviation = new double[at.nodes.length];
        for (int k = 0; k < at.nodes.length; k++) {
            double t = values[area] + at.nodes[k] * errors[area];
            double own = below(t, area);
            int found = Arrays.binarySearch(grid, t);
            int right = Math.min(grid.length - 1, Math.max(1, found >= 0 ? found : -found - 1));
            double width = grid[right] - grid[right - 1];
            double share = width > 0 ? Math.min(1, Math.max(0, (t - grid[right - 1]) / width)) : 0;
            count(right - 1);
            count(right);
            mean[k] = means[right - 1] + share * (means[right] - means[right - 1]) - own;
            double variance = variances[right - 1] + share * (variances[right] - variances[right - 1]);
            deviation[k] = Math.sqrt(Math.max(0, variance - own * (1 - own)));
        }
        return new Range(rank, quantile(mean, deviation, tail), quantile(mean, deviation, 1 - tail));
    }

    /**
     * The smallest rank whose cumulative chance reaches the share. The search begins two deviations of all from the mean of all, on the
     * side of the share, goes on along the straight line between the ranks that it knows, and halves what is left every third time.
     */
    private int quantile(double[] mean, double[] deviation, double share) {
        int low = 1;
        int high = values.length;
        double below = 0;
        double reached = 1;
        int middle = (int) (expected(mean, deviation, share < 0.5 ? -2 : 2) + 0.5);
        for (int tries = 1; low < high; tries++) {
            middle = Math.min(high - 1, Math.max(low, middle));
            double chance = chance(middle, mean, deviation);
            if (chance >= share) {
                high = middle;
                reached = chance;
            } else {
                low = middle + 1;
                below = chance;
            }
            middle = tries % 3 == 0
                    ? (low + high) >>> 1
                    : (int) Math.ceil(low - 1 + (share - below) / (reached - below) * (high - low + 1));
        }
        return low;
    }

    /** The mean of the rank, and so many of its deviations. */
    private double expected(double[] mean, double[] deviation, double deviations) {
        double first = 0;
        double second = 0;
        for (int k = 0; k < mean.length; k++) {
            first += at.weights[k] * mean[k];
            second += at.weights[k] * (mean[k] * mean[k] + deviation[k] * deviation[k]);
        }
        return first + deviations * Math.sqrt(Math.max(0, second - first * first));
    }

    /** The chance of no more than a rank. */
    private double chance(int rank, double[] mean, double[] deviation) {
        double chance = 0;
        for (int k = 0; k < mean.length; k++) {
            double distance = rank - 0.5 - mean[k];
            chance += at.weights[k] * (deviation[k] > 0 ? phi(distance / deviation[k]) : distance >= 0 ? 1 : 0);
        }
        return chance;
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
        Arrays.fill(means, Double.NaN);
        for (int g = 0; g < size; g++) {
            grid[g] = all[(int) ((long) g * (all.length - 1) / (size - 1))];
        }
    }

    /** Counts at a point, unless that was done: who asks for the range of one area among many needs few of them. */
    private void count(int point) {
        if (!Double.isNaN(means[point])) {
            return;
        }
        double mean = 0;
        double variance = 0;
        for (int j = 0; j < values.length; j++) {
            double p = below(grid[point], j);
            mean += p;
            variance += p * (1 - p);
        }
        means[point] = mean;
        variances[point] = variance;
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

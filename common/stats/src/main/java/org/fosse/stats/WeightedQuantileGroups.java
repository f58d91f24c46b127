package org.fosse.stats;

import java.util.Arrays;

/**
 * Puts small areas into quantile groups of equal population by their value, such as deprivation scores.
 *
 * <p>Areas are put in order of their value; with W the total population and c the population of all areas before this
 * one in the order plus half its own, its relative rank is c / W and
 *
 * <pre>group = min(q, 1 + ⌊q c / W⌋)</pre>
 *
 * so an area belongs to the group in which its middle person falls. Areas with equal values share one relative rank,
 * the middle of their joint population. Group 1 holds the smallest values, and the highest ones when inverted.
 *
 * <p>Units: group numbers, from 1; a relative rank is a share of the population. Edges: a missing value, or a
 * population that is missing or zero, gets {@link QuantileGroups#NONE} and does not count; with no population at all
 * every area gets {@link QuantileGroups#NONE}; equal values share one group; a single area is in the middle group; a
 * negative or infinite population is an {@link IllegalArgumentException}. With one large area a group can stay empty.
 *
 * <p>Source: the relative rank is the ridit (Bross IDJ. How to use ridit analysis. Biometrics 1958;14:18-38), the
 * same that the slope index of inequality uses. NHS use: the Index of Multiple Deprivation's own deciles hold equal
 * numbers of areas, which {@link QuantileGroups} gives; equal populations are what Core20PLUS5 and inequality
 * gradients call for. No reference software is compared.
 */
public final class WeightedQuantileGroups {
    private final int groups;
    private final boolean inverted;

    private WeightedQuantileGroups(int groups, boolean inverted) {
        this.groups = groups;
        this.inverted = inverted;
    }

    /** Groups numbered from the smallest value, as many as given. */
    public static WeightedQuantileGroups of(int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("number of groups " + groups + " is below 1");
        }
        return new WeightedQuantileGroups(groups, false);
    }

    /** Groups numbered from the highest value. */
    public WeightedQuantileGroups withInverted(boolean invert) {
        return new WeightedQuantileGroups(groups, invert);
    }

    /** The group of each area. */
    public int[] assign(double[] values, double[] population) {
        double[] rank = relativeRank(values, population);
        int[] result = new int[rank.length];
        for (int i = 0; i < rank.length; i++) {
            double share = inverted ? 1 - rank[i] : rank[i];
            result[i] = Double.isNaN(share)
                    ? QuantileGroups.NONE
                    : Math.max(1, Math.min(groups, 1 + (int) Math.floor(groups * share)));
        }
        return result;
    }

    /** The relative rank of each area from the smallest value up, between 0 and 1; NaN where an area has none. */
    public static double[] relativeRank(double[] values, double[] population) {
        Arguments.sameLength(values.length, population.length);
        double[] rank = new double[values.length];
        int[] order = order(values, population, rank);
        double before = 0;
        int from = 0;
        for (int to = 1; to <= order.length; to++) {
            if (to == order.length || values[order[to]] != values[order[from]]) {
                double own = 0;
                for (int i = from; i < to; i++) {
                    own += population[order[i]];
                }
                for (int i = from; i < to; i++) {
                    rank[order[i]] = before + own / 2;
                }
                before += own;
                from = to;
            }
        }
        for (int each : order) {
            rank[each] /= before;
        }
        return rank;
    }

    /** The indices of the areas that take part, by value; the others get a rank of NaN. */
    private static int[] order(double[] values, double[] population, double[] rank) {
        double[] taking = new double[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (population[i] < 0 || population[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("population " + population[i] + " is below 0 or infinite");
            }
            boolean takesPart = !Double.isNaN(values[i]) && population[i] > 0;
            taking[i] = takesPart ? values[i] : Double.NaN;
            rank[i] = taking[i];
            n += takesPart ? 1 : 0;
        }
        return Arrays.copyOf(Order.ascending(taking), n);
    }
}

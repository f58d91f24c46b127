package org.fosse.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Theil's T or the mean log deviation taken apart exactly over nested levels, such as practice within PCN within place.
 *
 * <p>Levels are given from the outside in. With s the share of the total (T: of the weighted sum of y; mean log
 * deviation: of the weight), m_g the mean of a group and m_p that of the group around it (the whole for the outermost
 * level):
 *
 * <ul>
 *   <li>T: between at a level = sum s_g ln(m_g/m_p), within = sum s_i ln(y_i/m_g) over the innermost groups;
 *   <li>mean log deviation: the same with the ratios turned over, ln(m_p/m_g) and ln(m_g/y_i).
 * </ul>
 *
 * <p>The total is the sum of all betweens and the within, to rounding. Each innermost group also has its own index and
 * its contribution (share times index), which sum to the within. Unit: none.
 *
 * <p>Units with a missing value, or a missing or zero weight, are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; one gives 0 throughout; all equal give 0; all zero give {@link Flag#ZERO_REFERENCE}; a zero
 * among others adds nothing to T and makes the mean log deviation infinite ({@link Flag#ZERO_DENOMINATOR}). Negative or
 * infinite values, a negative code, and a group with two different groups around it are a caller's mistake.
 *
 * <p>Source: Shorrocks, Econometrica 48 (1980) 613-625 and 52 (1984) 1369-1385. NHS use: how much of a spread between
 * practices lies between places. Agrees with IC2 {@code decompGEI} (1 and 0) and dineq at one level.
 */
public final class TheilDecomposition {
    /** Which of the two indices. */
    public enum Index {
        THEIL_T,
        MEAN_LOG_DEVIATION
    }

    private TheilDecomposition() {}

    /** The parts, with the groups of the innermost level by their code. */
    public static final class Result {
        private final double total;
        private final double within;
        private final double[] between;
        private final double[] groupIndex;
        private final double[] groupShare;
        private final long units;
        private final Set<Flag> flags;

        private Result(
                double total,
                double within,
                double[] between,
                double[] groupIndex,
                double[] groupShare,
                long units,
                EnumSet<Flag> flags) {
            this.total = total;
            this.within = within;
            this.between = between;
            this.groupIndex = groupIndex;
            this.groupShare = groupShare;
            this.units = units;
            this.flags = Collections.unmodifiableSet(flags);
        }

        public double total() {
            return total;
        }

        /** Within the innermost groups. */
        public double within() {
            return within;
        }

        /** Between the groups of a level within those of the level around it; level 0 is the outermost. */
        public double between(int level) {
            return between[level];
        }

        /** Number of codes at the innermost level, from 0 to the largest, used or not. */
        public int groups() {
            return groupIndex.length;
        }

        /** The index inside an innermost group; NaN for a code that has no units. */
        public double groupIndex(int code) {
            return groupIndex[code];
        }

        /** Share times index of an innermost group; these sum to the within. */
        public double groupContribution(int code) {
            return groupShare[code] == 0 ? groupIndex[code] * 0 : groupShare[code] * groupIndex[code];
        }

        public long units() {
            return units;
        }

        public Set<Flag> flags() {
            return flags;
        }

        public boolean exists() {
            return !Double.isNaN(total);
        }
    }

    /**
     * @param codes for each level, from the outermost in, the group of each unit as a number from 0
     */
    public static Result of(Index index, double[] values, double[] weights, int[]... codes) {
        Moments moments = Moments.of(values, weights, 0, values.length);
        if (moments.min() < 0 || moments.max() == Double.POSITIVE_INFINITY) {
            double wrong = moments.min() < 0 ? moments.min() : moments.max();
            throw new IllegalArgumentException("value " + wrong + " is not a finite number from 0");
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (moments.excluded() > 0) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (moments.count() == 0 || moments.mean() == 0) {
            flags.add(moments.count() == 0 ? Flag.NO_DATA : Flag.ZERO_REFERENCE);
            double[] none = missing(codes.length);
            double[] groups = missing(codes.length == 0 ? 0 : size(codes[codes.length - 1]));
            return new Result(Double.NaN, Double.NaN, none, groups, groups, moments.count(), flags);
        }
        boolean income = index == Index.THEIL_T;
        double[] weight = {moments.weight()};
        double[] mean = {moments.mean()};
        int[] around = new int[values.length];
        double[] between = new double[codes.length];
        for (int level = 0; level < codes.length; level++) {
            int[] code = codes[level];
            if (code.length != values.length) {
                throw new IllegalArgumentException(
                        "codes of length " + code.length + " do not match values of length " + values.length);
            }
            int groups = size(code);
            double[] groupWeight = new double[groups];
            double[] groupMean = new double[groups];
            int[] parent = new int[groups];
            Arrays.fill(parent, -1);
            for (int i = 0; i < values.length; i++) {
                if (takesPart(values[i], weights[i])) {
                    if (parent[code[i]] >= 0 && parent[code[i]] != around[i]) {
                        throw new IllegalArgumentException("group " + code[i] + " of level " + level
                                + " lies in groups " + parent[code[i]] + " and " + around[i]);
                    }
                    parent[code[i]] = around[i];
                    groupWeight[code[i]] += weights[i];
                    // A running mean: equal values give exactly that value.
                    groupMean[code[i]] += (values[i] - groupMean[code[i]]) * (weights[i] / groupWeight[code[i]]);
                }
            }
            for (int group = 0; group < groups; group++) {
                if (groupWeight[group] > 0) {
                    between[level] += share(income, groupWeight[group], groupMean[group], moments)
                            * term(income, groupMean[group], mean[parent[group]]);
                }
            }
            weight = groupWeight;
            mean = groupMean;
            around = code;
        }
        double[] sums = new double[weight.length];
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (takesPart(values[i], weights[i])) {
                sums[around[i]] +=
                        share(income, weights[i], values[i], moments) * term(income, values[i], mean[around[i]]);
                total += share(income, weights[i], values[i], moments) * term(income, values[i], moments.mean());
            }
        }
        double within = 0;
        double[] shares = new double[weight.length];
        double[] own = new double[weight.length];
        for (int group = 0; group < weight.length; group++) {
            within += sums[group];
            shares[group] = share(income, weight[group], mean[group], moments);
            own[group] = weight[group] > 0 ? (shares[group] > 0 ? sums[group] / shares[group] : 0) : Double.NaN;
        }
        if (Double.isInfinite(total)) {
            flags.add(Flag.ZERO_DENOMINATOR);
        }
        return new Result(total, within, between, own, shares, moments.count(), flags);
    }

    private static double share(boolean income, double weight, double value, Moments whole) {
        double share = weight / whole.weight();
        return income ? share * (value / whole.mean()) : share;
    }

    /** ln(value/around) or its opposite; a value of zero has no share of T and an infinite deviation. */
    private static double term(boolean income, double value, double around) {
        if (value == around) {
            return 0;
        }
        double log = Math.log1p((value - around) / around);
        return income ? (value == 0 ? 0 : log) : -log;
    }

    private static boolean takesPart(double value, double weight) {
        return !Double.isNaN(value) && weight > 0;
    }

    private static int size(int[] codes) {
        int largest = -1;
        for (int code : codes) {
            if (code < 0) {
                throw new IllegalArgumentException("group code " + code + " is below 0");
            }
            largest = Math.max(largest, code);
        }
        return largest + 1;
    }

    private static double[] missing(int count) {
        double[] values = new double[count];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}

package org.fosse.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What gaps between groups share: who is compared with whom, normal limits, and the guard on missing groups. */
final class Gaps {
    /** Share of the groups that must have a value before groups are compared at all. */
    static final double GUARD = 0.85;

    private static final double[] BOTH = {Limits.P95, Limits.P998};

    private Gaps() {}

    static double[] levels(double[] asked) {
        if (asked.length == 0) {
            return BOTH;
        }
        for (double level : asked) {
            Arguments.level(level);
        }
        return asked;
    }

    /** Value -/+ z se; the flag {@link Flag#NO_LIMITS} when there is no standard error. */
    static Estimate normal(double value, double se, long units, EnumSet<Flag> flags, double[] asked) {
        double[] levels = levels(asked);
        List<Limits> limits = new ArrayList<>(levels.length);
        boolean known = se >= 0 && se < Double.POSITIVE_INFINITY && !Double.isNaN(value);
        for (double level : levels) {
            double half = known ? Levels.normalQuantile(level) * se : Double.NaN;
            limits.add(known ? new Limits(level, value - half, value + half) : Limits.none(level));
        }
        if (!known && !Double.isNaN(value)) {
            flags.add(Flag.NO_LIMITS);
        }
        return new Estimate(value, limits, units, flags);
    }

    /** The slice in the unit and order that gaps take it, checked. */
    static int present(double[] values, double[] errors, int from, int to) {
        Arguments.slices(values.length, errors.length, from, to);
        int present = 0;
        for (int i = from; i < to; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("value " + values[i] + " is not finite");
            }
            Arguments.notNegative("standard error", errors[i]);
            if (!Double.isNaN(values[i])) {
                present++;
            }
        }
        return present;
    }

    /** Whether too few of the groups have a value to compare them: below 85%. */
    static boolean tooManyMissing(int present, int groups) {
        return present < GUARD * groups;
    }

    static int smallest(double[] values, int from, int to) {
        int at = -1;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i]) && (at < 0 || values[i] < values[at])) {
                at = i;
            }
        }
        return at;
    }

    static int largest(double[] values, int from, int to) {
        int at = -1;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i]) && (at < 0 || values[i] > values[at])) {
                at = i;
            }
        }
        return at;
    }

    /** A comparison of two groups, once it is known which. */
    @FunctionalInterface
    interface Pair {
        Estimate of(int upper, int lower, int units, EnumSet<Flag> flags);
    }

    /** Ordered groups, most disadvantaged first: the end that should be higher, over the other. */
    static Estimate ordered(double[] values, double[] errors, int from, int to, boolean highIsGood, Pair pair) {
        int present = present(values, errors, from, to);
        if (to == from) {
            return Estimate.missing(0, Flag.NO_DATA);
        }
        if (to - from < 2) {
            return Estimate.missing(present, Flag.TOO_FEW);
        }
        if (Double.isNaN(values[from]) || Double.isNaN(values[to - 1])) {
            return Estimate.missing(present, Flag.MISSING_GROUP);
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (present < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return highIsGood ? pair.of(to - 1, from, present, flags) : pair.of(from, to - 1, present, flags);
    }

    /** Groups without order: the largest over the smallest, or over or under a reference group when one is given. */
    static Estimate unordered(
            double[] values, double[] errors, int from, int to, int reference, boolean highIsGood, Pair pair) {
        int present = present(values, errors, from, to);
        if (present == 0) {
            return Estimate.missing(0, to == from ? Flag.NO_DATA : Flag.MISSING_GROUP);
        }
        if (to - from < 2) {
            return Estimate.missing(present, Flag.TOO_FEW);
        }
        if (reference >= 0 && Double.isNaN(values[reference])) {
            return Estimate.missing(present, Flag.MISSING_GROUP);
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (present < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        if (tooManyMissing(present, to - from)) {
            flags.add(Flag.MISSING_GROUP);
        }
        int upper = reference >= 0 && highIsGood ? reference : largest(values, from, to);
        int lower = reference >= 0 && !highIsGood ? reference : smallest(values, from, to);
        return pair.of(upper, lower, present, flags);
    }

    static void checkReference(int reference, int from, int to) {
        if (reference < from || reference >= to) {
            throw new IllegalArgumentException(
                    "reference group " + reference + " is not in the slice " + from + " to " + to);
        }
    }
}

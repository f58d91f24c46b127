package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** The groups of a slice that have a value, with their population shares, and the reason to refuse them if there is one. */
final class Groups {
    final double[] value;
    final double[] error;
    final double[] share;
    final int count;
    final double total;
    final double mean;
    final boolean allEqual;
    final EnumSet<Flag> flags;
    private final boolean refused;

    private Groups(
            double[] value,
            double[] error,
            double[] share,
            int count,
            double total,
            EnumSet<Flag> flags,
            boolean refused) {
        this.value = value;
        this.error = error;
        this.share = share;
        this.count = count;
        this.total = total;
        this.flags = flags;
        this.refused = refused;
        Moments moments = refused ? Moments.of(value, 0, 0) : Moments.of(value, share, 0, count);
        this.mean = refused ? Double.NaN : moments.mean();
        this.allEqual = !refused && Arrays.stream(value, 0, count).allMatch(each -> each == value[0]);
    }

    /**
     * @param errors standard errors; an empty array when they are not known
     * @param ordered whether every group must have a value, because ranks depend on all
     */
    static Groups of(double[] values, double[] errors, double[] populations, int from, int to, boolean ordered) {
        Arguments.slices(values.length, populations.length, from, to);
        if (errors.length > 0) {
            Arguments.slices(values.length, errors.length, from, to);
        }
        double[] value = new double[to - from];
        double[] error = new double[to - from];
        double[] share = new double[to - from];
        int count = 0;
        int unranked = 0;
        boolean populationMissing = false;
        for (int i = from; i < to; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("value " + values[i] + " is not finite");
            }
            Arguments.notNegative("population", populations[i]);
            // A group without people has no rank: ordered measures leave it out.
            boolean ranked = !ordered || populations[i] != 0;
            unranked += ranked ? 0 : 1;
            if (!Double.isNaN(values[i]) && ranked) {
                value[count] = values[i];
                error[count] = errors.length > 0 ? errors[i] : Double.NaN;
                Arguments.notNegative("standard error", error[count]);
                populationMissing |= Double.isNaN(populations[i]);
                share[count++] = populations[i];
            }
        }
        double total = Mean.sum(share, 0, count);
        for (int i = 0; i < count; i++) {
            share[i] /= total;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        boolean refused = true;
        if (to == from) {
            flags.add(Flag.NO_DATA);
        } else if (to - from == 1) {
            flags.add(Flag.TOO_FEW);
        } else if (unranked == to - from) {
            flags.add(Flag.ZERO_DENOMINATOR);
        } else if (Gaps.tooManyMissing(count, to - from - unranked) || (ordered && count < to - from - unranked)) {
            flags.add(Flag.MISSING_GROUP);
        } else if (count < 2) {
            flags.add(Flag.TOO_FEW);
        } else if (populationMissing) {
            flags.add(Flag.MISSING_VALUE);
        } else if (total == 0) {
            flags.add(Flag.ZERO_DENOMINATOR);
        } else {
            refused = false;
            if (count < to - from) {
                flags.add(Flag.SOME_EXCLUDED);
            }
        }
        return new Groups(value, error, share, count, total, flags, refused);
    }

    boolean refused() {
        return refused;
    }

    /** The answer when there is none; the flag says why. */
    Estimate none(Flag... why) {
        EnumSet<Flag> all = EnumSet.copyOf(flags);
        all.addAll(List.of(why));
        return new Estimate(Double.NaN, List.of(), count, all);
    }

    Estimate plain(double result) {
        return new Estimate(result, List.of(), count, flags);
    }

    Estimate normal(double result, double standardError, double[] levels) {
        return Gaps.normal(result, standardError, count, EnumSet.copyOf(flags), levels);
    }

    /** Index, among the groups kept, of the best; of several as good, the largest. */
    int best(boolean highIsGood) {
        int best = highIsGood ? Gaps.largest(value, 0, count) : Gaps.smallest(value, 0, count);
        for (int i = 0; i < count; i++) {
            if (value[i] == value[best] && share[i] > share[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Mean distance from a point, all groups counting the same or by their share. */
    double distance(double point, boolean weighted) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (weighted ? share[i] : 1.0 / count) * Math.abs(value[i] - point);
        }
        return sum;
    }
}

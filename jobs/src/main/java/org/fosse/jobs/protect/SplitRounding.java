package org.fosse.jobs.protect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rounds the groups of a breakdown so that they add to the rounded total. Groups go up by systematic sampling with chances in
 * proportion to how far each lies above its multiple (Cox, Journal of the American Statistical Association 82, 1987): each
 * stays between the two multiples around its count, its expected figure is its count, and no solver is needed. What the
 * groups lack of the total is a further group, which nobody is shown. Where counts of some and of all are split, none of the
 * first is above that of the second: a group in which both lie between the same multiples exchanges its step with another.
 */
final class SplitRounding {
    /** Keeps a start off the ends of its range, where the last digit of a sum would decide. */
    private static final double MARGIN = 1e-9;

    private final ChanceRounding rounding;
    private final String area;
    private final String breakdown;
    private final List<String> groups;

    /** @param groups the groups' names, in the order of their counts; none has an empty name */
    SplitRounding(ChanceRounding rounding, String area, String breakdown, List<String> groups) {
        this.rounding = rounding;
        this.area = area;
        this.breakdown = breakdown;
        this.groups = groups;
    }

    /**
     * The rounded counts of the groups.
     *
     * @param what which of an indicator's counts it is, so that two do not share their draws
     * @param counts of the groups; they add to no more than the total
     * @param roundedTotal one of the multiples around the total
     */
    long[] split(String what, long[] counts, long total, long roundedTotal) {
        long[] all = withRest(counts, total);
        return Arrays.copyOf(splitAll(what, all, total, roundedTotal), counts.length);
    }

    /**
     * The same for the counts of some in each group beside those of all in it.
     *
     * @param whatSome which of an indicator's counts those of some are
     * @param whatAll the same for those of all
     * @return the rounded counts of some, then those of all; null where they cannot be rounded together
     */
    long @Nullable [][] split(
            String whatSome,
            long[] some,
            long someTotal,
            long roundedSome,
            String whatAll,
            long[] all,
            long allTotal,
            long roundedAll) {
        long[] parts = withRest(some, someTotal);
        long[] wholes = withRest(all, allTotal);
        long[] shownParts = splitAll(whatSome, parts, someTotal, roundedSome);
        long[] shownWholes = splitAll(whatAll, wholes, allTotal, roundedAll);
        for (int group : order("exchange", parts)) {
            if (rounding.tells(wholes[group], shownParts[group])
                    ? !stepDown(group, parts, shownParts, wholes, shownWholes)
                    : shownParts[group] > shownWholes[group]
                            && !exchange(
                                    group,
                                    wholes,
                                    shownWholes,
                                    (j, shown) -> shownParts[j] <= shown - rounding.base(),
                                    false)
                            && !stepDown(group, parts, shownParts, wholes, shownWholes)) {
                return null;
            }
        }
        return new long[][] {Arrays.copyOf(shownParts, some.length), Arrays.copyOf(shownWholes, all.length)};
    }

    private boolean stepDown(int group, long[] parts, long[] shownParts, long[] wholes, long[] shownWholes) {
        return exchange(
                group,
                parts,
                shownParts,
                (j, shown) -> shown + rounding.base() <= shownWholes[j]
                        && !rounding.tells(wholes[j], shown + rounding.base()),
                true);
    }

    /** Whether a group may exchange its step. */
    private interface Allowed {
        boolean takes(int group, long shown);
    }

    /**
     * Lets another group take the opposite step, so that the sum stays.
     *
     * @param down whether the group goes down and the other up
     */
    private boolean exchange(int group, long[] counts, long[] shown, Allowed allowed, boolean down) {
        for (int other : order("other", counts)) {
            boolean canStep = other != group
                    && rounding.fraction(counts[other]) > 0
                    && (down ? shown[other] < counts[other] : shown[other] > counts[other]);
            if (canStep && allowed.takes(other, shown[other])) {
                int step = down ? -rounding.base() : rounding.base();
                shown[group] += step;
                shown[other] -= step;
                return true;
            }
        }
        return false;
    }

    private static long[] withRest(long[] counts, long total) {
        long[] all = Arrays.copyOf(counts, counts.length + 1);
        all[counts.length] = total - Arrays.stream(counts).sum();
        return all;
    }

    private long[] splitAll(String what, long[] counts, long total, long roundedTotal) {
        double fraction = rounding.fraction(total);
        double drawn = MARGIN + rounding.chance(area, breakdown, "", "start " + what, counts) * (1 - 2 * MARGIN);
        // Any start below 1 less the fraction takes the total down, any from there on takes it up.
        double start = roundedTotal > total ? 1 - fraction + drawn * fraction : drawn * (1 - fraction);
        long[] shown = new long[counts.length];
        // In ones, so that the sum is exact.
        long above = 0;
        for (int group : order(what, counts)) {
            long before = (long) Math.floor((double) above / rounding.base() + start);
            above += counts[group] % rounding.base();
            long after = (long) Math.floor((double) above / rounding.base() + start);
            shown[group] = rounding.floor(counts[group]) + (after - before) * rounding.base();
        }
        return shown;
    }

    /** The groups in an order that nobody can tell without the secret. */
    private int[] order(String what, long[] counts) {
        double[] place = IntStream.range(0, counts.length)
                .mapToDouble(i -> rounding.chance(
                        area, breakdown, i < groups.size() ? groups.get(i) : "", "order " + what, counts))
                .toArray();
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> place[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

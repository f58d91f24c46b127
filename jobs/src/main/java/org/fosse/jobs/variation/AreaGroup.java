package org.fosse.jobs.variation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.Mean;
import org.fosse.stats.Reliability;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The areas of one level within one parent, for one indicator and period, as arrays in order of area code: those with a
 * value, and among them those with both counts.
 */
final class AreaGroup {
    private final StratumValues from;
    private final boolean whole;
    private final int absent;
    private final int[] all;
    private final int[] entries;
    private final int[] counted;
    private final double[] values;
    private final double[] numerators;
    private final double[] denominators;

    private AreaGroup(StratumValues from, int[] all, int absent, boolean whole) {
        this.from = from;
        this.all = all;
        this.absent = absent;
        this.whole = whole;
        this.entries = Arrays.stream(all).filter(from::hasValue).toArray();
        this.counted = Arrays.stream(entries).filter(from::isCounted).toArray();
        this.values = numbers(entries, from::value);
        this.numerators = numbers(counted, from::numerator);
        this.denominators = numbers(counted, from::denominator);
    }

    static AreaGroup of(StratumValues values, ComparisonGroup group) {
        return new AreaGroup(values, group.entries(), group.absent(), group.isWhole());
    }

    private static double[] numbers(int[] entries, IntToDoubleFunction number) {
        double[] numbers = new double[entries.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsDouble(entries[i]);
        }
        return numbers;
    }

    IndicatorFacts indicator() {
        return from.indicator();
    }

    /** Whether they stand for their parent; see {@link ComparisonGroup#isWhole}. */
    boolean isWhole() {
        return whole;
    }

    /** The period in words. */
    String periodLabel() {
        return from.label(all[0]);
    }

    /** The entries of all areas, those without a value among them; not to be changed. */
    int[] all() {
        return all;
    }

    /** The entries of the areas with a value; not to be changed. */
    int[] entries() {
        return entries;
    }

    /** The entries of the areas with both counts; not to be changed. */
    int[] counted() {
        return counted;
    }

    /** Areas with a value. */
    int size() {
        return entries.length;
    }

    /** Areas without one, those without an entry among them. */
    int excluded() {
        return all.length - entries.length + absent;
    }

    /** Why areas have no value, as codes with their number ("missing 3, suppressed 1"); null when all have one. */
    @Nullable
    String excludedWhy() {
        if (excluded() == 0) {
            return null;
        }
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (int i : all) {
            if (!from.hasValue(i)) {
                reasons.merge(whyNot(from, i), 1, Integer::sum);
            }
        }
        if (absent > 0) {
            reasons.put(Reason.NO_ROW, absent);
        }
        StringBuilder text = new StringBuilder();
        reasons.forEach((reason, number) -> text.append(text.isEmpty() ? "" : ", ")
                .append(reason.text())
                .append(' ')
                .append(number));
        return text.toString();
    }

    /** Why an entry has no value. */
    static Reason whyNot(StratumValues values, int i) {
        Reason reason = ComputedRate.of(values, i).reason();
        return reason == null ? Reason.MISSING : reason;
    }

    /** How many of these areas are marked. */
    long count(boolean[] marked) {
        return Arrays.stream(entries).filter(i -> marked[i]).count();
    }

    /** {@link Reliability} of the counted areas' values, suspect ones left out; NaN where chance is not known. */
    double reliability(AreaEffects effects, boolean[] suspect) {
        int[] sound = Arrays.stream(counted).filter(i -> !suspect[i]).toArray();
        return Reliability.of(numbers(sound, effects::effect), numbers(sound, effects::variance));
    }

    /** The values in the indicator's unit; not to be changed. */
    double[] values() {
        return values;
    }

    /** The values of these entries. */
    double[] values(int[] of) {
        return numbers(of, from::value);
    }

    /** The denominators of these entries. */
    double[] denominators(int[] of) {
        return numbers(of, from::denominator);
    }

    /** The numerators of the areas with both counts; not to be changed. */
    double[] numerators() {
        return numerators;
    }

    /** The denominators of the areas with both counts; not to be changed. */
    double[] denominators() {
        return denominators;
    }

    /** The value of all counted areas together, per one; NaN without counts. */
    double average() {
        return counted.length == 0 ? Double.NaN : sum(numerators) / sum(denominators);
    }

    /** What each counted area would count at the value of all together. */
    double[] expected() {
        double average = average();
        double[] expected = new double[denominators.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = denominators[i] * average;
        }
        return expected;
    }

    /** Quotients have a meaning for values that cannot be negative only. */
    boolean isPositive() {
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    private static double sum(double[] values) {
        return Mean.sum(values, 0, values.length);
    }
}

package org.fosse.jobs.variation;

import java.util.Arrays;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.Mean;

/** The areas of one level within one parent, for one indicator, period and group, as arrays in order of area code. */
final class AreaGroup {
    private final IndicatorFacts indicator;
    private final int[] entries;
    private final double[] values;
    private final double[] numerators;
    private final double[] denominators;
    private final boolean counted;
    private final int excluded;
    private final String periodLabel;

    private AreaGroup(StratumValues from, int[] entries, int excluded, String periodLabel) {
        this.indicator = from.indicator();
        this.entries = entries;
        this.excluded = excluded;
        this.periodLabel = periodLabel;
        this.values = Arrays.stream(entries).mapToDouble(from::value).toArray();
        this.numerators = Arrays.stream(entries).mapToDouble(from::numerator).toArray();
        this.denominators =
                Arrays.stream(entries).mapToDouble(from::denominator).toArray();
        this.counted = entries.length > 0 && Arrays.stream(entries).allMatch(from::isCounted);
    }

    /** Areas without a value are counted and left out. */
    static AreaGroup of(StratumValues values, ComparisonGroup group) {
        int[] kept = Arrays.stream(group.entries())
                .filter(i -> !Double.isNaN(values.value(i)))
                .toArray();
        return new AreaGroup(values, kept, group.entries().length - kept.length, values.label(group.entries()[0]));
    }

    IndicatorFacts indicator() {
        return indicator;
    }

    /** The period in words. */
    String periodLabel() {
        return periodLabel;
    }

    /** Areas with a value. */
    int size() {
        return entries.length;
    }

    /** Areas without one. */
    int excluded() {
        return excluded;
    }

    /** The entry of an area in the values it was taken from. */
    int entry(int i) {
        return entries[i];
    }

    /** The values in the indicator's unit; not to be changed. */
    double[] values() {
        return values;
    }

    double[] numerators() {
        return numerators;
    }

    double[] denominators() {
        return denominators;
    }

    /** Whether every area with a value has both counts. */
    boolean isCounted() {
        return counted;
    }

    /** The value of all areas together, per one; NaN without counts. */
    double average() {
        return counted ? sum(numerators) / sum(denominators) : Double.NaN;
    }

    /** What each area would count at the value of all areas together. */
    double[] expected() {
        double average = average();
        return Arrays.stream(denominators)
                .map(denominator -> denominator * average)
                .toArray();
    }

    /** Quotients have a meaning for values that cannot be negative only. */
    boolean isPositive() {
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    private static double sum(double[] values) {
        return Mean.sum(values, 0, values.length);
    }
}

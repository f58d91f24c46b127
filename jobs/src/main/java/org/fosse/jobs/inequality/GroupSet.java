package org.fosse.jobs.inequality;

import java.util.Arrays;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.RankedSlope;
import org.fosse.stats.SlopeIndex;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one area in one dimension, most deprived first where they have an order. Counts of a group are added up;
 * a group whose counts are suppressed or missing has no value, which is never read as zero.
 */
final class GroupSet {
    private static final double Z95 = 1.959963984540054;

    final IndicatorFacts indicator;
    final int area;
    final String unitLevel;
    final String dimension;
    final boolean ordered;
    final String periodLabel;
    final String[] labels;
    final double[] numerators;
    final double[] denominators;
    /** Per one where counted, otherwise in the indicator's unit; NaN for a group without a value. */
    final double[] values;
    /** Standard errors of the values; NaN where they are not known. */
    final double[] errors;
    /** People in each group that has a value; NaN where that is not known. */
    final double[] populations;
    /** As published; all NaN for a group with counts. */
    final double[] lower;

    final double[] upper;
    /** Areas whose counts each group holds; 1 for the area's own value. */
    final long[] members;
    /** Why a group has nothing, where the source says so: suppressed, missing or not_applicable. */
    final @Nullable Reason[] reasons;
    /** Areas that were put into groups. */
    long placed;
    /** Areas with counts and without a group. */
    long unplaced;
    /** Areas, or parts of the sums, without counts. */
    long excluded;
    /** People whose group is not known. */
    double withoutGroup;
    /** Why no group has a value, whatever was counted; null where nothing speaks against it. */
    @Nullable
    Reason withheld;
    /** Groups that overlap, so that people count twice. */
    boolean overlapping;
    /** The place of each group among all areas by deprivation, where every group is one area; otherwise empty. */
    int[] ranks = {};

    /**
     * A modelled difference over the whole range of deprivation.
     *
     * @param slope slope index, per one
     * @param relative relative index
     * @param chanceError standard error of the slope by chance alone; NaN without one
     */
    record Slope(Estimate slope, Estimate relative, double chanceError) {}

    GroupSet(
            IndicatorFacts indicator,
            int area,
            String unitLevel,
            String dimension,
            boolean ordered,
            String periodLabel,
            String[] labels) {
        this.indicator = indicator;
        this.area = area;
        this.unitLevel = unitLevel;
        this.dimension = dimension;
        this.ordered = ordered;
        this.periodLabel = periodLabel;
        this.labels = labels;
        int groups = labels.length;
        this.numerators = nothing(groups);
        this.denominators = nothing(groups);
        this.values = nothing(groups);
        this.errors = nothing(groups);
        this.populations = nothing(groups);
        this.lower = nothing(groups);
        this.upper = nothing(groups);
        this.members = new long[groups];
        this.reasons = new Reason[groups];
    }

    private static double[] nothing(int groups) {
        double[] values = new double[groups];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    int size() {
        return labels.length;
    }

    /** Adds counts to a group. */
    void add(int group, double numerator, double denominator) {
        numerators[group] = (members[group] == 0 ? 0 : numerators[group]) + numerator;
        denominators[group] = (members[group] == 0 ? 0 : denominators[group]) + denominator;
        members[group]++;
    }

    /** Takes a group's own value from a stratum: its counts where they count, otherwise what is published. */
    void take(int group, StratumValues from, int entry) {
        excluded += from.partsWithout(entry);
        if (from.isCounted(entry)) {
            add(group, from.numerator(entry), from.denominator(entry));
            return;
        }
        double by = indicator.isCounted() ? indicator.multiplier() : 1;
        double published = from.published(entry);
        if (!Double.isFinite(published)) {
            reasons[group] = from.status(entry) == Status.PRESENT
                    ? Reason.MISSING
                    : Reason.of(from.status(entry).text());
            return;
        }
        members[group] = 1;
        values[group] = published / by;
        lower[group] = from.publishedLimit(1, entry) / by;
        upper[group] = from.publishedLimit(2, entry) / by;
        double error = (upper[group] - lower[group]) / (2 * Z95);
        errors[group] = error >= 0 && error < Double.POSITIVE_INFINITY ? error : Double.NaN;
        double people = from.denominator(entry);
        populations[group] = people >= 0 && !indicator.isCounted() ? people : Double.NaN;
    }

    /** Values and standard errors from the counts, once all are added. */
    GroupSet finished() {
        for (int i = 0; i < values.length; i++) {
            double people = denominators[i];
            if (members[i] == 0 || Double.isNaN(people)) {
                continue;
            }
            boolean sound = people > 0 && indicator.allows(numerators[i], people);
            if (sound) {
                values[i] = numerators[i] / people;
                errors[i] = Math.sqrt((isProportion() ? values[i] * (1 - values[i]) : values[i]) / people);
                populations[i] = people;
            }
        }
        return this;
    }

    /** Leaves every group without a value. */
    void withhold(Reason reason) {
        withheld = reason;
        for (int i = 0; i < values.length; i++) {
            clear(i, reason);
        }
    }

    /** Leaves a group without a value. */
    void clear(int group, Reason reason) {
        members[group] = 0;
        reasons[group] = reason;
        numerators[group] = Double.NaN;
        denominators[group] = Double.NaN;
        values[group] = Double.NaN;
        errors[group] = Double.NaN;
        populations[group] = Double.NaN;
    }

    private boolean isProportion() {
        return indicator.isProportion();
    }

    /** What a value per one is in the indicator's unit. */
    double multiplier() {
        return indicator.isCounted() ? indicator.multiplier() : 1;
    }

    boolean isPresent(int group) {
        return !Double.isNaN(values[group]);
    }

    /** Whether the value comes from counts. */
    boolean isCounted(int group) {
        return isPresent(group) && !Double.isNaN(numerators[group]);
    }

    /** Groups with a value. */
    int present() {
        int present = 0;
        for (int i = 0; i < values.length; i++) {
            present += isPresent(i) ? 1 : 0;
        }
        return present;
    }

    /** Whether every group has a value and people. */
    boolean isWhole() {
        for (int i = 0; i < values.length; i++) {
            if (!isPresent(i) || !(populations[i] > 0)) {
                return false;
            }
        }
        return values.length > 0;
    }

    /** Whether no value is below zero, without which a quotient has no meaning. */
    boolean isPositive() {
        for (double value : values) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether every value that is there comes from counts. */
    boolean allCounted() {
        for (int i = 0; i < values.length; i++) {
            if (isPresent(i) && !isCounted(i)) {
                return false;
            }
        }
        return indicator.isCounted();
    }

    /** The people of the groups that have a value. */
    double people() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += isPresent(i) ? populations[i] : 0;
        }
        return sum;
    }

    /** The scale of the slope index. */
    SlopeIndex.Scale scale() {
        return !allCounted() ? SlopeIndex.Scale.PLAIN : isProportion() ? SlopeIndex.Scale.LOGIT : SlopeIndex.Scale.LOG;
    }

    /** Whether every group is one area in order of deprivation. */
    boolean isRanked() {
        return ranks.length > 0;
    }

    /** Slope and relative index of inequality of ordered groups, per one; the reason where there is none. */
    Slope slope() {
        if (isRanked()) {
            RankedSlope.Result made = (isProportion() ? RankedSlope.ofProportions() : RankedSlope.ofRates())
                    .of(ranks, numerators, denominators);
            return new Slope(made.slope(), made.relative(), made.chanceError());
        }
        SlopeIndex.Scale scale = scale();
        double[] scaled = errors;
        if (scale != SlopeIndex.Scale.PLAIN) {
            scaled = nothing(values.length);
            for (int i = 0; i < values.length; i++) {
                if (isPresent(i)) {
                    Limits limits = estimate(i).limits(Limits.P95);
                    scaled[i] = limits.lower() > 0
                            ? SlopeIndex.standardError(scale, limits.lower(), limits.upper(), Limits.P95)
                            : Double.NaN;
                }
            }
        }
        SlopeIndex.Result made = SlopeIndex.on(scale).transformed().of(values, scaled, populations);
        Limits limits = made.slope().limits(Limits.P95);
        return new Slope(made.slope(), made.relative(), (limits.upper() - limits.lower()) / (2 * Z95));
    }

    /** A counted group's value with limits, per one. */
    Estimate estimate(int group) {
        return ComputedRate.estimate(isProportion(), numerators[group], denominators[group]);
    }
}

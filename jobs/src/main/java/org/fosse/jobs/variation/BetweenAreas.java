package org.fosse.jobs.variation;

import java.util.Arrays;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.stats.DerSimonianLaird;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Mean;
import org.fosse.stats.QProfile;
import org.jspecify.annotations.Nullable;

/**
 * The standard deviation between the areas of a group beyond chance, suspect values left out: Paule and Mandel's estimate on the logit
 * scale for proportions and the log scale for rates. Values without counts have no chance to take off; theirs is the plain
 * standard deviation in the indicator's unit.
 */
final class BetweenAreas {
    private final AreaEffects.Scale scale;
    private final int[] areas;
    private final double[] effects;
    private final double[] variances;
    private final Estimate deviation;
    private final DerSimonianLaird.@Nullable Result moments;

    private BetweenAreas(
            AreaEffects.Scale scale,
            int[] areas,
            double[] effects,
            double[] variances,
            Estimate deviation,
            DerSimonianLaird.@Nullable Result moments) {
        this.scale = scale;
        this.areas = areas;
        this.effects = effects;
        this.variances = variances;
        this.deviation = deviation;
        this.moments = moments;
    }

    /** @param numberOf gives the area number of an entry */
    static BetweenAreas of(
            AreaGroup group, AreaEffects all, boolean[] suspect, int minimum, QProfile profile, IntMapping numberOf) {
        boolean counted = group.counted().length >= minimum && group.counted().length == group.size();
        int[] kept = Arrays.stream(counted ? group.counted() : group.entries())
                .filter(i -> !suspect[i])
                .toArray();
        AreaEffects.Scale scale = counted ? all.scale() : AreaEffects.Scale.VALUE;
        double[] effects = new double[kept.length];
        double[] variances = new double[kept.length];
        int[] areas = new int[kept.length];
        int next = 0;
        for (int i = 0; i < group.size(); i++) {
            int entry = group.entries()[i];
            if (next < kept.length && kept[next] == entry) {
                effects[next] = counted ? all.effect(entry) : group.values()[i];
                variances[next] = counted ? all.variance(entry) : 0;
                areas[next++] = numberOf.of(entry);
            }
        }
        if (kept.length < minimum) {
            Estimate none = Estimate.missing(kept.length, Flag.TOO_FEW);
            return new BetweenAreas(scale, areas, effects, variances, none, null);
        }
        if (!counted) {
            return new BetweenAreas(scale, areas, effects, variances, profile.of(effects, variances), null);
        }
        DerSimonianLaird.Result moments = DerSimonianLaird.of(effects, variances);
        return new BetweenAreas(scale, areas, effects, variances, profile.of(effects, variances), moments);
    }

    /** Where areas are compared. */
    AreaEffects.Scale scale() {
        return scale;
    }

    /** The standard deviation with 95% limits; missing below the least number of areas. */
    Estimate deviation() {
        return deviation;
    }

    /** The variance between areas by DerSimonian and Laird's moments; NaN without counts. */
    double momentVariance() {
        return moments == null ? Double.NaN : moments.tauSquared();
    }

    /** Share of the variance of the values that is beyond chance; NaN without counts. */
    double iSquaredPercent() {
        return moments == null ? Double.NaN : moments.iSquaredPercent();
    }

    /** The areas that take part, in rising order; not to be changed. */
    int[] areas() {
        return areas;
    }

    /**
     * The variance between some of the areas beyond chance, by moments.
     *
     * @param variance may lie below zero
     * @param error its standard error by chance within the same areas; 0 where chance is not known
     */
    record Beyond(double variance, double error) {}

    /** @param some areas that all take part, in rising order; two or more */
    Beyond beyondChance(int[] some) {
        double[] own = new double[some.length];
        double chance = 0;
        double squares = 0;
        for (int i = 0; i < some.length; i++) {
            int at = Arrays.binarySearch(areas, some[i]);
            own[i] = effects[at];
            chance += variances[at];
            squares += variances[at] * variances[at];
        }
        double mean = Mean.sum(own, 0, own.length) / own.length;
        double apart = 0;
        for (double each : own) {
            apart += (each - mean) * (each - mean);
        }
        double variance = apart / (own.length - 1) - chance / own.length;
        double error = Math.sqrt(4 * Math.max(0, variance) * chance + 2 * squares) / (own.length - 1);
        return new Beyond(variance, error);
    }

    /**
     * The correlation of what areas differ by in two periods, chance taken off; from 0 to 1.
     *
     * @param some areas that take part in both, in rising order, between which both vary beyond chance
     */
    double correlationBeyondChance(BetweenAreas other, int[] some) {
        double mean = 0;
        double otherMean = 0;
        for (int area : some) {
            mean += effect(area) / some.length;
            otherMean += other.effect(area) / some.length;
        }
        double together = 0;
        for (int area : some) {
            together += (effect(area) - mean) * (other.effect(area) - otherMean) / (some.length - 1);
        }
        double size = Math.sqrt(
                beyondChance(some).variance() * other.beyondChance(some).variance());
        return Math.max(0, Math.min(1, together / size));
    }

    private double effect(int area) {
        return effects[Arrays.binarySearch(areas, area)];
    }

    /** How many areas are in both. */
    int common(BetweenAreas other) {
        int common = 0;
        int at = 0;
        for (int area : areas) {
            while (at < other.areas.length && other.areas[at] < area) {
                at++;
            }
            common += at < other.areas.length && other.areas[at] == area ? 1 : 0;
        }
        return common;
    }

    /**
     * How far the two standard deviations go together because they are of the same areas: the squared correlation of the
     * values of the areas in both, times the share of areas in both.
     */
    double correlation(BetweenAreas other) {
        double[] own = new double[areas.length];
        double[] others = new double[areas.length];
        int common = 0;
        int at = 0;
        for (int i = 0; i < areas.length; i++) {
            while (at < other.areas.length && other.areas[at] < areas[i]) {
                at++;
            }
            if (at < other.areas.length && other.areas[at] == areas[i]) {
                own[common] = effects[i];
                others[common++] = other.effects[at];
            }
        }
        if (common < 3) {
            return 0;
        }
        double r = pearson(Arrays.copyOf(own, common), Arrays.copyOf(others, common));
        double share = common / Math.sqrt((double) areas.length * other.areas.length);
        return Double.isNaN(r) ? 0 : Math.min(1, r * r * share);
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = Mean.sum(x, 0, x.length) / x.length;
        double meanY = Mean.sum(y, 0, y.length) / y.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** From one whole number to another. */
    @FunctionalInterface
    interface IntMapping {
        int of(int number);
    }

    boolean exists() {
        return deviation.exists();
    }
}

package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a method returns: a value, its limits, how many units it rests on, and why it may be missing.
 *
 * @param value the value in the method's unit; NaN only together with a flag that says why
 * @param limits limits by level, in the order they were asked for; empty where the method has none
 * @param units number of values, areas or groups that took part
 * @param flags reasons and warnings in the order of their declaration; empty when there is nothing to say
 */
public record Estimate(double value, List<Limits> limits, long units, Set<Flag> flags) {
    public Estimate {
        limits = List.copyOf(limits);
        flags = Flag.ordered(flags);
        if (Double.isNaN(value) && flags.isEmpty()) {
            throw new IllegalArgumentException("a missing value needs a flag that says why");
        }
    }

    /** A value without limits. */
    public static Estimate of(double value, long units) {
        return new Estimate(value, List.of(), units, Set.of());
    }

    /** A value with limits. */
    public static Estimate of(double value, List<Limits> limits, long units) {
        return new Estimate(value, limits, units, Set.of());
    }

    /** The same estimate with further flags. */
    public Estimate with(Flag first, Flag... more) {
        Set<Flag> all = EnumSet.of(first, more);
        all.addAll(flags);
        return new Estimate(value, limits, units, all);
    }

    /** No value, for this reason. */
    public static Estimate missing(long units, Flag first, Flag... more) {
        return new Estimate(Double.NaN, List.of(), units, EnumSet.of(first, more));
    }

    /** Whether there is a value. */
    public boolean exists() {
        return !Double.isNaN(value);
    }

    /** The limits at a level; both NaN when the method gave none there. */
    public Limits limits(double level) {
        for (Limits each : limits) {
            if (each.level() == level) {
                return each;
            }
        }
        return Limits.none(level);
    }

    /** Whether limits at this level were asked for. */
    public boolean hasLevel(double level) {
        for (Limits each : limits) {
            if (each.level() == level) {
                return true;
            }
        }
        return false;
    }
}

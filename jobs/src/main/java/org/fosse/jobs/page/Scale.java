package org.fosse.jobs.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies on an axis: {@code low} at {@code from}, {@code high} at {@code to}, evenly between, in the units of a
 * drawing. A span without length is given one, so that a single value lies in the middle.
 */
record Scale(double low, double high, double from, double to) {
    private static final double[] STEPS = {1, 2, 5, 10};

    Scale {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("a scale from " + low + " to " + high);
        }
        if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
            double room = Math.max(Math.abs(high) / 10, 0.5);
            low -= room;
            high += room;
        }
    }

    /** A scale over values, with a share of their span as room at either end; values that are not finite do not count. */
    static Scale over(double[] values, double room, double from, double to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            return new Scale(0, 1, from, to);
        }
        double more = (high - low) * room;
        return new Scale(low - more, high + more, from, to);
    }

    /** The same with no part below a floor or above a ceiling that none of the values lies beyond. */
    Scale within(double floor, double ceiling) {
        double lowest = low < floor && high > floor ? floor : low;
        double highest = high > ceiling && lowest < ceiling ? ceiling : high;
        return new Scale(lowest, highest, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** As {@link #at}, at the nearer end where the value lies beyond. */
    double inside(double value) {
        return at(Math.max(low, Math.min(high, value)));
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /** Round values from low to high: steps of 1, 2 or 5 times a power of ten, so few that there are not more than asked for. */
    List<Double> ticks(int most) {
        double raw = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double each : STEPS) {
            if (each * power >= raw * (1 - 1e-9)) {
                step = each * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long i = first; i <= last && ticks.size() <= most; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}

package org.fosse.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A control chart point by point and segment by segment, judged by the rules of Making Data Count.
 *
 * <p>A point shows special cause when it (a) lies outside the limits, (b) is one of seven or more in a row that each
 * rise, or each fall, (c) is one of two points near a limit among three in a row on the same side of the centre, near
 * meaning beyond two thirds of the way but not outside, or (d) is one of seven or more in a row on the same side of the
 * centre. When several apply the first in this order names it. Rows stop at the ends of a segment and at a missing
 * value. A point where a rise meets a fall counts as belonging to what comes after it.
 *
 * <p>Where the baseline shows a season, the rules read the values without it, and centre line and limits move with it; where
 * neighbours follow on each other, limits are wider and (a) alone is read ({@link Steadiness}, for charts over time).
 *
 * <p>On charts over time a point that is picked out may still be like the same time of other years ({@link #mayBeSeason}): then it
 * cannot be told whether anything changed.
 *
 * <p>The icons judge the last point of a segment. A segment of fewer than 13 points is short: its limits are
 * provisional.
 *
 * <p>Source: NHS England, Making Data Count; Shewhart (1931); Western Electric (1956). Agrees with NHSRplotthedots,
 * including that a point outside the limits does not count as near in rule (c), and with its Python port except for
 * constant series, in which the port calls every point special.
 */
public final class ControlChart {
    /** Fewer points than this in a segment give provisional limits. */
    public static final int SHORT = 13;

    private static final int RUN = 7;
    private static final double WIDTHLESS = 1e-200;

    private final double[] values;
    private final double[] judged;
    private final int[] bounds;
    private final int[] based;
    private final Steadiness[] steadiness;
    private final int[] segment;
    private final double[] centre;
    private final double[] lower;
    private final double[] upper;
    private final byte[] side;
    private final boolean[] outside;
    private final boolean[] near;
    private final boolean[] trend;
    private final boolean[] shift;
    private final boolean[] twoInThree;
    private final SpecialCause[] causes;
    private final boolean[] mayBeSeason;
    private final ImprovementDirection direction;
    private final double target;

    ControlChart(double[] values, int[] bounds, double[] centre, double[] lower, double[] upper, ChartPlan plan) {
        this(values, values, new double[0], bounds, centre, lower, upper, plan, none(bounds));
    }

    private static Steadiness[] none(int[] bounds) {
        Steadiness[] none = new Steadiness[bounds.length - 1];
        Arrays.setAll(none, i -> Steadiness.none(bounds[i + 1] - bounds[i]));
        return none;
    }

    /**
     * @param judged what the rules read for each value: the same without its rounding and its season
     * @param times of the values in years; empty where no season can be
     * @param centre centre line without the season; with the limits, point by point; limits may be NaN where a process has none
     * @param steadiness what was found of each segment
     */
    ControlChart(
            double[] values,
            double[] judged,
            double[] times,
            int[] bounds,
            double[] centre,
            double[] lower,
            double[] upper,
            ChartPlan plan,
            Steadiness[] steadiness) {
        int n = values.length;
        this.values = values;
        this.judged = judged;
        this.steadiness = steadiness;
        based = new int[bounds.length - 1];
        Arrays.setAll(based, i -> plan.based(values, bounds[i], bounds[i + 1]));
        this.bounds = bounds;
        this.centre = centre;
        this.lower = lower;
        this.upper = upper;
        direction = plan.direction();
        target = plan.target();
        segment = new int[n];
        side = new byte[n];
        outside = new boolean[n];
        near = new boolean[n];
        trend = new boolean[n];
        shift = new boolean[n];
        twoInThree = new boolean[n];
        causes = new SpecialCause[n];
        mayBeSeason = new boolean[n];
        SameSeason same = new SameSeason(SameTime.of(times), inErrors());
        for (int each = 0; each < segments(); each++) {
            judge(each);
            for (int i = start(each); i < end(each); i++) {
                mayBeSeason[i] = times.length > 0
                        && causes[i] != SpecialCause.NONE
                        && same.mayExplain(i, start(each), based[each], steadiness[each].isCorrelated());
            }
        }
    }

    /** How far values lie from the centre line, in thirds of the distance to the limit that lies further away. */
    private double[] inErrors() {
        double[] away = new double[judged.length];
        Arrays.setAll(away, i -> {
            double reach = Math.max(upper[i] - centre[i], centre[i] - lower[i]);
            // Limits without width leave any distance from them infinitely far.
            return 3 * (judged[i] - centre[i]) / Math.max(reach, WIDTHLESS);
        });
        return away;
    }

    private void judge(int each) {
        int from = bounds[each];
        int to = bounds[each + 1];
        for (int i = from; i < to; i++) {
            segment[i] = each;
            double value = judged[i];
            side[i] = (byte) (value > centre[i] ? 1 : value < centre[i] ? -1 : 0);
            outside[i] = value > upper[i] || value < lower[i];
            near[i] = !outside[i]
                    && (value > centre[i] + (upper[i] - centre[i]) * 2 / 3
                            || value < centre[i] - (centre[i] - lower[i]) * 2 / 3);
        }
        int sameSide = 0;
        int rising = 0;
        int falling = 0;
        for (int i = from; i < to; i++) {
            boolean first = i == from;
            sameSide = side[i] == 0 ? 0 : !first && side[i] == side[i - 1] ? sameSide + 1 : 1;
            mark(shift, i, sameSide);
            rising = !first && judged[i] > judged[i - 1] ? rising + 1 : 0;
            falling = !first && judged[i] < judged[i - 1] ? falling + 1 : 0;
            mark(trend, i, rising + 1);
            mark(trend, i, falling + 1);
            if (i >= from + 2 && side[i] != 0 && side[i] == side[i - 1] && side[i] == side[i - 2]) {
                int close = (near[i] ? 1 : 0) + (near[i - 1] ? 1 : 0) + (near[i - 2] ? 1 : 0);
                for (int j = i - 2; close >= 2 && j <= i; j++) {
                    twoInThree[j] |= near[j];
                }
            }
        }
        if (steadiness[each].isCorrelated()) {
            Arrays.fill(trend, from, to, false);
            Arrays.fill(shift, from, to, false);
            Arrays.fill(twoInThree, from, to, false);
        }
        for (int i = from; i < to; i++) {
            causes[i] = cause(i, from, to);
        }
    }

    /** Marks the last seven points once so many are in a row. */
    private static void mark(boolean[] marks, int last, int inRow) {
        for (int i = last; inRow >= RUN && i > last - RUN; i--) {
            marks[i] = true;
        }
    }

    private SpecialCause cause(int i, int from, int to) {
        boolean above = side[i] > 0;
        if (outside[i]) {
            return above ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
        }
        if (trend[i]) {
            boolean onward = i + 1 < to && trend[i + 1] && judged[i + 1] != judged[i];
            boolean up = (onward || i == from) ? judged[i + 1] > judged[i] : judged[i] > judged[i - 1];
            return up ? SpecialCause.RISING_TREND : SpecialCause.FALLING_TREND;
        }
        if (twoInThree[i]) {
            return above ? SpecialCause.TWO_IN_THREE_ABOVE : SpecialCause.TWO_IN_THREE_BELOW;
        }
        if (shift[i]) {
            return above ? SpecialCause.SHIFT_ABOVE : SpecialCause.SHIFT_BELOW;
        }
        return SpecialCause.NONE;
    }

    /** Number of points. */
    public int size() {
        return values.length;
    }

    public double value(int point) {
        return values[point];
    }

    /** The segment of a point, from 0. */
    public int segment(int point) {
        return segment[point];
    }

    /** What the season adds at a point; 0 without one. */
    public double season(int point) {
        int each = segment[point];
        return steadiness[each].season()[point - bounds[each]];
    }

    /** Whether the centre line and the limits of a segment move with the season. */
    public boolean isSeasonal(int each) {
        return steadiness[each].seasonal();
    }

    /** Lag-1 correlation in the baseline of a segment; NaN where it was not taken. */
    public double correlation(int each) {
        return steadiness[each].correlation();
    }

    /** Whether neighbours of a segment follow on each other, so that its limits are wider and only they pick points out. */
    public boolean isCorrelated(int each) {
        return steadiness[each].isCorrelated();
    }

    /** The point after the baseline of a segment, the first points that its limits come from. */
    public int baselineEnd(int each) {
        return based[each];
    }

    /** Whether more than half of the baseline of a segment is special, so that its limits describe no process. */
    public boolean isMostlySpecial(int each) {
        int points = 0;
        int special = 0;
        for (int i = start(each); i < based[each]; i++) {
            points += Double.isNaN(values[i]) ? 0 : 1;
            special += causes[i] == SpecialCause.NONE ? 0 : 1;
        }
        return 2 * special > points;
    }

    /** Centre line at a point. */
    public double centre(int point) {
        return centre[point] + season(point);
    }

    /** Lower limit at a point; NaN where there is none. */
    public double lower(int point) {
        return lower[point] + season(point);
    }

    /** Upper limit at a point; NaN where there is none. */
    public double upper(int point) {
        return upper[point] + season(point);
    }

    public boolean isOutside(int point) {
        return outside[point];
    }

    /** Beyond two thirds of the way to a limit, but not outside it. */
    public boolean isNear(int point) {
        return near[point];
    }

    /** 1 above the centre line, -1 below it, 0 on it or without a value. */
    public int side(int point) {
        return side[point];
    }

    public boolean isInTrend(int point) {
        return trend[point];
    }

    public boolean isInShift(int point) {
        return shift[point];
    }

    public boolean isInTwoOfThree(int point) {
        return twoInThree[point];
    }

    public SpecialCause cause(int point) {
        return causes[point];
    }

    /**
     * Whether a point that a rule picks out may be no more than its season: it is not unlike the same time of other years, or has
     * none to be held against. False for points that none picks out, and on charts that are not over time.
     */
    public boolean mayBeSeason(int point) {
        return mayBeSeason[point];
    }

    public PointType type(int point) {
        return PointType.of(causes[point], direction);
    }

    /** The target; NaN when there is none. */
    public double target() {
        return target;
    }

    /** Number of segments: one more than rebases; 0 without points. */
    public int segments() {
        return bounds.length - 1;
    }

    /** First point of a segment. */
    public int start(int each) {
        return bounds[each];
    }

    /** The point after the last of a segment. */
    public int end(int each) {
        return bounds[each + 1];
    }

    public boolean isShort(int each) {
        return end(each) - start(each) < SHORT;
    }

    /** Number of points of a segment that are of a type, by its words. */
    public int count(int each, String type) {
        int count = 0;
        for (int i = start(each); i < end(each); i++) {
            count += type(i).text().equals(type) ? 1 : 0;
        }
        return count;
    }

    /** The type of the last point of a segment, which gives its variation icon. */
    public PointType latest(int each) {
        return type(end(each) - 1);
    }

    /**
     * Whether the limits at the last point, at any time of a year with a season, let the target be met; {@link Assurance#NONE}
     * without points.
     */
    public Assurance assurance() {
        int last = values.length - 1;
        if (last < 0) {
            return Assurance.NONE;
        }
        double[] season = steadiness[segments() - 1].season();
        double low = Arrays.stream(season).min().orElse(0);
        double high = Arrays.stream(season).max().orElse(0);
        return Assurance.of(target, lower[last] + low, upper[last] + high, direction);
    }

    /** What must be known to read the latest segment. */
    public Set<Flag> flags() {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        int last = values.length - 1;
        if (last < 0) {
            flags.add(Flag.NO_DATA);
            return Collections.unmodifiableSet(flags);
        }
        if (isShort(segments() - 1)) {
            flags.add(Flag.SHORT_SERIES);
        }
        if (Double.isNaN(lower[last]) && Double.isNaN(upper[last])) {
            flags.add(Flag.NO_LIMITS);
        }
        for (double value : values) {
            if (Double.isNaN(value)) {
                flags.add(Flag.SOME_EXCLUDED);
            }
        }
        return Collections.unmodifiableSet(flags);
    }
}

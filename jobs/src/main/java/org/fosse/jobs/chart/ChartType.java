package org.fosse.jobs.chart;

import java.util.List;
import java.util.Locale;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.Mean;

/**
 * Which control chart a series gets. Single values with moving ranges (XmR) serve most series and mislead in two cases:
 *
 * <ul>
 *   <li><b>Rare events</b>: every point has a count and at least half of them count none. The limits of an XmR chart then
 *       lie at or below zero and every event looks special. Proportions and rates get a G chart of the cases between events,
 *       plain counts a T chart of the days between them.
 *   <li><b>Unequal denominators</b>: every point has its counts, some denominator differs from their mean by more than a
 *       quarter, and at the smallest denominator at least five events are expected (for a proportion, at least five who are
 *       not counted too). An XmR chart gives a period of few people the limits of one with many. Proportions get Laney's P'
 *       chart, rates his U' chart.
 * </ul>
 */
public enum ChartType {
    XMR("XmR", "the indicator's unit", "single values: no rule for another chart applies"),
    P_PRIME("P'", "the indicator's unit", "unequal denominators: one differs from their mean by more than a quarter"),
    U_PRIME("U'", "the indicator's unit", "unequal denominators: one differs from their mean by more than a quarter"),
    G("G", "cases between events", "rare events: at least half of the periods have none"),
    T("T", "days between events", "rare events: at least half of the periods have none"),
    NONE("none", "the indicator's unit", "classes on a scale have no distances to chart");

    private static final double UNEQUAL = 0.25;
    private static final double EXPECTED = 5;

    private final String text;
    private final String unit;
    private final String rule;

    ChartType(String text, String unit, String rule) {
        this.text = text;
        this.unit = unit;
        this.rule = rule;
    }

    /** The name that tables hold. */
    public String text() {
        return text;
    }

    /** The code of the method in tables: control_chart_xmr, control_chart_p_prime ... */
    public String method() {
        return "control_chart_" + name().toLowerCase(Locale.ROOT);
    }

    /** What the values on the chart are in. */
    public String unit() {
        return unit;
    }

    /** Which rule chose it. */
    public String rule() {
        return rule;
    }

    /** Whether its points are the gaps between events, so that a long one is a low value of the indicator. */
    public boolean isBetweenEvents() {
        return this == G || this == T;
    }

    /** Whether it is drawn from events and denominators, and divides them itself. */
    boolean divides() {
        return this == P_PRIME || this == U_PRIME;
    }

    /** The chart for the points of a series that have a value. */
    public static ChartType of(IndicatorFacts indicator, List<SeriesPoint> points) {
        if (indicator.isOrdinal()) {
            return NONE;
        }
        boolean counted = indicator.isCounted() && points.stream().allMatch(SeriesPoint::isCounted);
        boolean counts = indicator.valueType() == ValueType.COUNT
                && points.stream().allMatch(point -> point.value() >= 0 && point.value() == Math.rint(point.value()));
        if ((counted || counts) && isRare(indicator, points)) {
            return counted ? G : T;
        }
        if (counted && isUnequal(indicator, points)) {
            return indicator.isProportion() ? P_PRIME : U_PRIME;
        }
        return XMR;
    }

    /** How many events a point counts. */
    public static double events(IndicatorFacts indicator, SeriesPoint point) {
        return indicator.isCounted() ? point.numerator() : point.value();
    }

    private static boolean isRare(IndicatorFacts indicator, List<SeriesPoint> points) {
        long none =
                points.stream().filter(point -> events(indicator, point) == 0).count();
        return none > 0 && 2 * none >= points.size();
    }

    private static boolean isUnequal(IndicatorFacts indicator, List<SeriesPoint> points) {
        double[] people = points.stream().mapToDouble(SeriesPoint::denominator).toArray();
        double[] events = points.stream().mapToDouble(SeriesPoint::numerator).toArray();
        double total = Mean.sum(people, 0, people.length);
        double mean = total / people.length;
        double smallest = Double.POSITIVE_INFINITY;
        double furthest = 0;
        for (double each : people) {
            smallest = Math.min(smallest, each);
            furthest = Math.max(furthest, Math.abs(each - mean));
        }
        double share = Mean.sum(events, 0, events.length) / total;
        return furthest > UNEQUAL * mean
                && share * smallest >= EXPECTED
                && (indicator.isRate() || (1 - share) * smallest >= EXPECTED);
    }
}

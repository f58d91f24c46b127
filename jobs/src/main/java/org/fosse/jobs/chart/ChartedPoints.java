package org.fosse.jobs.chart;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.tables.PeriodKind;

/**
 * The numbers a chart is drawn from. A gap in the series has a place of its own without a value, so that no range and no row
 * of points reaches over it.
 */
final class ChartedPoints {
    private final int[] place;
    private double[] values;
    private double[] denominators;
    private double[] times;
    private int size;

    private ChartedPoints(int points) {
        this.place = new int[points];
        this.values = new double[2 * points];
        this.denominators = new double[2 * points];
        this.times = new double[2 * points];
    }

    /** The points of a series that have a value, in the unit of the chart; events for charts that divide by themselves. */
    static ChartedPoints of(ChartType type, IndicatorFacts indicator, PeriodKind kind, List<SeriesPoint> points) {
        ChartedPoints charted = new ChartedPoints(points.size());
        if (type.isBetweenEvents()) {
            charted.putBetween(type, indicator, kind, points);
        } else {
            for (int i = 0; i < points.size(); i++) {
                SeriesPoint point = points.get(i);
                if (AreaSeries.missingBefore(kind, points, i) > 0) {
                    charted.put(Double.NaN, Double.NaN);
                }
                charted.place[i] = charted.put(type.divides() ? point.numerator() : point.value(), point.denominator());
            }
        }
        Arrays.fill(charted.times, Double.NaN);
        for (int i = 0; i < points.size(); i++) {
            if (charted.place[i] >= 0) {
                charted.times[charted.place[i]] = points.get(i).time();
            }
        }
        charted.times = Arrays.copyOf(charted.times, charted.size);
        charted.values = Arrays.copyOf(charted.values, charted.size);
        charted.denominators = Arrays.copyOf(charted.denominators, charted.size);
        return charted;
    }

    /**
     * Cases or days since the last period with an event, shared among the events of the period. The first event has none
     * before it to count from, and over a gap nobody knows whether there were others.
     */
    private void putBetween(ChartType type, IndicatorFacts indicator, PeriodKind kind, List<SeriesPoint> points) {
        Arrays.fill(place, -1);
        double since = Double.NaN;
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint point = points.get(i);
            if (AreaSeries.missingBefore(kind, points, i) > 0) {
                since = Double.NaN;
            }
            double length = type == ChartType.G
                    ? point.denominator()
                    : ChronoUnit.DAYS.between(point.start(), point.end()) + 1.0;
            since += length;
            double events = ChartType.events(indicator, point);
            if (events > 0) {
                if (!Double.isNaN(since)) {
                    place[i] = put(since / events, Double.NaN);
                }
                since = 0;
            }
        }
    }

    private int put(double value, double denominator) {
        values[size] = value;
        denominators[size] = denominator;
        return size++;
    }

    double[] values() {
        return values;
    }

    /** The middle of each place's period in years; NaN in a gap. */
    double[] times() {
        return times;
    }

    double[] denominators() {
        return denominators;
    }

    /** The place of a point on the chart; -1 for a point that is not on it. */
    int place(int point) {
        return place[point];
    }

    /** The first place on the chart at or after a point; the size of the chart when there is none. */
    int placeFrom(int point) {
        for (int i = point; i < place.length; i++) {
            if (place[i] >= 0) {
                return place[i];
            }
        }
        return size;
    }

    /** Values between two places, the second not among them. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Double.isNaN(values[i]) ? 0 : 1;
        }
        return count;
    }

    int size() {
        return size;
    }
}

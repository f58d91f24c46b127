package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one area has of an indicator over time: points of one kind of period that do not overlap, oldest first.
 *
 * @param kind of all its periods
 * @param breakdown what the stratum divides by
 * @param stratum the group
 * @param area as a number of the geography
 * @param points oldest first, those without a value among them; at least one
 * @param overlapping periods left out because they overlap a later one
 */
public record AreaSeries(
        PeriodKind kind, String breakdown, String stratum, int area, List<SeriesPoint> points, int overlapping) {
    public AreaSeries {
        points = List.copyOf(points);
    }

    /**
     * A series out of points of one kind, oldest first. Of periods that overlap, such as years that are published every
     * month, the newest is kept, then the newest that ends before that one begins, and so on.
     */
    public static AreaSeries of(PeriodKind kind, String breakdown, String stratum, int area, List<SeriesPoint> points) {
        List<SeriesPoint> kept = new ArrayList<>(points.size());
        for (int i = points.size() - 1; i >= 0; i--) {
            if (kept.isEmpty()
                    || points.get(i).end().isBefore(kept.get(kept.size() - 1).start())) {
                kept.add(points.get(i));
            }
        }
        Collections.reverse(kept);
        return new AreaSeries(kind, breakdown, stratum, area, kept, points.size() - kept.size());
    }

    public SeriesPoint last() {
        return points.get(points.size() - 1);
    }

    /** The points that have a value. */
    public List<SeriesPoint> present() {
        return points.stream().filter(SeriesPoint::exists).toList();
    }

    /** How many periods are missing right before a point: without a row, or with one but without a value. */
    static int missingBefore(PeriodKind kind, List<SeriesPoint> present, int point) {
        return point == 0
                ? 0
                : kind.missingBetween(
                        present.get(point - 1).end(), present.get(point).start());
    }
}

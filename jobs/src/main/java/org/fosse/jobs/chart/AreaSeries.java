package org.fosse.jobs.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fosse.schema.Shared;
import org.fosse.tables.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * What one area has of an indicator over time: points of one kind of period that do not overlap, oldest first.
 *
 * @param kind of all its periods
 * @param breakdown what the stratum divides by
 * @param stratum the group
 * @param area as a number of the geography; {@link #NOWHERE} for a series that is not read from one
 * @param points oldest first, those without a value among them; at least one
 * @param overlapping periods left out because they overlap a later one
 */
public record AreaSeries(
        PeriodKind kind, String breakdown, String stratum, int area, List<SeriesPoint> points, int overlapping) {
    /** In place of the number of an area. */
    public static final int NOWHERE = -1;

    public AreaSeries {
        points = List.copyOf(points);
    }

    /**
     * The series of everyone together that most of the points with a value make; of two kinds of period that have as many,
     * the shorter. A year must not stand among the months it is the sum of, nor four weeks among months.
     *
     * @param points of any kinds and in any order
     * @return null without a point that has a value
     */
    public static @Nullable AreaSeries ofMost(List<SeriesPoint> points) {
        Map<PeriodKind, List<SeriesPoint>> kinds = new HashMap<>();
        for (SeriesPoint point : points) {
            kinds.computeIfAbsent(point.kind(), kind -> new ArrayList<>()).add(point);
        }
        return kinds.entrySet().stream()
                .max(Comparator.comparingLong(AreaSeries::values)
                        .thenComparing(each -> -each.getKey().meanDays()))
                .filter(each -> values(each) > 0)
                .map(each -> ofKind(each.getKey(), each.getValue()))
                .orElse(null);
    }

    private static long values(Map.Entry<PeriodKind, List<SeriesPoint>> kind) {
        return kind.getValue().stream().filter(SeriesPoint::exists).count();
    }

    /** The series of everyone together that the points of one kind of period make. */
    public static AreaSeries ofKind(PeriodKind kind, List<SeriesPoint> points) {
        return of(
                kind,
                Shared.ALL,
                Shared.ALL,
                NOWHERE,
                points.stream()
                        .filter(point -> point.kind().equals(kind))
                        .sorted(Comparator.comparing(SeriesPoint::end).thenComparing(SeriesPoint::start))
                        .toList());
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
    public static int missingBefore(PeriodKind kind, List<SeriesPoint> present, int point) {
        return point == 0
                ? 0
                : kind.missingBetween(
                        present.get(point - 1).end(), present.get(point).start());
    }
}

package org.fosse.jobs.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.jspecify.annotations.Nullable;

/**
 * What an area's change is held against over the same time: the rest of its system where the indicator's counts may be
 * added up and taken apart, otherwise the system's own value; where neither is there, the same of England. For the system
 * itself it is England.
 *
 * @param code code of the system or country
 * @param name in words
 * @param points its values, of the area's kind of period
 */
record Comparators(String code, String name, List<SeriesPoint> points) {
    private static final int FEWEST = 2;

    Comparators {
        points = List.copyOf(points);
    }

    /**
     * The first that has values on both sides of the change; null when none has.
     *
     * @param area the area's series
     * @param system values of the system, of any kind of period; of England accordingly
     */
    static @Nullable Comparators choose(
            AreaSeries area,
            List<SeriesPoint> system,
            String systemCode,
            List<SeriesPoint> england,
            String englandCode,
            boolean additive,
            LocalDate change) {
        Comparators ofSystem = of(area, system, systemCode, "its system", additive);
        if (ofSystem.serves(area, change)) {
            return ofSystem;
        }
        Comparators ofEngland = of(area, england, englandCode, "England", additive);
        return ofEngland.serves(area, change) ? ofEngland : null;
    }

    private static Comparators of(AreaSeries area, List<SeriesPoint> all, String code, String name, boolean additive) {
        List<SeriesPoint> own = area.present();
        List<SeriesPoint> whole = AreaSeries.ofKind(area.kind(), all).present();
        boolean counted = additive
                && !whole.isEmpty()
                && own.get(own.size() - 1).isCounted()
                && whole.get(whole.size() - 1).isCounted();
        return counted
                ? new Comparators(code, "the rest of " + name, rest(own, whole))
                : new Comparators(code, name, whole);
    }

    /**
     * The part of a whole that lies outside an area, period by period: what is left of numerators and denominators, in the
     * unit of the whole's value. A period without counts, or in which nothing is left, has no point.
     */
    static List<SeriesPoint> rest(List<SeriesPoint> area, List<SeriesPoint> whole) {
        List<SeriesPoint> rest = new ArrayList<>();
        for (SeriesPoint each : area) {
            SeriesPoint all = find(whole, each);
            if (all == null || !all.isCounted() || !each.isCounted()) {
                continue;
            }
            double numerator = all.numerator() - each.numerator();
            double denominator = all.denominator() - each.denominator();
            if (!(denominator > 0) || numerator < 0) {
                continue;
            }
            // The whole's own value tells the factor between the ratio and the value.
            double factor = all.numerator() == 0 ? 0 : all.value() * all.denominator() / all.numerator();
            rest.add(new SeriesPoint(
                    each.start(),
                    each.end(),
                    each.label(),
                    numerator,
                    denominator,
                    factor * numerator / denominator,
                    Double.NaN,
                    Double.NaN,
                    null,
                    all.source()));
        }
        return rest;
    }

    /** The value of the same period; null when there is none. */
    @Nullable
    SeriesPoint find(SeriesPoint period) {
        return find(points, period);
    }

    private static @Nullable SeriesPoint find(List<SeriesPoint> points, SeriesPoint period) {
        for (SeriesPoint point : points) {
            if (point.samePeriod(period)) {
                return point;
            }
        }
        return null;
    }

    private boolean serves(AreaSeries area, LocalDate change) {
        return matched(Effect.before(area.present(), change)) >= FEWEST
                && matched(Effect.from(area.present(), change)) >= FEWEST;
    }

    private long matched(List<SeriesPoint> area) {
        return area.stream().filter(point -> find(point) != null).count();
    }
}

package org.fosse.jobs.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.engine.Inputs;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.figure.Completeness;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.jspecify.annotations.Nullable;

/** The areas' own values of some indicators over time, everyone together. */
final class IndicatorSeries {
    private final Map<String, IndicatorFacts> indicators;
    private final Map<Place, List<SeriesPoint>> points = new HashMap<>();

    /** An indicator in an area. */
    record Place(String indicatorId, String areaCode) {}

    private IndicatorSeries(Map<String, IndicatorFacts> indicators) {
        this.indicators = indicators;
    }

    /** Reads table rate once for all of them. */
    static IndicatorSeries read(Inputs in, Set<Place> wanted) {
        IndicatorSeries series = new IndicatorSeries(IndicatorFacts.collect(in));
        Set<String> indicators = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        wanted.forEach(place -> {
            indicators.add(place.indicatorId());
            areas.add(place.areaCode());
        });
        for (TableRow<RateTable> row : in.rows(
                RateTable.TABLE,
                row -> indicators.contains(row.get(RateTable.INDICATOR_ID))
                        && areas.contains(row.get(RateTable.AREA_CODE))
                        && row.get(RateTable.BREAKDOWN).equals(Shared.ALL)
                        && Completeness.isOwn(row),
                RateTable.INDICATOR_ID,
                RateTable.AREA_CODE,
                RateTable.BREAKDOWN,
                RateTable.PERIOD_START,
                RateTable.PERIOD_END,
                RateTable.PERIOD_LABEL,
                RateTable.VALUE,
                RateTable.METHOD,
                RateTable.NUMERATOR,
                RateTable.DENOMINATOR,
                RateTable.REASON,
                RateTable.SOURCE_ID)) {
            series.add(row);
        }
        return series;
    }

    private void add(TableRow<RateTable> row) {
        Place place = new Place(row.get(RateTable.INDICATOR_ID), row.get(RateTable.AREA_CODE));
        IndicatorFacts indicator = indicators.get(place.indicatorId());
        if (indicator != null) {
            points.computeIfAbsent(place, each -> new ArrayList<>()).add(SeriesPoint.of(indicator, row));
        }
    }

    /** What must be known of an indicator; null where there is no row for it. */
    @Nullable
    IndicatorFacts indicator(String indicatorId) {
        return indicators.get(indicatorId);
    }

    /** The points of an indicator in an area, of any kinds of period. */
    List<SeriesPoint> of(String indicatorId, String areaCode) {
        return points.getOrDefault(new Place(indicatorId, areaCode), List.of());
    }
}

package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.config.ControlCharts;
import org.fosse.engine.SplitJob;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.TrendTable;

/** The rows that {@link SeriesJob} makes of the periods of one indicator, by table. */
final class SeriesRows {
    private SeriesRows() {}

    static <T> List<SeriesRow<T>> of(TypedTable<T> table, List<PeriodValues> periods, ControlCharts rules) {
        int place = new SeriesJob().outputs().indexOf(table);
        List<TableRow<T>> rows = new ArrayList<>();
        for (Iterator<SplitJob.Part> parts = SeriesJob.parts(periods, rules); parts.hasNext(); ) {
            SplitJob.Part part = parts.next();
            if (part.table() == place) {
                @SuppressWarnings("unchecked")
                TableRow<T> row = (TableRow<T>) part.row();
                rows.add(row);
            }
        }
        return SeriesRow.all(rows.iterator());
    }

    /** The trend of every series, those of which it says nothing too. */
    static List<SeriesRow<TrendTable>> trends(List<PeriodValues> periods) {
        IndicatorFacts indicator = periods.get(0).indicator();
        Geography geography = periods.get(0).geography();
        return SeriesRow.all(new SeriesOfIndicator(periods)
                .rows(series -> List.of(TrendRow.of(
                                new SeriesArea(
                                        indicator, geography.code(series.area()), geography.level(series.area())),
                                series,
                                RecentTrends.of(indicator, series)))
                        .iterator()));
    }
}

package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.PeriodKind;

/** The series of all areas in one group and kind of period, area by area, so that one is held at a time. */
final class GroupSeries implements Iterator<AreaSeries> {
    private final PeriodKind kind;
    private final String breakdown;
    private final String stratum;
    private final List<PeriodValues> periods = new ArrayList<>();
    private final List<StratumValues> values = new ArrayList<>();
    private final int[] next;

    /** @param all the periods of the kind, oldest first */
    GroupSeries(PeriodKind kind, String breakdown, String stratum, List<PeriodValues> all) {
        this.kind = kind;
        this.breakdown = breakdown;
        this.stratum = stratum;
        for (PeriodValues period : all) {
            StratumValues found = SeriesOfIndicator.find(period, breakdown, stratum);
            if (found != null) {
                periods.add(period);
                values.add(found);
            }
        }
        this.next = new int[values.size()];
    }

    @Override
    public boolean hasNext() {
        return firstArea() < Integer.MAX_VALUE;
    }

    @Override
    public AreaSeries next() {
        int area = firstArea();
        if (area == Integer.MAX_VALUE) {
            throw new NoSuchElementException();
        }
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            if (next[i] < values.get(i).size() && values.get(i).area(next[i]) == area) {
                points.add(SeriesPoint.of(periods.get(i), values.get(i), next[i], kind.isYear()));
                next[i]++;
            }
        }
        return AreaSeries.of(kind, breakdown, stratum, area, points);
    }

    /** The lowest area that has not been taken yet; the greatest whole number when all have. */
    private int firstArea() {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < values.get(i).size()) {
                first = Math.min(first, values.get(i).area(next[i]));
            }
        }
        return first;
    }
}

package org.fosse.jobs.protect;

import org.fosse.config.FosseConfig;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;

/**
 * A value that is not made of whole counts (a mean of minutes, a score, a standardised rate) as it may leave: only with the
 * number of people it is of, which is rounded to the base, and only where that is not few; with no more digits than one
 * person among them changes by much: its step is the value times the base over that number, on the scale 1, 2, 5, 10, and
 * never less than three significant figures' worth. What it was divided from does not leave.
 */
final class RoundedValue {
    private static final double SIGNIFICANT = 1000;

    private RoundedValue() {}

    /**
     * @param bare the row without figures
     * @param row with figures
     */
    static TableRow<ObservationTable> of(
            TableRow<ObservationTable> bare, TableRow<ObservationTable> row, FosseConfig.Disclosure rule) {
        Double people = row.find(ObservationTable.DENOMINATOR);
        Double value = row.find(ObservationTable.VALUE);
        if (people == null || value == null) {
            return ProtectedPeriod.withheld(row);
        }
        double rounded = Math.floor(people / rule.roundTo()) * rule.roundTo();
        if (rounded < rule.leastForMean()) {
            return ProtectedPeriod.withheld(row);
        }
        return ObservationTable.TABLE
                .row(bare)
                .set(ObservationTable.VALUE, round(value, rule.roundTo() / rounded))
                .build();
    }

    /** @param share the step's share of the value */
    static double round(double value, double share) {
        double size = Math.abs(value);
        if (size == 0) {
            return 0;
        }
        double step = step(Math.max(size * share, size / SIGNIFICANT));
        return Math.rint(value / step) * step;
    }

    /** The next of ..., 0.1, 0.2, 0.5, 1, 2, 5, 10, ... that is not below. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}

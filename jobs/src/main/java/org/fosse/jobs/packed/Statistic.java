package org.fosse.jobs.packed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** What makes the rows of a table from packed values, in plain Java. Rows come in order of the table's key. */
public sealed interface Statistic extends Serializable {
    /** From one indicator and period. */
    @FunctionalInterface
    interface OfPeriod extends Serializable {
        Iterator<Row> rows(PeriodValues values);
    }

    /** Whether a table has rows for a period of an indicator; the values of others are not unpacked. */
    @FunctionalInterface
    interface PeriodFilter extends Serializable {
        boolean takes(String indicatorId, LocalDate start, LocalDate end);
    }

    /** From all periods of one indicator, oldest first. */
    @FunctionalInterface
    interface OfSeries extends Serializable {
        Iterator<Row> rows(List<PeriodValues> periods);
    }

    /** Begins to go through the periods of one indicator after the other, and may remember them. */
    @FunctionalInterface
    interface Walk extends Serializable {
        Function<PeriodValues, Iterator<Row>> begin();
    }

    /** Every period by itself; there is no shuffle. The table's key begins with indicator_id, period_start, period_end. */
    record PerPeriod(PeriodFilter filter, OfPeriod rows) implements Statistic {
        private static final long serialVersionUID = 1;
    }

    /**
     * Every indicator with all of its periods. The packed records are shuffled, not the values in them. The table's key
     * begins with indicator_id.
     */
    record PerIndicator(OfSeries rows) implements Statistic {
        private static final long serialVersionUID = 1;
    }

    /**
     * The periods of an indicator one after the other, oldest first; one is held at a time. The table's key begins with
     * indicator_id, period_start, period_end.
     */
    record InSeries(Walk walk) implements Statistic {
        private static final long serialVersionUID = 1;
    }

    static Statistic perPeriod(OfPeriod rows) {
        return new PerPeriod((indicator, start, end) -> true, rows);
    }

    static Statistic perPeriod(PeriodFilter filter, OfPeriod rows) {
        return new PerPeriod(filter, rows);
    }

    static Statistic perIndicator(OfSeries rows) {
        return new PerIndicator(rows);
    }

    static Statistic inSeries(Walk walk) {
        return new InSeries(walk);
    }
}

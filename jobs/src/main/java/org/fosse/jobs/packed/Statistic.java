package org.fosse.jobs.packed;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What makes the rows of a table from packed values, in plain Java. Rows come in order of the table's key. One that throws
 * loses the rows of that indicator, or of that period of it, and of no other; see {@link org.fosse.engine.Failures}.
 *
 * @param <R> a row
 */
public sealed interface Statistic<R> extends Serializable {
    /** From one indicator and period. */
    @FunctionalInterface
    interface OfPeriod<R> extends Serializable {
        Iterator<R> rows(PeriodValues values);
    }

    /** Whether a table has rows for a period of an indicator; the values of others are not unpacked. */
    @FunctionalInterface
    interface PeriodFilter extends Serializable {
        boolean takes(String indicatorId, LocalDate start, LocalDate end);
    }

    /** From all periods of one indicator, oldest first. */
    @FunctionalInterface
    interface OfSeries<R> extends Serializable {
        Iterator<R> rows(List<PeriodValues> periods);
    }

    /** Begins to go through the periods of one indicator after the other, and may remember them. */
    @FunctionalInterface
    interface Walk<R> extends Serializable {
        Function<PeriodValues, Iterator<R>> begin();
    }

    /** Every period by itself; there is no shuffle. The table's key begins with indicator_id, period_start, period_end. */
    record PerPeriod<R>(PeriodFilter filter, OfPeriod<R> rows) implements Statistic<R> {}

    /**
     * Every indicator with all of its periods. The packed records are shuffled, not the values in them. The table's key
     * begins with indicator_id.
     */
    record PerIndicator<R>(OfSeries<R> rows) implements Statistic<R> {}

    /**
     * The periods of an indicator one after the other, oldest first; one is held at a time. The table's key begins with
     * indicator_id, period_start, period_end.
     */
    record InSeries<R>(Walk<R> walk) implements Statistic<R> {}

    static <R> Statistic<R> perPeriod(OfPeriod<R> rows) {
        return new PerPeriod<>((indicator, start, end) -> true, rows);
    }

    static <R> Statistic<R> perPeriod(PeriodFilter filter, OfPeriod<R> rows) {
        return new PerPeriod<>(filter, rows);
    }

    static <R> Statistic<R> perIndicator(OfSeries<R> rows) {
        return new PerIndicator<>(rows);
    }

    static <R> Statistic<R> inSeries(Walk<R> walk) {
        return new InSeries<>(walk);
    }
}

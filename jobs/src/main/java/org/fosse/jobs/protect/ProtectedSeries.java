package org.fosse.jobs.protect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.Status;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.jspecify.annotations.Nullable;

/**
 * The values of one area and indicator over time as they may leave. A count of a period that shorter ones of the same series make
 * up (a quarter beside its months) is the sum of their rounded figures, so that it tells nothing more; where some of the shorter
 * ones are not there, the rest would be known by subtraction and the longer period is withheld. One that is not the sum of the shorter
 * (people on a register at the end of each) is a count of its own. The two counts of a value are looked at by themselves: events add
 * up over months, and the people they are out of do not.
 */
final class ProtectedSeries {
    private final ValueType type;
    private final UnaryOperator<List<TableRow<ObservationTable>>> protection;
    private final Map<Period, List<TableRow<ObservationTable>>> exact = new LinkedHashMap<>();
    private final Map<Period, List<TableRow<ObservationTable>>> shown = new HashMap<>();

    /** @param protection of the rows of one period */
    ProtectedSeries(ValueType type, UnaryOperator<List<TableRow<ObservationTable>>> protection) {
        this.type = type;
        this.protection = protection;
    }

    private record Period(LocalDate start, LocalDate end) {
        static Period of(TableRow<ObservationTable> row) {
            return new Period(row.get(ObservationTable.PERIOD_START), row.get(ObservationTable.PERIOD_END));
        }

        boolean covers(Period other) {
            return !equals(other) && !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    /** @param rows in order of the table's key; so are those that are given back */
    List<TableRow<ObservationTable>> of(List<TableRow<ObservationTable>> rows) {
        rows.forEach(row -> exact.computeIfAbsent(Period.of(row), period -> new ArrayList<>())
                .add(row));
        List<TableRow<ObservationTable>> all = new ArrayList<>();
        exact.keySet().forEach(period -> all.addAll(shown(period)));
        return all;
    }

    private List<TableRow<ObservationTable>> shown(Period period) {
        List<TableRow<ObservationTable>> known = shown.get(period);
        if (known == null) {
            known = make(period);
            shown.put(period, known);
        }
        return known;
    }

    private List<TableRow<ObservationTable>> make(Period period) {
        List<TableRow<ObservationTable>> own = Objects.requireNonNull(exact.get(period));
        List<Period> shorter = exact.keySet().stream()
                .filter(period::covers)
                .filter(inner -> exact.keySet().stream().noneMatch(inner::covers))
                .toList();
        if (shorter.isEmpty()) {
            return protection.apply(own);
        }
        Fit some = fit(own, shorter, period, this::some);
        Fit all = fit(own, shorter, period, ProtectedSeries::all);
        if (some == Fit.MORE || all == Fit.MORE) {
            return own.stream().map(ProtectedPeriod::withheld).toList();
        }
        List<TableRow<ObservationTable>> alone = protection.apply(own);
        if (some == Fit.OF_ITS_OWN && all == Fit.OF_ITS_OWN) {
            return alone;
        }
        return (some == all ? own : alone)
                .stream().map(row -> sum(row, shorter, some, all)).toList();
    }

    /** How a count of a longer period stands to those of the shorter ones in it. */
    private enum Fit {
        /** It is their sum. */
        SUM,
        /** It may be the sum of theirs and of others. */
        MORE,
        OF_ITS_OWN
    }

    private Fit fit(
            List<TableRow<ObservationTable>> own,
            List<Period> shorter,
            Period whole,
            ToDoubleFunction<TableRow<ObservationTable>> count) {
        boolean counted = false;
        Fit fit = tiles(whole, shorter) ? Fit.SUM : Fit.MORE;
        for (TableRow<ObservationTable> row : own) {
            double total = count.applyAsDouble(row);
            if (Double.isNaN(total)) {
                continue;
            }
            counted = true;
            double parts = shorter.stream()
                    .map(period -> same(exact.get(period), row))
                    .filter(Objects::nonNull)
                    .mapToDouble(count)
                    .filter(part -> !Double.isNaN(part))
                    .sum();
            if (parts > total) {
                return Fit.OF_ITS_OWN;
            }
            if (parts < total) {
                fit = Fit.MORE;
            }
        }
        return counted ? fit : Fit.OF_ITS_OWN;
    }

    /** The numerator, or a count that is a value; NaN where there is neither. */
    private double some(TableRow<ObservationTable> row) {
        return row.has(ObservationTable.NUMERATOR) || type != ValueType.COUNT
                ? row.number(ObservationTable.NUMERATOR)
                : row.number(ObservationTable.VALUE);
    }

    private static double all(TableRow<ObservationTable> row) {
        return row.number(ObservationTable.DENOMINATOR);
    }

    private static boolean tiles(Period period, List<Period> shorter) {
        LocalDate next = period.start;
        for (Period each : shorter) {
            if (!each.start.equals(next)) {
                return false;
            }
            next = each.end.plusDays(1);
        }
        return next.equals(period.end.plusDays(1));
    }

    /** A row of a longer period with those of its counts that are sums made of what is shown of the shorter ones. */
    private TableRow<ObservationTable> sum(
            TableRow<ObservationTable> row, List<Period> shorter, Fit fitOfSome, Fit fitOfAll) {
        if (!isPresent(row)) {
            return ProtectedPeriod.bare(row);
        }
        double some = fitOfSome == Fit.SUM ? 0 : some(row);
        double all = fitOfAll == Fit.SUM ? 0 : all(row);
        for (Period period : shorter) {
            TableRow<ObservationTable> part = same(shown(period), row);
            if (part == null || !isPresent(part)) {
                return ProtectedPeriod.withheld(row);
            }
            some += fitOfSome == Fit.SUM ? some(part) : 0;
            all += fitOfAll == Fit.SUM ? all(part) : 0;
        }
        if (type == ValueType.PROPORTION && some > all) {
            return ProtectedPeriod.withheld(row);
        }
        return ObservationTable.TABLE
                .row(ProtectedPeriod.withheld(row))
                .set(ObservationTable.STATUS, Status.PRESENT.text())
                .set(ObservationTable.REASON, null)
                .number(ObservationTable.NUMERATOR, type == ValueType.COUNT ? Double.NaN : some)
                .number(ObservationTable.DENOMINATOR, all)
                .number(ObservationTable.VALUE, type == ValueType.COUNT ? some : Double.NaN)
                .build();
    }

    private static boolean isPresent(TableRow<ObservationTable> row) {
        return row.get(ObservationTable.STATUS).equals(Status.PRESENT.text());
    }

    private static @Nullable TableRow<ObservationTable> same(
            @Nullable List<TableRow<ObservationTable>> rows, TableRow<ObservationTable> row) {
        return rows == null
                ? null
                : rows.stream()
                        .filter(each -> each.get(ObservationTable.BREAKDOWN).equals(row.get(ObservationTable.BREAKDOWN))
                                && each.get(ObservationTable.STRATUM).equals(row.get(ObservationTable.STRATUM)))
                        .findFirst()
                        .orElse(null);
    }
}

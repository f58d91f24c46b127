package org.fosse.jobs.star;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimPeriodTable;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.PeriodKinds;

/** Table {@code dim_period}. */
public final class DimPeriodJob extends Declaration<DimPeriodTable> implements RowJob<DimPeriodTable> {
    public DimPeriodJob() {
        super(DimPeriodTable.TABLE, KeysMet.tables(DimPeriodTable.TABLE));
    }

    @Override
    public List<TableRow<DimPeriodTable>> rows(Inputs in, Run run) {
        Set<String> keys = KeysMet.of(output(), in);
        Map<String, LocalDate> latest = new HashMap<>();
        for (String key : keys) {
            latest.merge(kind(key).text(), end(key), (one, other) -> one.isBefore(other) ? other : one);
        }
        List<TableRow<DimPeriodTable>> rows = new ArrayList<>();
        for (String key : keys) {
            LocalDate start = start(key);
            LocalDate end = end(key);
            String kind = kind(key).text();
            String financialYear = PeriodKinds.financialYear(
                            end.getMonthValue() < 4 ? end.getYear() - 1 : end.getYear())
                    .label();
            rows.add(DimPeriodTable.TABLE
                    .row()
                    .set(DimPeriodTable.PERIOD_KEY, key)
                    .set(DimPeriodTable.PERIOD_START, start)
                    .set(DimPeriodTable.PERIOD_END, end)
                    .set(
                            DimPeriodTable.PERIOD_LABEL,
                            PeriodKinds.between(start, end).label())
                    .set(DimPeriodTable.PERIOD_KIND, kind)
                    .set(DimPeriodTable.DAYS, (int) ChronoUnit.DAYS.between(start, end) + 1)
                    .set(DimPeriodTable.CALENDAR_YEAR, end.getYear())
                    .set(DimPeriodTable.CALENDAR_QUARTER, end.getYear() + " Q" + quarter(end.getMonthValue()))
                    .set(DimPeriodTable.CALENDAR_MONTH, YearMonth.from(end).toString())
                    .set(DimPeriodTable.FINANCIAL_YEAR, financialYear)
                    .set(
                            DimPeriodTable.FINANCIAL_QUARTER,
                            financialYear + " Q" + quarter(end.minusMonths(3).getMonthValue()))
                    .set(DimPeriodTable.IS_LATEST_OF_KIND, end.equals(latest.get(kind)))
                    .build());
        }
        return rows;
    }

    private static int quarter(int month) {
        return (month + 2) / 3;
    }

    private static PeriodKind kind(String key) {
        return PeriodKind.of(start(key), end(key));
    }

    private static LocalDate start(String key) {
        return LocalDate.parse(JoinedKey.parts(key).get(0));
    }

    private static LocalDate end(String key) {
        return LocalDate.parse(JoinedKey.parts(key).get(1));
    }
}

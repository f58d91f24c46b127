package org.fosse.sources;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.config.Layout;
import org.fosse.config.Matching;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodKinds;
import org.fosse.tables.PeriodText;

/** Reads the period of a row where its {@link Layout} says that it stands; a delivery note's comes last. */
final class LayoutPeriods {
    /** The year in a heading, in two digits or four: that of the areas or the index that a column holds. */
    private static final Pattern VINTAGE = Pattern.compile("(?<!\\d)(?:20)?(\\d{2})(?!\\d)");

    private final Extract extract;

    LayoutPeriods(Extract extract) {
        this.extract = extract;
    }

    Period read(Layout.Time time, DataRow row) throws RowFault {
        Period period = widened(time, stated(time, row));
        if (time.months() == 0) {
            return period;
        }
        YearMonth last = YearMonth.from(period.end()).minusMonths(time.lag());
        return PeriodKinds.between(last.minusMonths(time.months() - 1L).atDay(1), last.atEndOfMonth());
    }

    /** Whether the columns that say a period are there. */
    static boolean inColumns(Layout.Time time, Predicate<String> isThere) {
        String column = time.column();
        String year = time.year();
        String month = time.month();
        return (column != null && isThere.test(column))
                || (year != null && month != null && isThere.test(year) && isThere.test(month));
    }

    /** The period of a column of a run, each of which has its own. */
    Period ofColumn(Layout.Time time, DataRow row, Heading.Bin column) throws RowFault {
        String text = column.text();
        return widened(
                time,
                row.readPeriod(stripped(time, text)).orElseThrow(() -> unknown(String.valueOf(time.run()), text)));
    }

    private Period stated(Layout.Time time, DataRow row) throws RowFault {
        String run = time.run();
        List<Heading.Bin> columns = run == null ? List.of() : row.bins(run);
        if (!columns.isEmpty()) {
            return ofColumn(time, row, columns.get(columns.size() - 1));
        }
        String column = time.column();
        if (column != null && row.has(column)) {
            String text = row.required(column);
            return row.readPeriod(stripped(time, text)).orElseThrow(() -> unknown(column, text));
        }
        String start = time.start();
        String end = time.end();
        if (start != null && end != null) {
            return PeriodKinds.between(row.requiredDate(start), row.requiredDate(end));
        }
        String year = time.year();
        String month = time.month();
        if (year != null && month != null && row.has(year) && row.has(month)) {
            return month(year, row.required(year), month, row.required(month));
        }
        String title = time.title();
        if (title != null) {
            String text = row.title(title);
            Optional<Period> period = row.readPeriod(stripped(time, text));
            if (period.isPresent()) {
                return period.get();
            }
        }
        if (time.strip() != null && column == null) {
            // A title block without labels: the first text of it that is a period.
            for (String text : row.titles()) {
                Optional<Period> period = row.readPeriod(stripped(time, text));
                if (period.isPresent()) {
                    return period.get();
                }
            }
        }
        String heading = time.heading();
        if (heading != null) {
            Matcher vintage = VINTAGE.matcher(row.heading(heading));
            if (vintage.find()) {
                return row.readPeriod("20" + vintage.group(1))
                        .orElseThrow(() -> unknown(heading, row.heading(heading)));
            }
        }
        Period noted = extract.period();
        if (noted == null) {
            throw new RowFault(
                    null,
                    null,
                    "period_unknown",
                    "The file does not say which period it is of, and no delivery note does.",
                    "Add its period to delivery.yaml.");
        }
        return noted;
    }

    /** A month by its name or number, of a calendar year or of the financial year that it lies in. */
    private static Period month(String yearColumn, String year, String monthColumn, String month) throws RowFault {
        Period whole = PeriodText.parse(year).orElseThrow(() -> unknown(yearColumn, year));
        int number = month.matches("\\d{1,2}")
                ? Integer.parseInt(month)
                : PeriodText.parse(month + " 2000")
                        .map(found -> found.start().getMonthValue())
                        .orElse(0);
        if (number < 1 || number > 12) {
            throw unknown(monthColumn, month);
        }
        LocalDate first = whole.start();
        boolean early = number < first.getMonthValue();
        return PeriodKinds.month(YearMonth.of(first.getYear() + (early ? 1 : 0), number));
    }

    private static Period widened(Layout.Time time, Period period) {
        if (time.span() == null) {
            return period;
        }
        LocalDate day = period.end();
        return switch (time.span()) {
            case MONTH -> PeriodKinds.month(YearMonth.from(day));
            case QUARTER -> PeriodKinds.quarter((day.getMonthValue() + 8) / 3 % 4 + 1, financialYear(day));
            case YEAR -> PeriodKinds.financialYear(financialYear(day));
            case CALENDAR_YEAR ->
                PeriodKinds.between(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
        };
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    private static String stripped(Layout.Time time, String text) {
        return time.strip() == null ? text : Matching.of(time.strip(), text, matcher -> matcher.replaceAll(""));
    }

    private static RowFault unknown(String column, String text) {
        return new RowFault(
                column,
                text,
                "unknown_period",
                "The period is in no known spelling.",
                "Write it as 2025/26, Q3 2025/26, Mar 2026 or 2026-03-31.");
    }
}

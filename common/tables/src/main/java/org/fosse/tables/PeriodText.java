package org.fosse.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period texts of English health data, whatever their spelling, and gives each kind one standard label.
 *
 * <p>Before reading, case is dropped, every kind of space becomes one space, and every kind of dash a hyphen. The rules
 * where a text could mean two things:
 *
 * <ul>
 *   <li>Four digits are a calendar year from 1900 to 2100 and nothing else: "2223" is not a period, and "2021" is never
 *       2020/21.
 *   <li>Two years joined by a hyphen ("2022-23", "2015 - 17") are a financial year when the second is the first plus
 *       one, otherwise a span of calendar years. Joined by a slash they are a financial year or nothing. A second year
 *       in four digits with a hyphen ("2015-2016") is always a span.
 *   <li>Eight digits are a day, unless they end in 0000: then they are Fingertips' sort key, the calendar year.
 *   <li>A quarter behind or before a financial year is one of it ("Q3 2025/26", "Q4 2024-25"); one behind a single year
 *       ("2019 Q1", "2019Q1") is one of the calendar year, and has the label of the financial quarter that it is.
 *   <li>"2025-04" is a month where it can be nothing else: from 2012 on, when no month has the number of the next year.
 *   <li>"04-2025" is April 2025.
 *   <li>"202504" is read as "2025-04", and "202526" as the financial year; other six digits are nothing.
 *   <li>"Jan-Mar 2019" are those months, and "Nov-Jan 2025" begins in the year before. A word before a month and a hyphen that is
 *       no month ("RTT-January-2026") says nothing.
 *   <li>"Week ending 6 April 2025" are the seven days up to it.
 *   <li>"Year to March 2026" and "12 months ending March 2026" are the twelve months up to the end of that one.
 *   <li>"Month 3 2025" and "Month 3 2025/26" are months of the financial year that starts in 2025, and stand for the
 *       year to date: April to the end of that month. Plans and variances are reported that way.
 *   <li>Dates with slashes, dots or hyphens are day, month, year, unless the year comes first. Two-digit years from 50 on are of the 1900s.
 *   <li>"A vs B" is a change: the later span, measured against the earlier one whichever comes first in the text.
 *   <li>"Latest published if awarded between A and B" is the span from A to B. "... post August 2023" starts the day
 *       after August 2023 and has no end of its own: the caller gives the day on which the edition was closed.
 *   <li>"2025/26 plan" is the year, with a label of its own so that a plan is not taken for the year's value.
 * </ul>
 *
 * <p>Labels: "2015"; "2017/18"; "2015 to 2017"; "2015/16 to 2017/18"; "2021-01-01"; "Mar 2019"; "Q3 2025/26"; "2025/26
 * plan"; "Month 3 2025/26"; "Apr 2025 to Mar 2026"; "2024-02-13 to 2026-02-12"; two of these joined by "vs".
 */
public final class PeriodText {
    private static final String MONTH = "(JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
            + "|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int LONGEST = 100;
    /** The first year whose next year's last two digits are no month. */
    private static final int FIRST_CLEAR_YEAR = 2012;

    private static final List<Grammar> GRAMMARS = List.of(
            new Grammar("(\\d{4})", m -> PeriodKinds.calendarYear(year(m, 1))),
            new Grammar("(\\d{4})0000", m -> PeriodKinds.calendarYear(year(m, 1))),
            new Grammar("(\\d{4})(\\d{2})(\\d{2})", m -> PeriodKinds.day(day(year(m, 1), number(m, 2), number(m, 3)))),
            new Grammar(
                    "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?(?:Z|\\+00(?::?00)?)?)?",
                    m -> PeriodKinds.day(day(year(m, 1), number(m, 2), number(m, 3)))),
            new Grammar(
                    "(?:AS AT )?(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})",
                    m -> PeriodKinds.day(day(year(m, 4), number(m, 3), number(m, 1)))),
            new Grammar(
                    "(?:AS AT )?(\\d{1,2})[ -]?" + MONTH + "[ -]?" + YEAR,
                    m -> PeriodKinds.day(day(year(m, 3), month(m, 2), number(m, 1)))),
            new Grammar("(?:WEEK ENDING|W/E) (.+)", PeriodText::week),
            new Grammar(YEAR + " ?/ ?(\\d{4}|\\d{2})", m -> PeriodKinds.financialYear(financialStart(m, 1))),
            new Grammar("(\\d{4}) ?- ?(\\d{2})", PeriodText::joined),
            new Grammar("(\\d{2})-(\\d{4})", m -> PeriodKinds.month(YearMonth.of(year(m, 2), number(m, 1)))),
            new Grammar("(\\d{4})(\\d{2})", PeriodText::compact),
            new Grammar("FY ?(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})", m -> PeriodKinds.financialYear(financialStart(m, 1))),
            new Grammar("(\\d{4})[ -]?Q([1-4])", PeriodText::calendarQuarter),
            new Grammar("(?:CALENDAR YEAR|CY) ?(\\d{4})", m -> PeriodKinds.calendarYear(year(m, 1))),
            new Grammar("(\\d{4})(?: ?- ?| TO )(\\d{4})", m -> PeriodKinds.calendarYears(year(m, 1), year(m, 2))),
            new Grammar(
                    "(\\d{4})/(\\d{2})(?: ?- ?| TO )(\\d{2}|\\d{4})/(\\d{2})",
                    m -> PeriodKinds.financialYears(financialStart(m, 1), financialStart(m, 3))),
            new Grammar("Q([1-4]) ?(\\d{4}) ?[/-] ?(\\d{2}|\\d{4})", m -> quarter(m, 1, 2)),
            new Grammar("(\\d{4}) ?[/-] ?(\\d{2}) Q([1-4])", m -> quarter(m, 3, 1)),
            new Grammar(
                    "Q([1-4])(?: ?- ?| TO )Q([1-4]) (\\d{4}) ?[/-] ?(\\d{2}|\\d{4})",
                    m -> PeriodKinds.between(
                            quarter(m, 1, 3).start(), quarter(m, 2, 3).end())),
            new Grammar("(\\d{4}) ?[/-] ?(\\d{2}|\\d{4}) PLAN", m -> PeriodKinds.plan(financialStart(m, 1))),
            new Grammar(
                    "MONTH (\\d{1,2}) (\\d{4}) ?[/-] ?(\\d{2}|\\d{4})",
                    m -> PeriodKinds.yearToDate(number(m, 1), financialStart(m, 2))),
            new Grammar("MONTH (\\d{1,2}) (\\d{4})", m -> PeriodKinds.yearToDate(number(m, 1), year(m, 2))),
            new Grammar(
                    "(?:YEAR|12 MONTHS) (?:TO|ENDING|ENDED) " + MONTH + "[ -]?" + YEAR,
                    m -> PeriodKinds.months(yearMonth(m, 1).minusMonths(11), yearMonth(m, 1))),
            new Grammar(
                    "(?:YEAR|12 MONTHS) (?:TO|ENDING|ENDED) (\\d{1,2}) " + MONTH + " (\\d{4})", PeriodText::yearToDay),
            new Grammar(MONTH + "(?: ?- ?| TO )" + MONTH + "[ -]?" + YEAR, PeriodText::monthsOfOneYear),
            new Grammar("(?:[A-Z]+-)?" + MONTH + "[ -]?" + YEAR, m -> PeriodKinds.month(yearMonth(m, 1))),
            new Grammar("(\\d{4})[ -]?" + MONTH, m -> PeriodKinds.month(YearMonth.of(year(m, 1), month(m, 2)))),
            new Grammar(
                    MONTH + "[ -]?" + YEAR + "(?: ?[-_] ?| TO )" + MONTH + "[ -]?" + YEAR,
                    m -> PeriodKinds.months(yearMonth(m, 1), yearMonth(m, 3))));

    private static final Pattern CHANGE = Pattern.compile("(.+) (?:VS\\.?|VERSUS) (.+)");
    private static final Pattern BETWEEN = Pattern.compile("LATEST PUBLISHED IF AWARDED BETWEEN (.+) AND (.+)");
    private static final Pattern SINCE = Pattern.compile("LATEST PUBLISHED IF AWARDED (?:POST|AFTER) (.+)");

    private PeriodText() {}

    /** The period that the text names; empty when it is in no known grammar, or is no date (31 February). */
    public static Optional<Period> parse(String text) {
        return parse(text, null);
    }

    /**
     * The same, for texts that may leave their end open.
     *
     * @param openEnd last day of a text without an end of its own; without it such a text names no period
     */
    public static Optional<Period> parse(String text, @Nullable LocalDate openEnd) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return read(plain, openEnd);
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String plain, @Nullable LocalDate openEnd) {
        Matcher change = CHANGE.matcher(plain);
        if (change.matches()) {
            return single(change.group(1))
                    .flatMap(one -> single(change.group(2)).map(other -> PeriodKinds.change(one, other)));
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return single(between.group(1))
                    .flatMap(
                            first -> single(between.group(2)).map(last -> PeriodKinds.days(first.start(), last.end())));
        }
        Matcher since = SINCE.matcher(plain);
        if (since.matches()) {
            return openEnd == null
                    ? Optional.empty()
                    : single(since.group(1))
                            .map(first -> PeriodKinds.days(first.end().plusDays(1), openEnd));
        }
        return single(plain);
    }

    private static Optional<Period> single(String plain) {
        for (Grammar grammar : GRAMMARS) {
            Matcher matcher = grammar.pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(grammar.reading.read(matcher));
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .trim()
                .toUpperCase(Locale.ROOT)
                .replaceAll("(?<=\\d)(?:ST|ND|RD|TH)\\b", "")
                .replaceAll("\\b(?:QUARTER|QTR) ?(?=[1-4]\\b)", "Q");
    }

    private static Period joined(Matcher matcher) {
        int first = year(matcher, 1);
        if (number(matcher, 2) == (first + 1) % 100) {
            return PeriodKinds.financialYear(first);
        }
        if (first >= FIRST_CLEAR_YEAR && number(matcher, 2) <= 12) {
            return PeriodKinds.month(YearMonth.of(first, number(matcher, 2)));
        }
        return PeriodKinds.calendarYears(first, first / 100 * 100 + number(matcher, 2));
    }

    /** "202504" is a month as "2025-04" is, "202526" a financial year; a span of years is never written so. */
    private static Period compact(Matcher matcher) {
        Period joined = joined(matcher);
        if (number(matcher, 2) > 12 && number(matcher, 2) != (year(matcher, 1) + 1) % 100) {
            throw new IllegalArgumentException("neither a month nor a financial year: " + matcher.group());
        }
        return joined;
    }

    /** January to March are the last quarter of the financial year before. */
    private static Period calendarQuarter(Matcher matcher) {
        int quarter = number(matcher, 2);
        return quarter == 1
                ? PeriodKinds.quarter(4, year(matcher, 1) - 1)
                : PeriodKinds.quarter(quarter - 1, year(matcher, 1));
    }

    /** "Jan-Mar 2019", and "Nov - Jan 2025", which begins in the year before. */
    private static Period monthsOfOneYear(Matcher matcher) {
        YearMonth last = yearMonth(matcher, 2);
        YearMonth first = YearMonth.of(last.getYear(), month(matcher, 1));
        return PeriodKinds.between((first.isAfter(last) ? first.minusYears(1) : first).atDay(1), last.atEndOfMonth());
    }

    /** The twelve months up to the last day of one; up to any other day they are no months. */
    private static Period yearToDay(Matcher matcher) {
        YearMonth last = YearMonth.of(year(matcher, 3), month(matcher, 2));
        if (number(matcher, 1) != last.lengthOfMonth()) {
            throw new IllegalArgumentException("not the end of a month: " + matcher.group());
        }
        return PeriodKinds.months(last.minusMonths(11), last);
    }

    private static Period week(Matcher matcher) {
        return single(matcher.group(1))
                .filter(day -> day.start().equals(day.end()))
                .map(day -> PeriodKinds.days(day.end().minusDays(6), day.end()))
                .orElseThrow(() -> new IllegalArgumentException("no day: " + matcher.group()));
    }

    private static Period quarter(Matcher matcher, int quarter, int year) {
        return PeriodKinds.quarter(number(matcher, quarter), financialStart(matcher, year));
    }

    /** The first year of a financial year whose second half stands in the next group; the two must follow each other. */
    private static int financialStart(Matcher matcher, int group) {
        int first = year(matcher, group);
        if (number(matcher, group + 1) % 100 != (first + 1) % 100) {
            throw new IllegalArgumentException("not a financial year: " + matcher.group());
        }
        return first;
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static YearMonth yearMonth(Matcher matcher, int group) {
        return YearMonth.of(year(matcher, group + 1), month(matcher, group));
    }

    private static int month(Matcher matcher, int group) {
        return MONTHS.indexOf(matcher.group(group).substring(0, 3)) / 3 + 1;
    }

    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        if (matcher.group(group).length() == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        if (year < 1900 || year > 2100) {
            throw new IllegalArgumentException("not a year: " + year);
        }
        return year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private interface Reading {
        Period read(Matcher matcher);
    }

    private record Grammar(Pattern pattern, Reading reading) {
        Grammar(String pattern, Reading reading) {
            this(Pattern.compile(pattern), reading);
        }
    }
}

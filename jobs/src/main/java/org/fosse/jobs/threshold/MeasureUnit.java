package org.fosse.jobs.threshold;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.IndicatorTable;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a measure, and its figures as they stand in a sentence: "64.3%", "37 minutes 35 seconds", "£1,250", "6.4
 * out of 10", "a score of 3.9". Every sentence says its figures here, so that none is without its unit.
 *
 * @param name as the catalogue or the contract has it; empty where nobody stated it
 */
public record MeasureUnit(String name) {
    private static final Set<String> NOT_STATED = Set.of("", "not stated");
    /** What stands before the number, of units that are no plural of anything. */
    private static final Map<String, String> BEFORE = Map.of(
            "score",
            "a score of ",
            "segment",
            "segment ",
            "rate",
            "a rate of ",
            "ratio",
            "a ratio of ",
            "flag",
            "flag ");

    private static final String NO_VALUE = "no value";
    private static final String PERCENT = "percent";
    private static final String POINTS = "percentage points";
    private static final String PERSONS = "persons";
    private static final String SECONDS = "seconds";
    private static final String POUNDS = "pounds";
    private static final String OUT_OF = "score out of ";
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int MINUTES_OF_AN_HOUR = 60;
    /** Two minutes: less is told in seconds. */
    private static final int FEW_SECONDS = 120;

    private static final int MOST_DECIMALS = 4;
    private static final double TENTHS_FROM = 1;
    private static final double WHOLE_FROM = 1000;
    /** A plural that counts something, and what it is counted by: "percentage points", "patients per full-time equivalent". */
    private static final Pattern PLURAL = Pattern.compile("(?!per |pounds)(.*?[^s])s((?: (?:per|a) .*)?)");

    private static final Pattern TENTHS = Pattern.compile("-?[\\d,]+\\.\\d");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    /** Of a unit that may not be stated. */
    public static MeasureUnit of(@Nullable String unit) {
        return new MeasureUnit(unit == null || NOT_STATED.contains(unit) ? "" : unit);
    }

    /** Of an indicator: its unit, otherwise what its kind of value implies. */
    public static MeasureUnit of(TableRow<IndicatorTable> indicator) {
        MeasureUnit stated = of(indicator.find(IndicatorTable.UNIT));
        Double multiplier = indicator.find(IndicatorTable.MULTIPLIER);
        if (!stated.name().isEmpty() || multiplier == null) {
            return stated;
        }
        return switch (indicator.get(IndicatorTable.VALUE_TYPE)) {
            case "proportion" ->
                new MeasureUnit(multiplier == 100 ? PERCENT : "per " + grouped(PlainNumber.of(multiplier, 0)));
            case "rate", "standardised_rate" -> new MeasureUnit("per " + grouped(PlainNumber.of(multiplier, 0)));
            case "score" -> new MeasureUnit("score");
            default -> stated;
        };
    }

    /** Whether values run from 0 to 100. */
    public boolean isPercent() {
        return name.equals(PERCENT);
    }

    /** A figure with as many digits as a sentence bears: whole from a thousand on, tenths from one on, else two that count. */
    public String say(double value) {
        return say(value, 1);
    }

    /** A figure that may be missing. */
    public String say(@Nullable Double value) {
        return value == null ? NO_VALUE : say(value.doubleValue());
    }

    /** Two figures that differ, with as many decimals as show it, up to four. */
    public String against(double value, String between, double other) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS
                && value != other
                && say(value, decimals).equals(say(other, decimals))) {
            decimals++;
        }
        return say(value, decimals) + between + say(other, decimals);
    }

    /** The difference of two figures, or the change of one: that of two percentages is in percentage points. */
    public String difference(double value) {
        return name.equals(PERCENT) ? new MeasureUnit(POINTS).say(value) : say(value);
    }

    /** Two differences as a range: "31 to 32 percentage points". */
    public String differences(double from, double to) {
        return (name.equals(PERCENT) ? new MeasureUnit(POINTS) : this).range(from, to);
    }

    /** Two figures as a range, with the unit once where it comes last: "59% to 66%", "100.9 to 104.5 per 1,000". */
    public String range(double from, double to) {
        String first = many(from);
        String second = many(to);
        int unit = first.indexOf(' ');
        return (unit > 0 && second.endsWith(first.substring(unit)) ? first.substring(0, unit) : first) + " to "
                + second;
    }

    /** The two counts of a value: "420 of 675" of a percentage, otherwise "1,353 for 55,800". */
    public String counts(double numerator, double denominator) {
        return grouped(plainly(numerator)) + (isPercent() ? " of " : " for ") + grouped(plainly(denominator));
    }

    private String say(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NO_VALUE;
        }
        String number = decimals == 1 ? grouped(plainly(value)) : grouped(PlainNumber.of(value, decimals));
        boolean isOne = number.equals("1") || number.equals("-1");
        return (isOne ? new MeasureUnit(one(name)) : this).say(value, number, decimals == 1);
    }

    /** As in a sentence, but for the plural of a 1. */
    private String many(double value) {
        return Double.isFinite(value) ? say(value, grouped(plainly(value)), true) : NO_VALUE;
    }

    /** The unit of 1: "percentage point", "patient per full-time equivalent", "person". */
    private static String one(String unit) {
        if (unit.equals(PERSONS)) {
            return "person";
        }
        Matcher plural = PLURAL.matcher(unit);
        return plural.matches() ? plural.group(1) + plural.group(2) : unit;
    }

    private String say(double value, String number, boolean inSentence) {
        if (name.equals(SECONDS) && inSentence && Math.abs(value) >= FEW_SECONDS) {
            return duration(Math.round(value));
        }
        if (BEFORE.containsKey(name)) {
            return BEFORE.get(name) + number;
        }
        if (name.startsWith(POUNDS)) {
            String pence = TENTHS.matcher(number).matches() ? number + "0" : number;
            return (value < 0 ? "-£" + pence.substring(1) : "£" + pence) + name.substring(POUNDS.length());
        }
        if (name.startsWith(OUT_OF)) {
            return number + " out of " + name.substring(OUT_OF.length());
        }
        return switch (name) {
            case "" -> number;
            case "count" -> number + " counted";
            case PERSONS -> number + " people";
            case PERCENT -> number + "%";
            default -> number + " " + name;
        };
    }

    private static String duration(long seconds) {
        long minutes = seconds / SECONDS_OF_A_MINUTE;
        long rest = seconds % SECONDS_OF_A_MINUTE;
        if (minutes >= 2 * MINUTES_OF_AN_HOUR) {
            return minutes / MINUTES_OF_AN_HOUR + " hours" + part(minutes % MINUTES_OF_AN_HOUR, "minute");
        }
        return minutes + " minutes" + part(rest, "second");
    }

    private static String part(long amount, String of) {
        return amount == 0 ? "" : " " + amount + " " + of + (amount == 1 ? "" : "s");
    }

    private static String plainly(double value) {
        double size = Math.abs(value);
        if (size >= WHOLE_FROM) {
            return PlainNumber.of(value, 0);
        }
        return size >= TENTHS_FROM || size == 0
                ? PlainNumber.of(value, 1)
                : BigDecimal.valueOf(value)
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Thousands divided by commas. */
    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
    }
}

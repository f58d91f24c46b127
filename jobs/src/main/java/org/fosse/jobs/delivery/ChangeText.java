package org.fosse.jobs.delivery;

import java.util.Locale;
import java.util.Objects;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryScope;
import org.fosse.tables.DeliveryVerdict;

/** A change in plain words. */
final class ChangeText {
    private ChangeText() {}

    static String of(Change change) {
        return what(change) + share(change) + also(change) + where(change);
    }

    private static String what(Change change) {
        String before = number(change.before());
        String now = number(change.now());
        Change.At at = change.at();
        String whose = at.scope() == DeliveryScope.SYSTEM ? " of the system" : "";
        String of = at.indicator() + ", " + at.level() + whose + ", " + at.period() + ": ";
        boolean parted = at.breakdown() != null && !at.breakdown().equals("all");
        String by = parted ? " by " + at.breakdown() : "";
        return switch (change.measure()) {
            case AREAS -> of + before + (parted ? " values" + by + " before, " : " areas had a value, ") + now + " now";
            case NEWEST_AREAS ->
                of + now + (parted ? " values" + by : " areas have a value") + ", " + before
                        + " in the periods before it";
            case NEWEST_NUMBERS ->
                of + now + " areas have a value that may be told, " + before + " by the periods before it";
            case NEWEST_NUMERATOR ->
                of + "the numerators add up to " + now + ", those of the periods before it to " + before;
            case NEWEST_DENOMINATOR ->
                of + "the denominators add up to " + now + ", those of the periods before it to " + before;
            case NEWEST_REPEATED ->
                of + "as many areas, and counts that add up to the same " + now + ", as in the period before it";
            case TOTAL_NUMERATOR -> of + "the numerators added up to " + before + ", now to " + now;
            case TOTAL_DENOMINATOR -> of + "the denominators added up to " + before + ", now to " + now;
            case TOTAL_VALUE -> of + "the values added up to " + before + ", now to " + now;
            case PERIODS ->
                at.indicator() + ", " + at.level() + whose + ": " + before + " periods had values, " + now
                        + " have now; " + at.period() + " is gone";
            case ROWS ->
                "files that are gone or other than they were had " + before + " rows, what came in their place " + now;
        };
    }

    private static String share(Change change) {
        boolean moved = change.measure() == DeliveryMeasure.TOTAL_NUMERATOR
                || change.measure() == DeliveryMeasure.TOTAL_DENOMINATOR
                || change.measure() == DeliveryMeasure.TOTAL_VALUE;
        String most = percent(change.limit());
        if (change.verdict() == DeliveryVerdict.OTHER_AREAS) {
            return "; others came in their place";
        }
        if (change.measure() == DeliveryMeasure.NEWEST_REPEATED) {
            return "; the period before may have been delivered again under another name";
        }
        if (change.measure() == DeliveryMeasure.NEWEST_NUMERATOR
                || change.measure() == DeliveryMeasure.NEWEST_DENOMINATOR) {
            return change.now() < change.before()
                    ? " (" + percent(change.share()) + " less, at most " + most + ")"
                    : " (" + number(Math.rint(change.now() / change.before())) + " times as much, at most "
                            + number(Math.rint(1 / (1 - change.limit()))) + " times)";
        }
        return " (" + percent(change.share())
                + (moved ? " away" : change.measure() == DeliveryMeasure.PERIODS ? " without a newer one" : " fewer")
                + ", at most " + most + ")";
    }

    private static String also(Change change) {
        return change.periods() > 1 && change.measure() != DeliveryMeasure.PERIODS
                ? "; so in " + change.periods() + " periods"
                : "";
    }

    private static String where(Change change) {
        return ". " + Objects.requireNonNullElse(change.at().file(), change.at().source()) + ".";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.01 ? "%.1f%%" : "%.0f%%", share * 100);
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%,.1f", number);
    }
}

package org.fosse.jobs.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fosse.jobs.threshold.MeasureUnit;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** Texts as pages show them. */
final class Shown {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final MeasureUnit NUMBER = new MeasureUnit("");
    /** No name or sentence is longer; a longer one is cut, and says so. */
    private static final int LONGEST = 1000;
    /** What a reader cannot see, or what turns the direction of the text around it. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");

    private Shown() {}

    /** A text without marks that nobody sees or that turn what follows it, and cut where it goes on without an end. */
    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String seen = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (seen.length() <= LONGEST) {
            return seen;
        }
        return seen.substring(
                        0, seen.offsetByCodePoints(0, Math.min(LONGEST, seen.codePointCount(0, seen.length()) - 1)))
                + " … (cut)";
    }

    static String number(double value) {
        return NUMBER.say(value);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String month(@Nullable LocalDate day) {
        return day == null ? "" : MONTH.format(day);
    }

    /** "1 practice", "2 practices". */
    static String count(long count, String what) {
        return NUMBER.say((double) count) + " " + what + (count == 1 ? "" : "s");
    }

    /** What the first of some codes of table reason means; empty without any. */
    static String reason(@Nullable String codes) {
        return Reason.in(codes).stream().findFirst().map(Reason::says).orElse("");
    }

    /** The first of what a list has, with how many more there are. */
    static String some(List<String> all, int most) {
        String first = String.join(", ", all.subList(0, Math.min(most, all.size())));
        return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
    }

    /** "Higher is better.", or that nobody has said. */
    static String direction(String polarity) {
        return polarity.startsWith("no ")
                ? "Nobody has said whether high or low is better."
                : polarity.substring(0, 1).toUpperCase(Locale.UK) + polarity.substring(1) + ".";
    }
}

package org.fosse.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release: the logical date and which release of that date it is, "2026-03-31-2". Also its folder's name,
 * so nothing else is accepted from a user.
 *
 * @param date the logical date of the run
 * @param number from 1
 */
public record ReleaseId(LocalDate date, int number) implements Comparable<ReleaseId> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([1-9]\\d{0,8})");
    private static final Comparator<ReleaseId> ORDER =
            Comparator.comparing(ReleaseId::date).thenComparingInt(ReleaseId::number);

    public ReleaseId {
        if (number < 1) {
            throw new IllegalArgumentException("release number " + number + " is below 1");
        }
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("logical date " + date + " is outside the years 1 to 9999");
        }
    }

    /** The release of this name; empty when the text is not the name of one. */
    public static Optional<ReleaseId> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReleaseId(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ReleaseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return date + "-" + number;
    }
}

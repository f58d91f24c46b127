package org.fosse.jobs.inequality;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fosse.config.LifeStage;

/**
 * A group of ages, read from its label: "16 to 17", "5-9 yrs", "Under 18", "&lt;1", "65 and over", "90+", "4".
 *
 * @param from youngest age in whole years
 * @param to oldest age; {@link LifeStage#OPEN} where there is no upper end
 */
record AgeBand(int from, int to) {
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,3})\\s*(?:-|–|to)\\s*(\\d{1,3})");
    private static final Pattern BELOW = Pattern.compile("(?:under|below|<)\\s*(\\d{1,3})");
    private static final Pattern ABOVE = Pattern.compile(
            "(\\d{1,3})\\s*(?:\\+|and over|and above|or over|or more|plus|years and over|yrs and over).*");
    private static final Pattern SINGLE = Pattern.compile("(\\d{1,3})");

    /** The ages that a label names; empty where it names none. */
    static Optional<AgeBand> parse(String label) {
        String words = label.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(aged?|years?|yrs?|old)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher between = BETWEEN.matcher(words);
        if (between.matches()) {
            return band(number(between, 1), number(between, 2));
        }
        Matcher below = BELOW.matcher(words);
        if (below.matches()) {
            return band(0, number(below, 1) - 1);
        }
        Matcher above = ABOVE.matcher(words);
        if (above.matches()) {
            return band(number(above, 1), LifeStage.OPEN);
        }
        Matcher single = SINGLE.matcher(words);
        return single.matches() ? band(number(single, 1), number(single, 1)) : Optional.empty();
    }

    private static Optional<AgeBand> band(int from, int to) {
        return to < from ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Whether an age is in both. */
    boolean overlaps(AgeBand other) {
        return from <= other.to && other.from <= to;
    }

    /** Whether all of it lies in a stage of life. */
    boolean within(LifeStage stage) {
        return from >= stage.from() && to <= stage.to();
    }
}

package org.fosse.jobs.inequality;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a deprivation group by the words of its label, 1 for the most deprived. The words decide and not the
 * number in front: some publications call the least deprived tenth 01 and others the most deprived one.
 */
final class DeprivationLabel {
    /** The label does not say where the group stands. */
    static final int UNKNOWN = 0;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final Pattern NUMBER = Pattern.compile("^0?(\\d{1,2})\\b");
    private static final Pattern MOST = Pattern.compile("\\b(most|more)\\b");
    private static final Pattern LEAST = Pattern.compile("\\b(least|less)\\b");

    private DeprivationLabel() {}

    /** How many groups a breakdown by deprivation has; 0 for a breakdown by something else. */
    static int groupsOf(String breakdown) {
        if (!breakdown.contains("depriv")) {
            return 0;
        }
        if (breakdown.contains("decile") || breakdown.contains("tenth")) {
            return 10;
        }
        return breakdown.contains("quintile") || breakdown.contains("fifth") ? 5 : 0;
    }

    /** Whether the groups are of England, not of one area's own. */
    static boolean isNational(String breakdown) {
        return !breakdown.contains("within");
    }

    /** The place of a label among so many groups, 1 for the most deprived; {@link #UNKNOWN} where it does not say. */
    static int rank(String label, int groups) {
        String words = label.toLowerCase(Locale.ROOT);
        boolean most = MOST.matcher(words).find();
        boolean least = LEAST.matcher(words).find();
        if (words.startsWith("middle")) {
            return groups % 2 == 1 ? (groups + 1) / 2 : UNKNOWN;
        }
        if (most == least) {
            return UNKNOWN;
        }
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            int place = Integer.parseInt(number.group(1));
            if (place < 1 || place > groups) {
                return UNKNOWN;
            }
            boolean fromTheMost = place <= groups / 2 ? most : least;
            return fromTheMost ? place : groups + 1 - place;
        }
        int place = 1;
        for (int i = 0; i < ORDINALS.size(); i++) {
            place = words.startsWith(ORDINALS.get(i)) ? i + 1 : place;
        }
        return place > (groups + 1) / 2 ? UNKNOWN : most ? place : groups + 1 - place;
    }
}

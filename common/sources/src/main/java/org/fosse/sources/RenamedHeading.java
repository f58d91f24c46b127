package org.fosse.sources;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fosse.tables.Nearest;

/**
 * Tells whether a heading that is not known may be the new name of one that a table lacks: with few letters changed, or with
 * most words the same, and the same numbers. To be said, never to be read.
 */
final class RenamedHeading {
    private static final int FEWEST_LETTERS = 5;
    private static final int LETTERS_PER_CHANGE = 8;
    private static final int FEWEST_WORDS = 2;
    private static final double WORDS_SHARE = 0.65;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("[^\\p{N}]+");

    private RenamedHeading() {}

    /** Of headings that are not known, the first that is like one that the table lacks. */
    static Optional<String> find(String lacking, List<String> unknown) {
        return unknown.stream().filter(heading -> isLike(lacking, heading)).findFirst();
    }

    private static boolean isLike(String one, String other) {
        String key = Heading.key(one);
        String otherKey = Heading.key(other);
        if (key.length() < FEWEST_LETTERS || !digits(key).equals(digits(otherKey))) {
            return false;
        }
        return Nearest.distance(key, otherKey) <= Math.max(1, key.length() / LETTERS_PER_CHANGE)
                || shareWords(one, other);
    }

    private static boolean shareWords(String one, String other) {
        Set<String> words = words(one);
        Set<String> all = new HashSet<>(words);
        Set<String> common = new HashSet<>(words);
        common.retainAll(words(other));
        all.addAll(words(other));
        return common.size() >= FEWEST_WORDS && common.size() >= WORDS_SHARE * all.size();
    }

    private static Set<String> words(String heading) {
        return new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(heading.strip().toLowerCase(Locale.ROOT))));
    }

    private static String digits(String key) {
        return NO_DIGITS.matcher(key).replaceAll(" ").strip();
    }
}

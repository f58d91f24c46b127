package org.fosse.sources;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fosse.tables.Nearest;

/**
 * Tells whether a heading that is not known may be the new name of one that a table lacks: with few letters changed, or with
 * most words the same, and the same numbers. To be said, never to be read.
 *
 * <p>In a form of Fosse's own, whose columns are few and whose senders write headings by hand, it may also be another
 * wording of the same: the same words in other forms (submitted, submission), or another word for a first or last day
 * (valid_to, valid_until, end_date).
 */
final class RenamedHeading {
    private static final int FEWEST_LETTERS = 5;
    private static final int LETTERS_PER_CHANGE = 8;
    private static final int FEWEST_WORDS = 2;
    private static final double WORDS_SHARE = 0.65;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("[^\\p{N}]+");

    private static final int STEM = 5;
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> OF_ANY_DAY = Set.of("date", "day", "on", "valid", "validity");
    private static final Set<String> FIRST_DAY =
            Set.of("from", "since", "start", "starts", "started", "begin", "begins", "begun", "effective");
    private static final Set<String> LAST_DAY =
            Set.of("to", "until", "till", "end", "ends", "ended", "expires", "expiry", "left");

    private RenamedHeading() {}

    /** Of headings that are not known, the first that is like one that the table lacks. */
    static Optional<String> find(String lacking, List<String> unknown) {
        return unknown.stream().filter(heading -> isLike(lacking, heading)).findFirst();
    }

    /** The columns of a form of Fosse's own that a heading may be meant as, of those that the table lacks. */
    static List<String> meant(String heading, List<String> lacking) {
        return lacking.stream()
                .filter(column -> isLike(column, heading) || isSaidOtherwise(column, heading))
                .toList();
    }

    private static boolean isSaidOtherwise(String column, String heading) {
        return haveSameWords(words(column), words(heading))
                || (isOfDay(column) == isOfDay(heading) && haveSameWords(tellingWords(column), tellingWords(heading)));
    }

    private static boolean haveSameWords(Collection<String> words, Collection<String> others) {
        return !words.isEmpty()
                && words.size() == others.size()
                && words.stream().allMatch(word -> others.stream().anyMatch(other -> isSameWord(word, other)));
    }

    /** Whether a heading is of a day: it says so, or it says that something was done. */
    private static boolean isOfDay(String heading) {
        Set<String> words = words(heading);
        return heading.strip().toLowerCase(Locale.ROOT).endsWith("ed")
                || Stream.of(OF_ANY_DAY, FIRST_DAY, LAST_DAY)
                        .flatMap(Set::stream)
                        .anyMatch(words::contains);
    }

    /** The words that tell a heading from others, each once; those for a first and a last day are one each. */
    private static List<String> tellingWords(String heading) {
        return words(heading).stream()
                .filter(word -> !OF_ANY_DAY.contains(word) && !word.equals("of"))
                .map(word -> FIRST_DAY.contains(word) ? "from" : LAST_DAY.contains(word) ? "to" : word)
                .distinct()
                .toList();
    }

    /** Whether two words are of one stem (low, lower), or longer ones one letter or the order of letters apart. */
    private static boolean isSameWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || (shorter >= SHORTEST_STEM && one.regionMatches(0, other, 0, Math.min(STEM, shorter)))
                || (shorter > SHORTEST_STEM
                        && (Nearest.distance(one, other) <= 1 || letters(one).equals(letters(other))));
    }

    private static String letters(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
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

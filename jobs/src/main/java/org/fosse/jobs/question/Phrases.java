package org.fosse.jobs.question;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fosse.jobs.threshold.PlainNumber;
import org.fosse.tables.Word;

/** Puts sentences together. */
final class Phrases {
    private Phrases() {}

    /** A phrase as a sentence: a capital first, a full stop last. */
    static String sentence(String phrase) {
        return phrase.isEmpty() ? "." : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    /** A sentence without its full stop, to stand within another. */
    static String inner(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The same of words, in the order given. */
    static String words(Collection<? extends Word> words) {
        return list(words.stream().map(Word::text).toList());
    }

    /** Words divided by commas. */
    static String commas(Collection<? extends Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(", "));
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        return PlainNumber.of(value, 1);
    }
}

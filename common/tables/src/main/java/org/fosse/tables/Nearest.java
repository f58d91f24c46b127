package org.fosse.tables;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant: the one with the fewest single-letter changes, if they are few. */
public final class Nearest {
    private Nearest() {}

    /** Empty where no word is near. */
    public static Optional<String> find(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        Optional<String> best = Optional.empty();
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance <= most) {
                most = distance - 1;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Levenshtein's distance: insertions, deletions and replacements that turn one word into the other. */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

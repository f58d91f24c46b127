package org.fosse.tables;

import java.util.Locale;

/** An enum whose constants are the only words a column may hold. */
public interface Word {
    /** The word as tables hold it: the constant's name in small letters, unless the enum says otherwise. */
    default String text() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant whose word this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <W extends Enum<W> & Word> W of(Class<W> words, String text) {
        for (W word : words.getEnumConstants()) {
            if (word.text().equals(text)) {
                return word;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no word of " + words.getSimpleName());
    }
}

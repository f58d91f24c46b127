package org.fosse.stats.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps a case to calls of the library. */
@FunctionalInterface
interface Topic {
    /**
     * The library's values for an expected row, by column: numbers, texts or booleans; null is missing.
     *
     * @return null when this way of calling the library has no answer to the case, which is then not compared
     */
    @Nullable
    Map<String, ?> answer(Case given, Row expected);
}

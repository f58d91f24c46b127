package org.fosse.engine;

import java.util.Map;
import java.util.TreeMap;

/**
 * A part of what a {@link PartJob} has made, and what it was made of: where that is the same again, so is the part.
 *
 * @param of the digest of the rows it was made of and of all that was known beside them ({@link Told})
 * @param files by table, the number of the file that holds it; a table without rows in it is not there
 * @param leftOut the rows that were left out, by what they are counted under
 */
public record MadePart(String of, Map<String, Integer> files, Map<String, Long> leftOut) {
    public MadePart {
        files = new TreeMap<>(files);
        leftOut = new TreeMap<>(leftOut);
    }
}

package org.fosse.jobs.observation;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Cuts the values into ranges of indicators, in order of their ids, that a task can hold. An indicator with more values than a range
 * holds has several to itself, each with whole areas. The same values are cut alike wherever they are.
 */
final class ValueRanges implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final long MOST_ROWS = 400_000;

    private final HashMap<String, Range> ranges = new HashMap<>();
    private int count;

    /**
     * Where the values of an indicator go.
     *
     * @param first number of the first range, from 0
     * @param many how many there are
     */
    private record Range(int first, int many) implements Serializable {}

    /** @param rows how many values there are of each indicator */
    ValueRanges(SortedMap<String, Long> rows) {
        this(rows, MOST_ROWS);
    }

    ValueRanges(SortedMap<String, Long> rows, long mostRows) {
        long held = 0;
        for (Map.Entry<String, Long> each : rows.entrySet()) {
            int many = Math.toIntExact((each.getValue() + mostRows - 1) / mostRows);
            if (held == 0 || held + each.getValue() > mostRows) {
                ranges.put(each.getKey(), new Range(count, many));
                count += many;
                held = many == 1 ? each.getValue() : mostRows;
            } else {
                ranges.put(each.getKey(), new Range(count - 1, 1));
                held += each.getValue();
            }
        }
    }

    /** How many there are; one where there are no values. */
    int count() {
        return Math.max(1, count);
    }

    /**
     * The number of the range that a value lies in.
     *
     * @throws IllegalArgumentException for an indicator without values
     */
    int of(String indicator, String area) {
        Range range = ranges.get(indicator);
        if (range == null) {
            throw new IllegalArgumentException("no values were counted of indicator '" + indicator + "'");
        }
        return range.first() + Math.floorMod(area.hashCode(), range.many());
    }
}

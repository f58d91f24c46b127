package org.fosse.config;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a missed standard counts by how many people it leaves beyond it: a board acts on a hundred thousand who wait before it
 * acts on one small list. Between the two ends it grows evenly with the power of ten, so that ten times the people count as
 * much more wherever one stands:
 *
 * <pre>floor + (1 - floor) * log(people / least) / log(most / least)</pre>
 *
 * @param least so many people, or fewer, count the floor
 * @param most so many people, or more, count 1
 * @param floor share that the fewest count
 * @param unknown share where nobody is counted
 */
public record Reach(double least, double most, double floor, double unknown) implements Serializable {
    private static final double MOST_PEOPLE = 1e9;

    /** The share that so many people count, from the floor to 1. */
    public double share(@Nullable Double people) {
        if (people == null) {
            return unknown;
        }
        double height = Math.log(Math.max(people, least) / least) / Math.log(most / least);
        return floor + (1 - floor) * Math.min(1, height);
    }

    static Reach read(Section section) {
        double least = section.number("least", 10, 1, MOST_PEOPLE);
        double most = section.number("most", 100_000, 1, MOST_PEOPLE);
        if (most <= least) {
            section.refuse(
                    "most",
                    String.valueOf(most),
                    "wrong_order",
                    "The most people must be more than the least.",
                    "Give 'most' a larger number than 'least'.");
        }
        return new Reach(least, most, section.number("floor", 0.1, 0, 1), section.number("unknown", 0.5, 0, 1));
    }
}

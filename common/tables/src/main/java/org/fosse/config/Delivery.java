package org.fosse.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a landing folder's delivery.yaml says.
 *
 * @param notes what its files do not say about themselves
 * @param expected extracts that should be there
 * @param ignored found in the paths of files that are no extracts and are left out
 */
public record Delivery(List<DeliveryNote> notes, List<ExpectedExtract> expected, List<Pattern> ignored) {
    /** A folder without a delivery.yaml. */
    public static final Delivery NOTHING = new Delivery(List.of(), List.of(), List.of());

    public Delivery {
        notes = List.copyOf(notes);
        expected = List.copyOf(expected);
        ignored = List.copyOf(ignored);
    }

    /** This before another. */
    Delivery before(Delivery other) {
        return new Delivery(
                joined(notes, other.notes), joined(expected, other.expected), joined(ignored, other.ignored));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

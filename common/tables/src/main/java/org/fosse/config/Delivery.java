package org.fosse.config;

import java.util.List;

/**
 * What a landing folder's delivery.yaml says.
 *
 * @param notes what its files do not say about themselves
 * @param expected extracts that should be there
 */
public record Delivery(List<DeliveryNote> notes, List<ExpectedExtract> expected) {
    /** A folder without a delivery.yaml. */
    public static final Delivery NOTHING = new Delivery(List.of(), List.of());

    public Delivery {
        notes = List.copyOf(notes);
        expected = List.copyOf(expected);
    }
}

package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import org.fosse.engine.Inputs;
import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where the practices of a system lie on its funnel in each indicator's latest period, variation beyond chance allowed for, and the rounding of
 * counts.
 */
final class FunnelPositions implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final HashMap<Key, Place> places = new HashMap<>();

    private FunnelPositions() {}

    /** None, for those who see no practice. */
    static FunnelPositions none() {
        return new FunnelPositions();
    }

    private record Place(FunnelPosition position, double value, double average, double lower95, double upper95)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private record Key(String indicator, String practice) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    static FunnelPositions of(Inputs in, String system, KnownPeriods periods) {
        FunnelPositions all = new FunnelPositions();
        in.rows(
                        FunnelTable.TABLE,
                        row -> row.get(FunnelTable.PARENT_CODE).equals(system)
                                && row.get(FunnelTable.CHILD_LEVEL).equals(Level.PRACTICE.text())
                                && periods.isLatest(
                                        row.get(FunnelTable.INDICATOR_ID),
                                        row.get(FunnelTable.PERIOD_START),
                                        row.get(FunnelTable.PERIOD_END)),
                        FunnelTable.INDICATOR_ID,
                        FunnelTable.PERIOD_START,
                        FunnelTable.PERIOD_END,
                        FunnelTable.PARENT_CODE,
                        FunnelTable.CHILD_LEVEL,
                        FunnelTable.AREA_CODE,
                        FunnelTable.VALUE,
                        FunnelTable.AVERAGE,
                        FunnelTable.ADJUSTED_LOWER_95,
                        FunnelTable.ADJUSTED_UPPER_95,
                        FunnelTable.POSITION_ADJUSTED)
                .forEach(row -> all.places.put(
                        new Key(row.get(FunnelTable.INDICATOR_ID), row.get(FunnelTable.AREA_CODE)),
                        new Place(
                                row.get(FunnelTable.POSITION_ADJUSTED),
                                row.number(FunnelTable.VALUE),
                                row.number(FunnelTable.AVERAGE),
                                row.number(FunnelTable.ADJUSTED_LOWER_95),
                                row.number(FunnelTable.ADJUSTED_UPPER_95))));
        return all;
    }

    /** Null where a practice has none. */
    @Nullable
    FunnelPosition of(TableRow<RateTable> rate) {
        Place place = find(rate);
        return place == null ? null : place.position;
    }

    /**
     * The same of a value whose counts are rounded.
     *
     * @param error standard deviation of the rounding, in the indicator's unit
     */
    @Nullable
    FunnelPosition ofRounded(TableRow<RateTable> rate, double error) {
        Place place = find(rate);
        return place == null
                ? null
                : new RoundedPlace(place.value, place.average, RoundedPlace.spread(place.lower95, place.upper95), error)
                        .position(place.position);
    }

    private @Nullable Place find(TableRow<RateTable> rate) {
        return places.get(new Key(rate.get(RateTable.INDICATOR_ID), rate.get(RateTable.AREA_CODE)));
    }
}

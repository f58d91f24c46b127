package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Inputs;
import org.fosse.jobs.figure.FewAreas;
import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where the practices of a system lie on its funnel in the latest period of each indicator, variation beyond chance allowed for, and the rounding
 * of counts; not judged among few ({@link FewAreas}).
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

    /**
     * A position.
     *
     * @param why why it is not judged, as codes of table reason; null where it is
     */
    record Position(FunnelPosition lies, @Nullable String why) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private record Place(Position position, double value, double average, double lower95, double upper95)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        static Place of(TableRow<FunnelTable> row) {
            FunnelPosition lies = row.get(FunnelTable.POSITION_ADJUSTED);
            return new Place(
                    new Position(lies, lies == FunnelPosition.NOT_JUDGED ? row.find(FunnelTable.REASON) : null),
                    row.number(FunnelTable.VALUE),
                    row.number(FunnelTable.AVERAGE),
                    row.number(FunnelTable.ADJUSTED_LOWER_95),
                    row.number(FunnelTable.ADJUSTED_UPPER_95));
        }

        Position rounded(double error) {
            FunnelPosition lies = new RoundedPlace(value, average, RoundedPlace.spread(lower95, upper95), error)
                    .position(position.lies);
            boolean isHidden = lies == FunnelPosition.NOT_JUDGED && position.lies != FunnelPosition.NOT_JUDGED;
            return new Position(lies, isHidden ? Reason.ROUNDED_TOO_MUCH.text() : position.why);
        }
    }

    private record Key(String indicator, LocalDate start, LocalDate end, String practice) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /** @param latest the periods that are the latest of any folder */
    static FunnelPositions of(Inputs in, FosseConfig config, KnownPeriods.LatestOfAny latest) {
        FunnelPositions all = new FunnelPositions();
        String system = config.system().code();
        int fewest = config.comparison().peers().fewest();
        in.rows(
                        FunnelTable.TABLE,
                        row -> row.get(FunnelTable.PARENT_CODE).equals(system)
                                && row.get(FunnelTable.CHILD_LEVEL).equals(Level.PRACTICE.text())
                                && latest.is(
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
                        FunnelTable.POSITION_ADJUSTED,
                        FunnelTable.AREAS,
                        FunnelTable.REASON)
                .forEach(row -> all.places.put(
                        new Key(
                                row.get(FunnelTable.INDICATOR_ID),
                                row.get(FunnelTable.PERIOD_START),
                                row.get(FunnelTable.PERIOD_END),
                                row.get(FunnelTable.AREA_CODE)),
                        Place.of(FewAreas.judged(row, fewest))));
        return all;
    }

    /** Null where a practice has none. */
    @Nullable
    Position of(TableRow<RateTable> rate) {
        Place place = find(rate);
        return place == null ? null : place.position;
    }

    /**
     * The same of a value whose counts are rounded.
     *
     * @param error standard deviation of the rounding, in the indicator's unit
     */
    @Nullable
    Position ofRounded(TableRow<RateTable> rate, double error) {
        Place place = find(rate);
        return place == null ? null : place.rounded(error);
    }

    private @Nullable Place find(TableRow<RateTable> rate) {
        return places.get(new Key(
                rate.get(RateTable.INDICATOR_ID),
                rate.get(RateTable.PERIOD_START),
                rate.get(RateTable.PERIOD_END),
                rate.get(RateTable.AREA_CODE)));
    }
}

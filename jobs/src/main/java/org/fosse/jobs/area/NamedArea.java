package org.fosse.jobs.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fosse.config.PlaceRule;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaRefusedTable;
import org.fosse.schema.table.LandedAreaTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * A statement that an area or organisation is called something, by an extract or by the configuration.
 *
 * @param source the source that read it, or {@link #CONFIGURATION}
 */
record NamedArea(
        String code,
        String level,
        String name,
        @Nullable String onsCode,
        @Nullable String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate asOf,
        String source) {
    static final String CONFIGURATION = "configuration";

    /** Where a record stands that an extract holds. */
    record Place(String file, long line, long seq) {}

    /** What extracts say. */
    static List<NamedArea> landed(Inputs in) {
        return in.rows(LandedAreaTable.TABLE).stream().map(NamedArea::of).toList();
    }

    /** What extracts say, without the statements that are not used. */
    static List<NamedArea> accepted(Inputs in) {
        Set<Place> refused = refused(in);
        return in.rows(LandedAreaTable.TABLE).stream()
                .filter(row -> !refused.contains(new Place(
                        row.get(LandedAreaTable.FILE), row.get(LandedAreaTable.LINE), row.get(LandedAreaTable.SEQ))))
                .map(NamedArea::of)
                .toList();
    }

    /** Where the statements stand that are not used. */
    static Set<Place> refused(Inputs in) {
        Set<Place> places = new HashSet<>();
        for (TableRow<AreaRefusedTable> row : in.rows(AreaRefusedTable.TABLE)) {
            places.add(new Place(
                    row.get(AreaRefusedTable.FILE), row.get(AreaRefusedTable.LINE), row.get(AreaRefusedTable.SEQ)));
        }
        return places;
    }

    /** The system and the places of the configuration. */
    static List<NamedArea> configured(Run run) {
        List<NamedArea> areas = new ArrayList<>();
        areas.add(configured(
                run.config().system().code(),
                Level.SYSTEM,
                run.config().system().name()));
        for (PlaceRule place : run.config().places().areas()) {
            areas.add(configured(place.code(), Level.PLACE, place.name()));
        }
        return areas;
    }

    private static NamedArea configured(String code, Level level, String name) {
        return new NamedArea(code, level.text(), name, null, null, null, null, null, CONFIGURATION);
    }

    private static NamedArea of(TableRow<LandedAreaTable> row) {
        return new NamedArea(
                row.get(LandedAreaTable.CODE),
                row.get(LandedAreaTable.LEVEL),
                row.get(LandedAreaTable.NAME),
                row.find(LandedAreaTable.ONS_CODE),
                row.find(LandedAreaTable.KIND),
                row.find(LandedAreaTable.VALID_FROM),
                row.find(LandedAreaTable.VALID_TO),
                row.find(LandedAreaTable.AS_OF),
                row.get(LandedAreaTable.SOURCE_ID));
    }
}

package org.fosse.jobs.check;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import org.fosse.config.Indicator;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.sources.Sources;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** Which values of an indicator anybody can read in its publication: those of its levels, unless they came in Fosse's own form. */
public final class Publication implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final HashSet<String> levels = new HashSet<>();

    private Publication() {}

    /** The publication that the catalogue names; none for an indicator that it does not know. */
    public static Publication of(Optional<Indicator> indicator) {
        Publication publication = new Publication();
        indicator.ifPresent(
                known -> known.disclosure().publicAt().stream().map(Level::text).forEach(publication.levels::add));
        return publication;
    }

    /** Whether it gives the value of a row. */
    public boolean gives(TableRow<ObservationTable> row) {
        return gives(row.get(ObservationTable.AREA_LEVEL), row.find(ObservationTable.SOURCE_ID));
    }

    /**
     * Whether it gives the value of an area.
     *
     * @param source the value's; null where it is not known, so that nothing can be said for it
     */
    public boolean gives(String level, @Nullable String source) {
        return levels.contains(level) && source != null && !source.equals(Sources.INDICATOR_VALUES);
    }
}

package org.fosse.sources;

import java.time.LocalDate;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file beside its rows.
 *
 * @param file its name in reports
 * @param period period of the whole file, for sources that need one
 * @param publishedOn publication date, where a delivery note or the file's name gives it
 * @param datedByName whether that is from its name, so that what the file says of itself goes before it
 * @param revision revision number, 0 when nothing says otherwise
 * @param body code of the organisation that a delivery note says it is of
 */
public record Extract(
        String file,
        @Nullable Period period,
        @Nullable LocalDate publishedOn,
        boolean datedByName,
        int revision,
        @Nullable String body) {
    /** The period of a source that needs one; such a file is refused before it is read when there is none. */
    public Period getPeriod() {
        if (period == null) {
            throw new IllegalStateException(file + " is read without the period that its source needs");
        }
        return period;
    }
}

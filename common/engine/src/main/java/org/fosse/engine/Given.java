package org.fosse.engine;

import java.time.LocalDate;

/** What a run is given, and a job may ask of it, beside the tables it declares. */
public enum Given {
    /** The logical date. */
    DATE,
    /** The configuration with every default. */
    CONFIGURATION,
    /** The files of the landing folder. */
    LANDING,
    /** The seed of methods that simulate. */
    SEED,
    /** The secret by which counts are rounded. */
    PROTECTION,
    /** The release that what came is compared with, and whether changes are accepted. */
    BEFORE;

    /**
     * Whether what a run gives is what a job was told.
     *
     * @param noted what was noted of what it was told: of dates, those on which it would have been the same
     * @param given the text of what the run gives
     */
    public boolean isAs(String noted, String given) {
        return (this == DATE && !noted.isEmpty())
                ? DateSpan.of(noted).holds(LocalDate.parse(given))
                : noted.equals(given);
    }
}

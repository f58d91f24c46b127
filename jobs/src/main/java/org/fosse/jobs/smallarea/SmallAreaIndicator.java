package org.fosse.jobs.smallarea;

/** The indicators that are made of small areas; the catalogue has each by its name. */
enum SmallAreaIndicator {
    /** Small areas among the most deprived fifth of England, out of those of the area. */
    CORE20_SMALL_AREAS,
    /** People who live in such small areas, out of those who live in the area. */
    CORE20_RESIDENTS,
    /** Patients who live in such small areas, out of the patients of a practice of whom that is known. */
    CORE20_PATIENTS,
    /** Patients of whom it is known, out of all patients of the practice. */
    CORE20_PATIENTS_PLACED,
    /** The score of the small areas where the patients of a practice live, averaged over the patients. */
    IMD_PATIENTS_SCORE
}

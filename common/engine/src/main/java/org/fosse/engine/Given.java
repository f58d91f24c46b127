package org.fosse.engine;

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
    PROTECTION
}

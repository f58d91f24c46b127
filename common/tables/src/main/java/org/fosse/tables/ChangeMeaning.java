package org.fosse.tables;

/** What a change from one value to the next means: towards a threshold, or only up or down where there is none. */
public enum ChangeMeaning implements Word {
    BETTER,
    WORSE,
    NO_CHANGE,
    HIGHER,
    LOWER
}

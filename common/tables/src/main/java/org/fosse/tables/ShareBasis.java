package org.fosse.tables;

/** How it is known that a provider serves an area, the surest first. */
public enum ShareBasis implements Word {
    /** Counted by the commissioner that is responsible for the patient. */
    COMMISSIONER,
    /** Where a trust's patients live, as a publisher worked it out. */
    CATCHMENT,
    /** A register puts the provider into the area. */
    STATUTORY,
    /** A team said so in the form provider_link. */
    STATED
}

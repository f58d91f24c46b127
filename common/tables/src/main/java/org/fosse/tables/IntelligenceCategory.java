package org.fosse.tables;

/** What a system quality group takes an item of soft intelligence under. */
public enum IntelligenceCategory implements Word {
    PLACE,
    PATHWAY,
    INEQUALITY,
    PROVIDER_CHAIN,
    SAFEGUARDING,
    PERFORMANCE
}

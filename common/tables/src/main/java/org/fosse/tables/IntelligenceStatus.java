package org.fosse.tables;

/** What is being done about an item of soft intelligence. */
public enum IntelligenceStatus implements Word {
    OPEN,
    WATCHING,
    ACTED_ON,
    CLOSED
}

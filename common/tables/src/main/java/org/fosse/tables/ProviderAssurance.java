package org.fosse.tables;

/** How closely a provider is followed. */
public enum ProviderAssurance implements Word {
    ROUTINE,
    ENHANCED,
    INTENSIVE
}

package org.fosse.tables;

/** What an indicator is to an action: what it is to move, or what it might harm. */
public enum EffectRole implements Word {
    TARGET,
    BALANCING
}

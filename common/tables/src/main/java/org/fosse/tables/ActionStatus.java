package org.fosse.tables;

/** The state of an improvement action in the register. */
public enum ActionStatus implements Word {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    STOPPED
}

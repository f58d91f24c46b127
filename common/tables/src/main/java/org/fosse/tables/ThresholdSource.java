package org.fosse.tables;

/** Who set a threshold; the earlier come first. */
public enum ThresholdSource implements Word {
    CONTRACT_TRAJECTORY,
    CONTRACT,
    RETURN,
    CATALOGUE,
    NONE
}

package org.fosse.tables;

/** On which side of its threshold a value meets a requirement. */
public enum ThresholdDirection implements Word {
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    ZERO_TOLERANCE,
    NONE
}

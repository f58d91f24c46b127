package org.fosse.tables;

/** What says that a return is expected. */
public enum CoverageBasis implements Word {
    REGISTER,
    RETURNS
}

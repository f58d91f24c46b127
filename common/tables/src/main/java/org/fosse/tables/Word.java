package org.fosse.tables;

/** An enum whose constants are the only words a column may hold. */
public interface Word {
    /** The word as tables hold it. */
    String text();
}

package org.fosse.tables;

/** What a column is for. The identifiers of a table together are its key: never null, unique, and its sort order. */
public enum Role {
    IDENTIFIER,
    MEASURE,
    ATTRIBUTE
}

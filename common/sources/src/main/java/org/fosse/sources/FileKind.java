package org.fosse.sources;

/** How the rows of a file are read. */
public enum FileKind {
    CSV,
    WORKBOOK,
    PARQUET
}

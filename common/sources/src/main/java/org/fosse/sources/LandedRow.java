package org.fosse.sources;

import java.util.Objects;

/**
 * One thing read from a file.
 *
 * @param line the physical line (CSV) or sheet row (XLSX) the record began on, from 1; 0 for the file's report
 * @param record what was read
 */
public record LandedRow(long line, Landed record) {
    public LandedRow {
        Objects.requireNonNull(record, "record");
    }
}

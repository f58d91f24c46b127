package org.fosse.jobs.question;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Puts a row of one table into the terms that all sources share. */
@FunctionalInterface
interface EvidenceSource extends Serializable {
    /** Gives none, one or several pieces of evidence of a row. */
    void read(Row row, Consumer<Evidence> out);
}

package org.fosse.jobs.question;

import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.EvidenceTable;

/** Puts the rows of one table into the terms that all sources share. */
@FunctionalInterface
interface EvidenceSource {
    /** What it says of the system's units: of each row none, one or several pieces of evidence. */
    List<TableRow<EvidenceTable>> read(Inputs in, EvidenceScope scope);
}

package org.fosse.jobs.run;

import org.fosse.schema.TableRow;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.tables.Fault;

/** A rejected row as one line of text. The value stays in the table: a log never holds it. */
final class RejectText {
    private RejectText() {}

    static String of(TableRow<RejectedRowTable> row) {
        long line = row.get(RejectedRowTable.SOURCE_LINE);
        return new Fault(
                        row.get(RejectedRowTable.SOURCE_FILE),
                        line == 0 ? null : line,
                        row.find(RejectedRowTable.COLUMN_NAME),
                        null,
                        row.get(RejectedRowTable.RULE),
                        row.get(RejectedRowTable.MESSAGE),
                        row.get(RejectedRowTable.REMEDY))
                .toString();
    }
}

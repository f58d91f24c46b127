package org.fosse.jobs.run;

import org.apache.spark.sql.Row;
import org.fosse.tables.Fault;

/** A rejected row as one line of text. The value stays in the table: a log never holds it. */
final class RejectText {
    private RejectText() {}

    static String of(Row row) {
        long line = row.<Long>getAs("source_line");
        return new Fault(
                        row.getAs("source_file"),
                        line == 0 ? null : line,
                        row.getAs("column_name"),
                        null,
                        row.getAs("rule"),
                        row.getAs("message"),
                        row.getAs("remedy"))
                .toString();
    }
}

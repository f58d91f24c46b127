package org.fosse.jobs.series;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.ControlCharts;
import org.fosse.config.RecordedChange;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.schema.table.ActionTable;

/**
 * The changes at which charts take their limits anew: those of the configuration, and the actions of the register that
 * have begun by the date of the run and name an indicator. The register is small, so it is collected.
 */
public final class RecordedChanges {
    private RecordedChanges() {}

    /** The rules of the charts with all recorded changes; read once for all tables. */
    public static ControlCharts rules(Inputs in, Run run) {
        return (ControlCharts) in.once("recorded changes", () -> {
            List<RecordedChange> begun = new ArrayList<>();
            for (Row row : in.get(ActionTable.TABLE)
                    .where(col("indicator_id").isNotNull().and(col("started_on").leq(lit(run.date()))))
                    .select("area_code", "indicator_id", "started_on")
                    .orderBy("area_code", "indicator_id", "started_on")
                    .collectAsList()) {
                begun.add(new RecordedChange(row.getString(0), row.getString(1), row.<LocalDate>getAs(2)));
            }
            return run.config().controlCharts().withRebase(begun);
        });
    }
}

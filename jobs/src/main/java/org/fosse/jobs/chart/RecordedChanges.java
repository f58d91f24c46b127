package org.fosse.jobs.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fosse.config.ControlCharts;
import org.fosse.config.RecordedChange;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.engine.SharedValue;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ActionTable;
import org.fosse.tables.Table;

/**
 * The rules of the charts with the changes at which they take their limits anew: those of the configuration, and the
 * actions of the register that have begun by the date of the run and name an indicator.
 */
public final class RecordedChanges implements SharedValue<ControlCharts> {
    private static final Comparator<TableRow<ActionTable>> ORDER = Comparator.comparing(
                    (TableRow<ActionTable> row) -> row.get(ActionTable.AREA_CODE))
            .thenComparing(row -> row.get(ActionTable.INDICATOR_ID))
            .thenComparing(row -> row.get(ActionTable.STARTED_ON));

    @Override
    public List<Table> inputs() {
        return List.of(ActionTable.TABLE);
    }

    @Override
    public ControlCharts make(Inputs in, Run run) {
        List<RecordedChange> begun = in.rows(ActionTable.TABLE).stream()
                .filter(row -> row.has(ActionTable.INDICATOR_ID) && hasBegun(row, run.date()))
                .sorted(ORDER)
                .map(row -> new RecordedChange(
                        row.get(ActionTable.AREA_CODE),
                        row.get(ActionTable.INDICATOR_ID),
                        row.get(ActionTable.STARTED_ON)))
                .toList();
        return run.config().controlCharts().withRebase(begun);
    }

    private static boolean hasBegun(TableRow<ActionTable> row, LocalDate date) {
        LocalDate started = row.find(ActionTable.STARTED_ON);
        return started != null && !started.isAfter(date);
    }
}

package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.VariationTable;
import org.fosse.tables.Table;

/**
 * How much the parts of an area differ, per indicator and period, and whether that is falling; {@link VariationMeasures} and
 * {@link BetweenAreas} have the measures, {@link VariationSeries} the rows.
 */
public final class VariationJob implements PackedTable {

    @Override
    public Table output() {
        return VariationTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.inSeries(() -> new VariationSeries(settings));
    }

    /** The rows of all periods of one indicator, given oldest first. */
    static List<Row> rows(List<PeriodValues> periods, Variation settings) {
        VariationSeries series = new VariationSeries(settings);
        List<Row> rows = new ArrayList<>();
        for (PeriodValues period : periods) {
            Iterator<Row> some = series.apply(period);
            some.forEachRemaining(rows::add);
        }
        return rows;
    }
}

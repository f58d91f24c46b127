package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.VariationTable;

/**
 * How much the parts of an area differ, per indicator and period, and whether that is falling; {@link VariationMeasures} and
 * {@link BetweenAreas} have the measures, {@link VariationSeries} the rows.
 */
public final class VariationJob extends Declaration<VariationTable> implements PeriodStatisticJob<VariationTable> {

    public VariationJob() {
        super(VariationTable.TABLE, Adjuster.READERS);
    }

    @Override
    public Statistic<TableRow<VariationTable>> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        Broadcast<Adjuster> adjuster = Adjuster.of(in);
        return Statistic.inSeries(() -> new VariationSeries(settings, adjuster.value()));
    }

    /** The rows of all periods of one indicator, given oldest first, without anything that is expected of areas. */
    static List<TableRow<VariationTable>> rows(List<PeriodValues> periods, Variation settings) {
        VariationSeries series = new VariationSeries(settings, Adjuster.none());
        List<TableRow<VariationTable>> rows = new ArrayList<>();
        for (PeriodValues period : periods) {
            Iterator<TableRow<VariationTable>> some = series.apply(period);
            some.forEachRemaining(rows::add);
        }
        return rows;
    }
}

package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.FunnelTable;

/** Where each area lies on the funnel of its parent; {@link GroupFunnel} has the limits, {@link FunnelRows} the rows. */
public final class FunnelJob implements PeriodStatisticJob<FunnelTable> {
    @Override
    public TypedTable<FunnelTable> output() {
        return FunnelTable.TABLE;
    }

    @Override
    public Statistic<TableRow<FunnelTable>> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent, child level and area. */
    static Iterator<TableRow<FunnelTable>> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<TableRow<FunnelTable>>of().iterator();
        }
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        List<TableRow<FunnelTable>> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            new FunnelRows(period, values, group, suspect, settings).addTo(rows);
        }
        return rows.iterator();
    }
}

package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.table.InequalityGroupTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The values of the groups that table inequality compares, as a chart needs them. */
public final class InequalityGroupJob implements PackedTable {
    @Override
    public Table output() {
        return InequalityGroupTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        GroupRules rules = GroupRules.of(run.config());
        return Statistic.perPeriod(period -> rows(period, rules));
    }

    /** The rows of one indicator and period, in order of area, unit level, dimension and group. */
    static Iterator<Row> rows(PeriodValues period, GroupRules rules) {
        RowBuilder row = new RowBuilder(InequalityGroupTable.TABLE);
        List<Row> rows = new ArrayList<>();
        for (GroupSet set : GroupSets.of(period, rules)) {
            double people = set.people();
            boolean areas = !set.unitLevel.equals(PersonGroupSets.PERSON);
            for (int i = 0; i < set.size(); i++) {
                InequalityJob.setKey(row, period, set);
                row.set("group_number", i + 1)
                        .set("group_name", set.labels[i])
                        .set("ordered", set.ordered)
                        .number("numerator", set.numerators[i])
                        .number("denominator", set.denominators[i])
                        .number("value", set.values[i] * set.multiplier())
                        .number("share_of_people", set.isPresent(i) ? set.populations[i] / people : Double.NaN)
                        .set("areas", areas ? set.members[i] : null);
                setLimits(row, set, i);
                row.set("reason", reason(set, i));
                rows.add(row.build());
            }
        }
        return rows.iterator();
    }

    private static void setLimits(RowBuilder row, GroupSet set, int i) {
        double by = set.multiplier();
        if (!set.isPresent(i)) {
            row.set("method", "none");
        } else if (set.isCounted(i)) {
            Estimate estimate = set.estimate(i);
            Limits limits95 = estimate.limits(Limits.P95);
            Limits limits998 = estimate.limits(Limits.P998);
            row.number("lower_95", limits95.lower() * by)
                    .number("upper_95", limits95.upper() * by)
                    .number("lower_998", limits998.lower() * by)
                    .number("upper_998", limits998.upper() * by)
                    .set("method", set.indicator.isProportion() ? "wilson" : "exact or byar");
        } else {
            row.number("lower_95", set.lower[i] * by)
                    .number("upper_95", set.upper[i] * by)
                    .set("method", "published");
        }
    }

    private static @Nullable String reason(GroupSet set, int i) {
        if (set.isPresent(i)) {
            return null;
        }
        if (set.members[i] == 0) {
            String given = set.reasons[i];
            return given == null ? "missing_group" : given;
        }
        return set.denominators[i] > 0 ? "counts_out_of_range" : "zero_denominator";
    }
}

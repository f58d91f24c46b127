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
import org.fosse.schema.table.InequalityTable;
import org.fosse.tables.Table;

/**
 * Inequality within each area, one row per dimension with every measure that the dimension allows: {@link GroupSets} has
 * the groups, {@link OrderedMeasures} and {@link UnorderedMeasures} the measures.
 */
public final class InequalityJob implements PackedTable {
    @Override
    public Table output() {
        return InequalityTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        GroupRules rules = GroupRules.of(run.config());
        return Statistic.perPeriod(period -> rows(period, rules));
    }

    /** The rows of one indicator and period, in order of area, unit level and dimension. */
    static Iterator<Row> rows(PeriodValues period, GroupRules rules) {
        RowBuilder row = new RowBuilder(InequalityTable.TABLE);
        List<Row> rows = new ArrayList<>();
        for (GroupSet set : GroupSets.of(period, rules)) {
            setKey(row, period, set);
            boolean areas = !set.unitLevel.equals(PersonGroupSets.PERSON);
            double people = set.people();
            double everyone = (Double.isNaN(people) ? 0 : people) + set.withoutGroup;
            row.set("equity_facet", set.indicator.facet())
                    .set("ordered", set.ordered)
                    .set("groups", set.present())
                    .set("groups_expected", set.size())
                    .set("areas", areas ? set.placed : null)
                    .set("areas_without_group", areas ? set.unplaced : null)
                    .set("parts_without_value", set.excluded)
                    .number("share_without_group", Double.isNaN(people) ? Double.NaN : set.withoutGroup / everyone)
                    .number("value_all", all(set) * set.multiplier());
            Reasons reasons = new Reasons(row);
            if (set.excluded > 0) {
                reasons.add("parts_missing");
            }
            if (set.overlapping) {
                reasons.add("overlapping_groups");
            }
            if (set.withheld != null) {
                reasons.add(set.withheld);
            } else if (set.ordered) {
                OrderedMeasures.set(row, set, reasons);
            } else {
                UnorderedMeasures.set(row, set, reasons);
            }
            row.set("method", method(set)).set("reason", reasons.text());
            rows.add(row.build());
        }
        return rows.iterator();
    }

    /** Sets the columns that say which groups a row is about. */
    static void setKey(RowBuilder row, PeriodValues period, GroupSet set) {
        row.set("indicator_id", period.indicator().id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("area_code", period.geography().code(set.area))
                .set("unit_level", set.unitLevel)
                .set("dimension", set.dimension)
                .set("area_level", period.geography().level(set.area).text())
                .set("period_label", set.periodLabel);
    }

    private static double all(GroupSet set) {
        double sum = 0;
        for (int i = 0; i < set.size(); i++) {
            sum += set.isPresent(i) ? set.values[i] * set.populations[i] : 0;
        }
        return sum / set.people();
    }

    private static String method(GroupSet set) {
        String from = set.allCounted() ? "counts of each group added up" : "values and limits as published";
        if (!set.ordered) {
            return from + "; groups without an order";
        }
        return switch (set.scale()) {
            case LOGIT -> from + "; weighted regression on the logit scale, limits in closed form";
            case LOG -> from + "; weighted regression on the log scale, limits in closed form";
            case PLAIN -> from + "; weighted regression, limits in closed form";
        };
    }
}

package org.fosse.jobs.inequality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.InequalityTable;
import org.fosse.tables.Reason;

/**
 * Inequality within each area, one row per dimension with every measure that the dimension allows: {@link GroupSets} has
 * the groups, {@link OrderedMeasures} and {@link UnorderedMeasures} the measures.
 */
public final class InequalityJob extends Declaration<InequalityTable> implements PeriodStatisticJob<InequalityTable> {
    public InequalityJob() {
        super(InequalityTable.TABLE, Packed.INPUTS);
    }

    @Override
    public Statistic<TableRow<InequalityTable>> statistic(Inputs in, Run run) {
        GroupRules rules = GroupRules.of(run.config());
        return Statistic.perPeriod(period -> rows(period, rules));
    }

    /** The rows of one indicator and period, in order of area, unit level and dimension. */
    static Iterator<TableRow<InequalityTable>> rows(PeriodValues period, GroupRules rules) {
        List<TableRow<InequalityTable>> rows = new ArrayList<>();
        for (GroupSet set : GroupSets.of(period, rules)) {
            boolean areas = !set.unitLevel.equals(PersonGroupSets.PERSON);
            double people = set.people();
            double everyone = (Double.isNaN(people) ? 0 : people) + set.withoutGroup;
            RowBuilder<InequalityTable> row = start(period, set)
                    .set(InequalityTable.EQUITY_FACET, set.indicator.facet())
                    .set(InequalityTable.ORDERED, set.ordered)
                    .set(InequalityTable.GROUPS, set.present())
                    .set(InequalityTable.GROUPS_EXPECTED, set.size())
                    .set(InequalityTable.AREAS, areas ? set.placed : null)
                    .set(InequalityTable.AREAS_WITHOUT_GROUP, areas ? set.unplaced : null)
                    .set(InequalityTable.PARTS_WITHOUT_VALUE, set.excluded)
                    .number(
                            InequalityTable.SHARE_WITHOUT_GROUP,
                            Double.isNaN(people) ? Double.NaN : set.withoutGroup / everyone)
                    .number(InequalityTable.VALUE_ALL, all(set) * set.multiplier());
            Reasons<InequalityTable> reasons = new Reasons<>(row);
            if (set.excluded > 0) {
                reasons.add(Reason.PARTS_MISSING);
            }
            if (set.overlapping) {
                reasons.add(Reason.OVERLAPPING_GROUPS);
            }
            if (set.withheld != null) {
                reasons.add(set.withheld);
            } else if (set.isRanked()) {
                OrderedMeasures.setSlope(set, reasons);
            } else if (set.ordered) {
                OrderedMeasures.set(row, set, reasons);
            } else {
                UnorderedMeasures.set(row, set, reasons);
            }
            row.set(InequalityTable.METHOD, method(set)).reasons(InequalityTable.REASON, reasons.all());
            rows.add(row.build());
        }
        return rows.iterator();
    }

    private static RowBuilder<InequalityTable> start(PeriodValues period, GroupSet set) {
        return InequalityTable.TABLE
                .row()
                .set(InequalityTable.INDICATOR_ID, period.indicator().id())
                .set(InequalityTable.PERIOD_START, period.start())
                .set(InequalityTable.PERIOD_END, period.end())
                .set(InequalityTable.AREA_CODE, period.geography().code(set.area))
                .set(InequalityTable.UNIT_LEVEL, set.unitLevel)
                .set(InequalityTable.DIMENSION, set.dimension)
                .set(
                        InequalityTable.AREA_LEVEL,
                        period.geography().level(set.area).text())
                .set(InequalityTable.PERIOD_LABEL, set.periodLabel);
    }

    private static double all(GroupSet set) {
        double sum = 0;
        for (int i = 0; i < set.size(); i++) {
            sum += set.isPresent(i) ? set.values[i] * set.populations[i] : 0;
        }
        return sum / set.people();
    }

    private static String method(GroupSet set) {
        if (set.isRanked()) {
            return (set.indicator.isProportion() ? "logistic" : "Poisson")
                    + " regression over areas in order of deprivation, limits by HC3 and Student's t";
        }
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

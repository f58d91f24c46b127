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
import org.fosse.schema.table.InequalityGroupTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The values of the groups that table inequality compares, as a chart needs them. */
public final class InequalityGroupJob extends Declaration<InequalityGroupTable>
        implements PeriodStatisticJob<InequalityGroupTable> {
    public InequalityGroupJob() {
        super(InequalityGroupTable.TABLE, Packed.INPUTS);
    }

    @Override
    public Statistic<TableRow<InequalityGroupTable>> statistic(Inputs in, Run run) {
        GroupRules rules = GroupRules.of(run.config());
        return Statistic.perPeriod(period -> rows(period, rules));
    }

    /** The rows of one indicator and period, in order of area, unit level, dimension and group. */
    static Iterator<TableRow<InequalityGroupTable>> rows(PeriodValues period, GroupRules rules) {
        List<TableRow<InequalityGroupTable>> rows = new ArrayList<>();
        for (GroupSet set : GroupSets.of(period, rules)) {
            if (set.isRanked()) {
                continue;
            }
            double people = set.people();
            boolean areas = !set.unitLevel.equals(PersonGroupSets.PERSON);
            for (int i = 0; i < set.size(); i++) {
                RowBuilder<InequalityGroupTable> row = InequalityGroupTable.TABLE
                        .row()
                        .set(
                                InequalityGroupTable.INDICATOR_ID,
                                period.indicator().id())
                        .set(InequalityGroupTable.PERIOD_START, period.start())
                        .set(InequalityGroupTable.PERIOD_END, period.end())
                        .set(InequalityGroupTable.AREA_CODE, period.geography().code(set.area))
                        .set(InequalityGroupTable.UNIT_LEVEL, set.unitLevel)
                        .set(InequalityGroupTable.DIMENSION, set.dimension)
                        .set(
                                InequalityGroupTable.AREA_LEVEL,
                                period.geography().level(set.area).text())
                        .set(InequalityGroupTable.PERIOD_LABEL, set.periodLabel)
                        .set(InequalityGroupTable.GROUP_NUMBER, i + 1)
                        .set(InequalityGroupTable.GROUP_NAME, set.labels[i])
                        .set(InequalityGroupTable.ORDERED, set.ordered)
                        .number(InequalityGroupTable.NUMERATOR, set.numerators[i])
                        .number(InequalityGroupTable.DENOMINATOR, set.denominators[i])
                        .number(InequalityGroupTable.VALUE, set.values[i] * set.multiplier())
                        .number(
                                InequalityGroupTable.SHARE_OF_PEOPLE,
                                set.isPresent(i) ? set.populations[i] / people : Double.NaN)
                        .set(InequalityGroupTable.AREAS, areas ? set.members[i] : null);
                setLimits(row, set, i);
                row.reason(InequalityGroupTable.REASON, reason(set, i));
                rows.add(row.build());
            }
        }
        return rows.iterator();
    }

    private static void setLimits(RowBuilder<InequalityGroupTable> row, GroupSet set, int i) {
        double by = set.multiplier();
        if (!set.isPresent(i)) {
            row.set(InequalityGroupTable.METHOD, "none");
        } else if (set.isCounted(i)) {
            Estimate estimate = set.estimate(i);
            Limits limits95 = estimate.limits(Limits.P95);
            Limits limits998 = estimate.limits(Limits.P998);
            row.number(InequalityGroupTable.LOWER_95, limits95.lower() * by)
                    .number(InequalityGroupTable.UPPER_95, limits95.upper() * by)
                    .number(InequalityGroupTable.LOWER_998, limits998.lower() * by)
                    .number(InequalityGroupTable.UPPER_998, limits998.upper() * by)
                    .set(InequalityGroupTable.METHOD, set.indicator.isProportion() ? "wilson" : "exact or byar");
        } else {
            row.number(InequalityGroupTable.LOWER_95, set.lower[i] * by)
                    .number(InequalityGroupTable.UPPER_95, set.upper[i] * by)
                    .set(InequalityGroupTable.METHOD, "published");
        }
    }

    private static @Nullable Reason reason(GroupSet set, int i) {
        if (set.isPresent(i)) {
            return null;
        }
        if (set.members[i] == 0) {
            Reason given = set.reasons[i];
            return given == null ? Reason.MISSING_GROUP : given;
        }
        return set.denominators[i] > 0 ? Reason.COUNTS_OUT_OF_RANGE : Reason.ZERO_DENOMINATOR;
    }
}

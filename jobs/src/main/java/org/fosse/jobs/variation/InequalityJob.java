package org.fosse.jobs.variation;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Reference;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Column;
import org.fosse.tables.Level;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Inequality over deprivation within each area, per indicator and period; {@link DeprivationGroups} has the measures. */
public final class InequalityJob implements Job {
    private static final String UNIT = "the indicator's unit";
    private static final List<Level> UNITS = List.of(Level.NEIGHBOURHOOD, Level.PRACTICE);

    public static final Table TABLE = Table.published(
            "inequality",
            Stage.COMPUTE,
            "How far an indicator differs between the most and the least deprived parts of an area. Practices, or neighbourhoods, are put into deprivation groups and their counts added up per group.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_CODE,
                    Column.key(
                            "unit_level",
                            STRING,
                            "Level of the areas that were put into groups: practice or neighbourhood."),
                    Column.key(
                            "dimension",
                            STRING,
                            "deprivation_national (groups of England) or deprivation_local (groups of the system's own areas)."),
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Column.measure("groups", INT, "groups", "Groups that have a population.")
                            .required(),
                    Column.measure("groups_expected", INT, "groups", "Groups there are (five for fifths).")
                            .required(),
                    Column.measure("areas", LONG, "areas", "Areas that were put into groups.")
                            .required(),
                    Column.measure(
                                    "areas_without_group",
                                    LONG,
                                    "areas",
                                    "Areas with counts that have no deprivation group and are left out.")
                            .required(),
                    Column.measure("value_most_deprived", DOUBLE, UNIT, "Value of the most deprived group."),
                    Column.measure("value_least_deprived", DOUBLE, UNIT, "Value of the least deprived group."),
                    Column.measure("absolute_gap", DOUBLE, UNIT, "Most deprived less least deprived."),
                    Column.measure("absolute_gap_lower_95", DOUBLE, UNIT, "Its lower 95% limit."),
                    Column.measure("absolute_gap_upper_95", DOUBLE, UNIT, "Its upper 95% limit."),
                    Column.measure("ratio", DOUBLE, "ratio", "Most deprived divided by least deprived."),
                    Column.measure("ratio_lower_95", DOUBLE, "ratio", "Its lower 95% limit."),
                    Column.measure("ratio_upper_95", DOUBLE, "ratio", "Its upper 95% limit."),
                    Column.measure(
                            "slope_index",
                            DOUBLE,
                            UNIT,
                            "Slope index of inequality: the fitted value at the least deprived end less that at the most deprived end."),
                    Column.measure("slope_index_lower_95", DOUBLE, UNIT, "Its lower 95% limit."),
                    Column.measure("slope_index_upper_95", DOUBLE, UNIT, "Its upper 95% limit."),
                    Column.measure("slope_index_lower_998", DOUBLE, UNIT, "Its lower 99.8% limit."),
                    Column.measure("slope_index_upper_998", DOUBLE, UNIT, "Its upper 99.8% limit."),
                    Column.measure(
                            "relative_index",
                            DOUBLE,
                            "ratio",
                            "Relative index of inequality: the fitted value at the least deprived end divided by that at the most deprived end."),
                    Column.measure("relative_index_lower_95", DOUBLE, "ratio", "Its lower 95% limit."),
                    Column.measure("relative_index_upper_95", DOUBLE, "ratio", "Its upper 95% limit."),
                    Column.measure("relative_index_lower_998", DOUBLE, "ratio", "Its lower 99.8% limit."),
                    Column.measure("relative_index_upper_998", DOUBLE, "ratio", "Its upper 99.8% limit."),
                    Shared.METHOD,
                    Shared.REASON));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        int groups = run.config().deprivation().groups();
        return Packed.perPeriod(in, run, TABLE, period -> rows(period, groups));
    }

    /** The rows of one indicator and period, in order of area, unit level and dimension. */
    static Iterator<Row> rows(PeriodValues period, int groups) {
        StratumValues values = period.all();
        if (values == null || !period.indicator().isCounted()) {
            return Collections.emptyIterator();
        }
        RowBuilder row = new RowBuilder(TABLE);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            if (!UNITS.contains(group.childLevel()) || group.parentLevel() == Level.NEIGHBOURHOOD) {
                continue;
            }
            for (String dimension : List.of(Reference.DEPRIVATION_LOCAL, Reference.DEPRIVATION_NATIONAL)) {
                DeprivationGroups made = DeprivationGroups.of(values, group, period.geography(), dimension, groups);
                if (made.areas() == 0) {
                    continue;
                }
                row.set("indicator_id", period.indicator().id())
                        .set("period_start", period.start())
                        .set("period_end", period.end())
                        .set("area_code", period.geography().code(group.parent()))
                        .set("unit_level", group.childLevel().text())
                        .set("dimension", dimension)
                        .set("area_level", group.parentLevel().text())
                        .set("period_label", values.label(group.entries()[0]));
                made.set(row);
                rows.add(row.build());
            }
        }
        return rows.iterator();
    }
}

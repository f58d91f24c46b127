package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.VariationDecompositionTable;
import org.fosse.stats.Flag;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.TheilDecomposition;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/** How much of the variation between the practices of an area lies at which level; {@link Decomposition} has the parts. */
public final class DecompositionJob extends Declaration<VariationDecompositionTable>
        implements PeriodStatisticJob<VariationDecompositionTable> {
    /** The row of an area that holds all parts together. */
    static final String TOTAL = "total";

    private static final Set<Level> PARENTS =
            EnumSet.of(Level.COUNTRY, Level.REGION, Level.SYSTEM, Level.SUB_ICB, Level.PLACE, Level.LOCALITY);

    public DecompositionJob() {
        super(VariationDecompositionTable.TABLE, Packed.INPUTS);
    }

    @Override
    public Statistic<TableRow<VariationDecompositionTable>> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent and part. */
    static Iterator<TableRow<VariationDecompositionTable>> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<TableRow<VariationDecompositionTable>>of().iterator();
        }
        AreaEffects effects = AreaEffects.of(values);
        boolean[] suspect = SuspectValues.of(values, effects, settings.suspect());
        // Areas whose parts have values, but no practices, have a row that says so.
        Map<Integer, ComparisonGroup> parents = new LinkedHashMap<>();
        for (ComparisonGroup group : period.groups(values)) {
            if (PARENTS.contains(group.parentLevel())
                    && (group.childLevel() == Level.PRACTICE || !parents.containsKey(group.parent()))) {
                parents.put(group.parent(), group);
            }
        }
        List<TableRow<VariationDecompositionTable>> rows = new ArrayList<>();
        for (ComparisonGroup group : parents.values()) {
            addTo(rows, period, values, effects, suspect, group, settings.minimumAreas());
        }
        return rows.iterator();
    }

    private static void addTo(
            List<TableRow<VariationDecompositionTable>> rows,
            PeriodValues period,
            StratumValues values,
            AreaEffects effects,
            boolean[] suspect,
            ComparisonGroup group,
            int minimum) {
        boolean practices = group.childLevel() == Level.PRACTICE;
        int[] kept = Arrays.stream(group.entries())
                .filter(i -> practices && !suspect[i] && values.hasValue(i))
                .toArray();
        int excluded = practices ? group.entries().length - kept.length : 0;
        String label = values.label(group.entries()[0]);
        Reason reason = period.indicator().isOrdinal()
                ? Reason.ORDINAL_SCALE
                : !group.isWhole()
                        ? Reason.NOT_ALL_AREAS
                        : !practices ? Reason.NO_PRACTICE_VALUES : kept.length < minimum ? Reason.TOO_FEW : null;
        if (reason != null) {
            rows.add(begin(period, group, label, 0, TOTAL, kept.length, excluded)
                    .reason(VariationDecompositionTable.REASON, reason)
                    .build());
            return;
        }
        Decomposition parts = Decomposition.of(period, values, effects, kept, group.parentLevel());
        double variances = parts.moments().total();
        for (int part = -1; part < parts.parts(); part++) {
            String name = part < 0 ? TOTAL : parts.name(part);
            RowBuilder<VariationDecompositionTable> row =
                    begin(period, group, label, part + 1, name, kept.length, excluded);
            row.set(
                            VariationDecompositionTable.GROUPS,
                            Math.toIntExact(part < 0 ? parts.practices() : parts.groups(part)))
                    .set(VariationDecompositionTable.GROUPS_CUT, part < 0 ? 0L : parts.cut(part));
            index(
                    row,
                    VariationDecompositionTable.THEIL,
                    VariationDecompositionTable.THEIL_SHARE,
                    parts,
                    parts.theil(),
                    part);
            index(
                    row,
                    VariationDecompositionTable.MEAN_LOG_DEVIATION,
                    VariationDecompositionTable.MEAN_LOG_DEVIATION_SHARE,
                    parts,
                    parts.logDeviation(),
                    part);
            double variance = part < 0 ? variances : parts.moments().variance(part);
            row.number(VariationDecompositionTable.BETWEEN_VARIANCE, variance)
                    .number(VariationDecompositionTable.BETWEEN_VARIANCE_SHARE, variance / variances);
            boolean ratio = part >= 0 && parts.scale() != AreaEffects.Scale.VALUE && !Double.isNaN(variance);
            row.number(VariationDecompositionTable.MEDIAN_ODDS_RATIO, ratio ? MedianOddsRatio.of(variance) : Double.NaN)
                    .set(
                            VariationDecompositionTable.BETWEEN_SCALE,
                            parts.scale().text())
                    .set(
                            VariationDecompositionTable.METHOD,
                            "Theil's T and mean log deviation weighted by denominator; variances by nested moments")
                    .reasons(VariationDecompositionTable.REASON, reasons(parts, variance, excluded));
            rows.add(row.build());
        }
    }

    private static Set<Reason> reasons(Decomposition parts, double variance, int excluded) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        parts.theil().flags().forEach(flag -> reasons.add(Reason.of(flag.text())));
        parts.logDeviation()
                .flags()
                .forEach(flag ->
                        reasons.add(flag == Flag.ZERO_DENOMINATOR ? Reason.ZERO_VALUE : Reason.of(flag.text())));
        if (Double.isNaN(variance)) {
            reasons.add(Reason.TOO_FEW);
        }
        if (excluded > 0) {
            reasons.add(Reason.SOME_EXCLUDED);
        }
        return reasons;
    }

    private static void index(
            RowBuilder<VariationDecompositionTable> row,
            Field<VariationDecompositionTable, Double> index,
            Field<VariationDecompositionTable, Double> share,
            Decomposition parts,
            TheilDecomposition.Result of,
            int part) {
        double value = part < 0 ? of.total() : parts.index(of, part);
        double total = Double.isFinite(of.total()) ? of.total() : Double.NaN;
        row.number(index, value).number(share, value / total);
    }

    private static RowBuilder<VariationDecompositionTable> begin(
            PeriodValues period,
            ComparisonGroup group,
            String label,
            int part,
            String component,
            long areas,
            long excluded) {
        return VariationDecompositionTable.TABLE
                .row()
                .set(
                        VariationDecompositionTable.INDICATOR_ID,
                        period.indicator().id())
                .set(VariationDecompositionTable.PERIOD_START, period.start())
                .set(VariationDecompositionTable.PERIOD_END, period.end())
                .set(VariationDecompositionTable.PARENT_CODE, period.geography().code(group.parent()))
                .set(VariationDecompositionTable.PART, part)
                .set(VariationDecompositionTable.COMPONENT, component)
                .set(
                        VariationDecompositionTable.PARENT_LEVEL,
                        group.parentLevel().text())
                .set(VariationDecompositionTable.PERIOD_LABEL, label)
                .set(VariationDecompositionTable.AREAS, areas)
                .set(VariationDecompositionTable.AREAS_EXCLUDED, excluded);
    }
}

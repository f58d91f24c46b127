package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.AdjustmentTable;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Table;

/** The models that areas are held against, and how much of the variation their traits explain. */
public final class AdjustmentJob implements PeriodStatisticJob<AdjustmentTable> {
    @Override
    public TypedTable<AdjustmentTable> output() {
        return AdjustmentTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Adjuster.INPUTS;
    }

    @Override
    public Statistic<TableRow<AdjustmentTable>> statistic(Inputs in, Run run) {
        Adjuster adjuster = Adjuster.of(in, run);
        return Statistic.perPeriod(period -> rows(period, adjuster));
    }

    private static Iterator<TableRow<AdjustmentTable>> rows(PeriodValues period, Adjuster adjuster) {
        PeriodModels models = adjuster.models(period);
        if (models == null) {
            return Collections.emptyIterator();
        }
        List<TableRow<AdjustmentTable>> rows = new ArrayList<>();
        for (GroupModel group : models.groups()) {
            rows.add(row(period, models, adjuster.traits(), group));
        }
        return rows.iterator();
    }

    private static TableRow<AdjustmentTable> row(
            PeriodValues period, PeriodModels models, Traits traits, GroupModel group) {
        long without = Arrays.stream(group.ordinary())
                .filter(i -> !traits.has(models.code(i), group.covariates()))
                .count();
        RowBuilder<AdjustmentTable> row = AdjustmentTable.TABLE
                .row()
                .set(AdjustmentTable.INDICATOR_ID, period.indicator().id())
                .set(AdjustmentTable.PERIOD_START, period.start())
                .set(AdjustmentTable.PERIOD_END, period.end())
                .set(
                        AdjustmentTable.PARENT_CODE,
                        period.geography().code(group.group().parent()))
                .set(AdjustmentTable.CHILD_LEVEL, group.group().childLevel().text())
                .set(AdjustmentTable.PARENT_LEVEL, group.group().parentLevel())
                .set(AdjustmentTable.PERIOD_LABEL, models.label(group))
                .set(
                        AdjustmentTable.AREAS,
                        (long) group.ordinary().length + group.special().length + group.suspect().length)
                .set(AdjustmentTable.AREAS_SPECIAL, (long) group.special().length)
                .set(AdjustmentTable.AREAS_SUSPECT, (long) group.suspect().length)
                .set(AdjustmentTable.AREAS_WITHOUT_COVARIATES, without)
                .reason(AdjustmentTable.REASON, group.reason());
        MetaRegression.Model model = group.model();
        if (model != null) {
            row.set(AdjustmentTable.FITTED_IN, period.geography().code(group.fittedIn()))
                    .set(AdjustmentTable.AREAS_IN_FIT, (long) model.areas())
                    .set(AdjustmentTable.COVARIATES, String.join(",", group.covariates()))
                    .set(AdjustmentTable.COEFFICIENTS, coefficients(group.covariates(), model))
                    .number(AdjustmentTable.TAU_SQUARED_WITHOUT, model.tauSquaredWithout())
                    .number(AdjustmentTable.TAU_SQUARED, model.tauSquared())
                    .number(AdjustmentTable.EXPLAINED_SHARE, model.explainedShare())
                    .number(AdjustmentTable.CHANCE_REACH, model.chanceReach())
                    .set(AdjustmentTable.SHOWN_TO_EXPLAIN, model.explains())
                    .number(AdjustmentTable.TAU_SQUARED_JUDGING, model.robustTauSquared());
        }
        return row.build();
    }

    private static String coefficients(List<String> covariates, MetaRegression.Model model) {
        return IntStream.range(0, covariates.size())
                .mapToObj(c -> Double.isNaN(model.error(c))
                        ? covariates.get(c) + " 0"
                        : String.format(
                                Locale.ROOT, "%s %.4g (%.2g)", covariates.get(c), model.coefficient(c), model.error(c)))
                .collect(Collectors.joining(", "));
    }
}

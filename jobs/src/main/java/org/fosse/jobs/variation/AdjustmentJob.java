package org.fosse.jobs.variation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.adjust.PeriodModels;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.Reference;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustmentTable;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Reason;

/**
 * The models that areas are held against, and how much of the variation their traits explain. It is the first to ask for them,
 * so that what cannot be fitted is told of this table.
 */
public final class AdjustmentJob extends Declaration<AdjustmentTable> implements RowJob<AdjustmentTable> {
    public AdjustmentJob() {
        super(AdjustmentTable.TABLE, Adjuster.INPUTS);
    }

    @Override
    public List<TableRow<AdjustmentTable>> rows(Inputs in, Run run) {
        Geography geography = Reference.of(in).value().geography();
        double least = run.config().variation().leastReliability();
        return Adjuster.of(in).value().models().stream()
                .flatMap(period -> period.groups().stream().map(group -> row(geography, period, group, least)))
                .toList();
    }

    private static TableRow<AdjustmentTable> row(
            Geography geography, PeriodModels period, GroupModel group, double least) {
        RowBuilder<AdjustmentTable> row = AdjustmentTable.TABLE
                .row()
                .set(AdjustmentTable.INDICATOR_ID, period.indicatorId())
                .set(AdjustmentTable.PERIOD_START, period.start())
                .set(AdjustmentTable.PERIOD_END, period.end())
                .set(AdjustmentTable.PARENT_CODE, geography.code(group.parent()))
                .set(AdjustmentTable.CHILD_LEVEL, group.childLevel().text())
                .set(AdjustmentTable.PARENT_LEVEL, group.parentLevel())
                .set(AdjustmentTable.PERIOD_LABEL, group.label())
                .set(AdjustmentTable.AREAS, group.areas())
                .set(AdjustmentTable.AREAS_SPECIAL, group.special())
                .set(AdjustmentTable.AREAS_SUSPECT, group.suspect())
                .set(AdjustmentTable.AREAS_WITHOUT_COVARIATES, group.without())
                .reason(AdjustmentTable.REASON, group.reason());
        MetaRegression.Model model = group.model();
        if (model != null) {
            boolean readable = model.reliability() >= least;
            row.set(AdjustmentTable.FITTED_IN, geography.code(group.fittedIn()))
                    .set(AdjustmentTable.AREAS_IN_FIT, (long) model.areas())
                    .set(AdjustmentTable.COVARIATES, String.join(",", group.covariates()))
                    .set(AdjustmentTable.COEFFICIENTS, coefficients(group.covariates(), model))
                    .number(AdjustmentTable.TAU_SQUARED_WITHOUT, model.tauSquaredWithout())
                    .number(AdjustmentTable.TAU_SQUARED, model.tauSquared())
                    .number(AdjustmentTable.EXPLAINED_SHARE, model.explainedShare())
                    .number(AdjustmentTable.CHANCE_REACH, model.chanceReach())
                    .set(AdjustmentTable.SHOWN_TO_EXPLAIN, model.explains())
                    .number(AdjustmentTable.TAU_SQUARED_JUDGING, model.robustTauSquared())
                    .number(AdjustmentTable.RELIABILITY, model.reliability())
                    .set(AdjustmentTable.POSITIONS_READABLE, readable)
                    .reason(AdjustmentTable.REASON, readable ? null : Reason.MOSTLY_CHANCE);
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

// Written from src/main/schema/adjustment.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The model by which the areas of one level within a system or England are adjusted for what is not in their hands, for one indicator and period: a random-effects regression on the logit (proportions) or logarithm (rates). Where there is none, the reason. Rows are there for indicators with counts. */
public final class AdjustmentTable {
    private static final TypedTable.Builder<AdjustmentTable> T =
            new TypedTable.Builder<>("adjustment", Stage.COMPUTE, true, "The model by which the areas of one level within a system or England are adjusted for what is not in their hands, for one indicator and period: a random-effects regression on the logit (proportions) or logarithm (rates). Where there is none, the reason. Rows are there for indicators with counts.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<AdjustmentTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<AdjustmentTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<AdjustmentTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<AdjustmentTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<AdjustmentTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Level of the parent area: system or country. */
    public static final Field<AdjustmentTable, Level> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area: system or country.", false), Level.class);
    /** The period in words. */
    public static final Field<AdjustmentTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Areas of the parent with both counts. */
    public static final Field<AdjustmentTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the parent with both counts.", false), Long.class);
    /** Of these, special lists (table special_list), which are left out. */
    public static final Field<AdjustmentTable, Long> AREAS_SPECIAL = T.field(new Column("areas_special", Type.LONG, Role.MEASURE, "areas", "Of these, special lists (table special_list), which are left out.", false), Long.class);
    /** Of the others, areas with a suspect value (table funnel), which are left out. */
    public static final Field<AdjustmentTable, Long> AREAS_SUSPECT = T.field(new Column("areas_suspect", Type.LONG, Role.MEASURE, "areas", "Of the others, areas with a suspect value (table funnel), which are left out.", false), Long.class);
    /** Of the others, areas that lack one of the covariates. */
    public static final Field<AdjustmentTable, Long> AREAS_WITHOUT_COVARIATES = T.field(new Column("areas_without_covariates", Type.LONG, Role.MEASURE, "areas", "Of the others, areas that lack one of the covariates.", false), Long.class);
    /** Code of the area whose areas the model is fitted to: England where it has the same covariates and its areas are of several systems, otherwise the parent; null without a model. */
    public static final Field<AdjustmentTable, String> FITTED_IN = T.field(new Column("fitted_in", Type.STRING, Role.ATTRIBUTE, "", "Code of the area whose areas the model is fitted to: England where it has the same covariates and its areas are of several systems, otherwise the parent; null without a model.", true), String.class);
    /** Areas the model is fitted to. */
    public static final Field<AdjustmentTable, Long> AREAS_IN_FIT = T.field(new Column("areas_in_fit", Type.LONG, Role.MEASURE, "areas", "Areas the model is fitted to.", true), Long.class);
    /** What is adjusted for: ids of table peer_variable, in the order of the catalogue or configuration, separated by commas. As many as there are ten areas each; those that nine in ten areas have. The latest period of each counts for all periods. */
    public static final Field<AdjustmentTable, String> COVARIATES = T.field(new Column("covariates", Type.STRING, Role.ATTRIBUTE, "", "What is adjusted for: ids of table peer_variable, in the order of the catalogue or configuration, separated by commas. As many as there are ten areas each; those that nine in ten areas have. The latest period of each counts for all periods.", true), String.class);
    /** For each covariate its coefficient, the change of the logit or logarithm with one unit more, and the standard error in brackets; 0 for one that the others fix. */
    public static final Field<AdjustmentTable, String> COEFFICIENTS = T.field(new Column("coefficients", Type.STRING, Role.ATTRIBUTE, "", "For each covariate its coefficient, the change of the logit or logarithm with one unit more, and the standard error in brackets; 0 for one that the others fix.", true), String.class);
    /** Variance between the areas in the fit beyond chance without covariates (Paule and Mandel). */
    public static final Field<AdjustmentTable, Double> TAU_SQUARED_WITHOUT = T.field(new Column("tau_squared_without", Type.DOUBLE, Role.MEASURE, "squared logit or logarithm", "Variance between the areas in the fit beyond chance without covariates (Paule and Mandel).", true), Double.class);
    /** The same with the covariates: what they leave unexplained. The size of the variation. */
    public static final Field<AdjustmentTable, Double> TAU_SQUARED = T.field(new Column("tau_squared", Type.DOUBLE, Role.MEASURE, "squared logit or logarithm", "The same with the covariates: what they leave unexplained. The size of the variation.", true), Double.class);
    /** 1 - tau_squared / tau_squared_without; below 0 where the covariates explain none. */
    public static final Field<AdjustmentTable, Double> EXPLAINED_SHARE = T.field(new Column("explained_share", Type.DOUBLE, Role.MEASURE, "share", "1 - tau_squared / tau_squared_without; below 0 where the covariates explain none.", true), Double.class);
    /** The explained share that covariates without any bearing exceed in one of ten cases (90% point of the adjusted R squared under Fisher's F). */
    public static final Field<AdjustmentTable, Double> CHANCE_REACH = T.field(new Column("chance_reach", Type.DOUBLE, Role.MEASURE, "share", "The explained share that covariates without any bearing exceed in one of ten cases (90% point of the adjusted R squared under Fisher's F).", true), Double.class);
    /** Whether explained_share is above chance_reach; below it the covariates are not shown to explain anything. */
    public static final Field<AdjustmentTable, Boolean> SHOWN_TO_EXPLAIN = T.field(new Column("shown_to_explain", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether explained_share is above chance_reach; below it the covariates are not shown to explain anything.", true), Boolean.class);
    /** The variance areas are judged by: that of the nine tenths nearest to the model, scaled back, so that outliers do not hide in it. */
    public static final Field<AdjustmentTable, Double> TAU_SQUARED_JUDGING = T.field(new Column("tau_squared_judging", Type.DOUBLE, Role.MEASURE, "squared logit or logarithm", "The variance areas are judged by: that of the nine tenths nearest to the model, scaled back, so that outliers do not hide in it.", true), Double.class);
    /** Share of signal in what the areas in the fit differ by after their traits: tau_squared / (tau_squared + v), v the median of what chance makes them vary by. */
    public static final Field<AdjustmentTable, Double> RELIABILITY = T.field(new Column("reliability", Type.DOUBLE, Role.MEASURE, "share", "Share of signal in what the areas in the fit differ by after their traits: tau_squared / (tau_squared + v), v the median of what chance makes them vary by.", true), Double.class);
    /** Whether reliability is not below variation.least_reliability. Where it is, no area is judged to be unlike its like (mostly_chance). */
    public static final Field<AdjustmentTable, Boolean> POSITIONS_READABLE = T.field(new Column("positions_readable", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether reliability is not below variation.least_reliability. Where it is, no area is judged to be unlike its like (mostly_chance).", true), Boolean.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AdjustmentTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AdjustmentTable> TABLE = T.table(
            new Check("model_or_reason", "fitted_in is not null or reason is not null", "Where there is no model there is a reason."));

    private AdjustmentTable() {}
}

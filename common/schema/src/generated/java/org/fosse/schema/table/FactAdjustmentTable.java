// Written from src/main/schema/fact_adjustment.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The model by which the areas of one level within an area are adjusted, for one indicator and period, and how much of their variation it explains. Where there is none, table adjustment says why. */
public final class FactAdjustmentTable {
    private static final TypedTable.Builder<FactAdjustmentTable> T =
            new TypedTable.Builder<>("fact_adjustment", Folder.STAR, Stage.PUBLISH, true, "The model by which the areas of one level within an area are adjusted, for one indicator and period, and how much of their variation it explains. Where there is none, table adjustment says why.");

    /** Its indicator. */
    public static final Field<FactAdjustmentTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactAdjustmentTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** The area whose parts are adjusted. */
    public static final Field<FactAdjustmentTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area whose parts are adjusted.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<FactAdjustmentTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Its reason. */
    public static final Field<FactAdjustmentTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Code of the area whose areas the model is fitted to: England where it has the same covariates and its areas are of several systems, otherwise the parent; null without a model. */
    public static final Field<FactAdjustmentTable, String> FITTED_IN = T.field(new Column("fitted_in", Type.STRING, Role.ATTRIBUTE, "", "Code of the area whose areas the model is fitted to: England where it has the same covariates and its areas are of several systems, otherwise the parent; null without a model.", true), String.class);
    /** Areas the model is fitted to. */
    public static final Field<FactAdjustmentTable, Long> AREAS_IN_FIT = T.field(new Column("areas_in_fit", Type.LONG, Role.MEASURE, "areas", "Areas the model is fitted to.", true), Long.class);
    /** Of these, special lists (table special_list), which are left out. */
    public static final Field<FactAdjustmentTable, Long> AREAS_SPECIAL = T.field(new Column("areas_special", Type.LONG, Role.MEASURE, "areas", "Of these, special lists (table special_list), which are left out.", false), Long.class);
    /** Of the others, areas with a suspect value (table funnel), which are left out. */
    public static final Field<FactAdjustmentTable, Long> AREAS_SUSPECT = T.field(new Column("areas_suspect", Type.LONG, Role.MEASURE, "areas", "Of the others, areas with a suspect value (table funnel), which are left out.", false), Long.class);
    /** What is adjusted for: ids of table peer_variable, in the order of the catalogue or configuration, separated by commas. As many as there are ten areas each; those that nine in ten areas have. The latest period of each counts for all periods. */
    public static final Field<FactAdjustmentTable, String> COVARIATES = T.field(new Column("covariates", Type.STRING, Role.ATTRIBUTE, "", "What is adjusted for: ids of table peer_variable, in the order of the catalogue or configuration, separated by commas. As many as there are ten areas each; those that nine in ten areas have. The latest period of each counts for all periods.", true), String.class);
    /** For each covariate its coefficient, the change of the logit or logarithm with one unit more, and the standard error in brackets; 0 for one that the others fix. */
    public static final Field<FactAdjustmentTable, String> COEFFICIENTS = T.field(new Column("coefficients", Type.STRING, Role.ATTRIBUTE, "", "For each covariate its coefficient, the change of the logit or logarithm with one unit more, and the standard error in brackets; 0 for one that the others fix.", true), String.class);
    /** Variance between the areas in the fit beyond chance without covariates (Paule and Mandel). */
    public static final Field<FactAdjustmentTable, Double> TAU_SQUARED_WITHOUT = T.field(new Column("tau_squared_without", Type.DOUBLE, Role.MEASURE, "squared logit or logarithm", "Variance between the areas in the fit beyond chance without covariates (Paule and Mandel).", true), Double.class);
    /** The same with the covariates: what they leave unexplained. The size of the variation. */
    public static final Field<FactAdjustmentTable, Double> TAU_SQUARED = T.field(new Column("tau_squared", Type.DOUBLE, Role.MEASURE, "squared logit or logarithm", "The same with the covariates: what they leave unexplained. The size of the variation.", true), Double.class);
    /** 1 - tau_squared / tau_squared_without; below 0 where the covariates explain none. */
    public static final Field<FactAdjustmentTable, Double> EXPLAINED_SHARE = T.field(new Column("explained_share", Type.DOUBLE, Role.MEASURE, "share", "1 - tau_squared / tau_squared_without; below 0 where the covariates explain none.", true), Double.class);
    /** The explained share that covariates without any bearing exceed in one of ten cases (90% point of the adjusted R squared under Fisher's F). */
    public static final Field<FactAdjustmentTable, Double> CHANCE_REACH = T.field(new Column("chance_reach", Type.DOUBLE, Role.MEASURE, "share", "The explained share that covariates without any bearing exceed in one of ten cases (90% point of the adjusted R squared under Fisher's F).", true), Double.class);
    /** Whether explained_share is above chance_reach; below it the covariates are not shown to explain anything. */
    public static final Field<FactAdjustmentTable, Boolean> SHOWN_TO_EXPLAIN = T.field(new Column("shown_to_explain", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether explained_share is above chance_reach; below it the covariates are not shown to explain anything.", true), Boolean.class);

    /** The declaration. */
    public static final TypedTable<FactAdjustmentTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactAdjustmentTable, AdjustmentTable> PROJECTION = new Projection<>(TABLE, AdjustmentTable.TABLE, new Check("taken", "fitted_in is not null", "the rows that are taken"), false, List.of(
            List.of(AdjustmentTable.INDICATOR_ID),
            List.of(AdjustmentTable.PERIOD_START, AdjustmentTable.PERIOD_END),
            List.of(AdjustmentTable.PARENT_CODE, AdjustmentTable.PERIOD_START, AdjustmentTable.PERIOD_END),
            List.of(AdjustmentTable.CHILD_LEVEL),
            List.of(AdjustmentTable.REASON),
            List.of(AdjustmentTable.FITTED_IN),
            List.of(AdjustmentTable.AREAS_IN_FIT),
            List.of(AdjustmentTable.AREAS_SPECIAL),
            List.of(AdjustmentTable.AREAS_SUSPECT),
            List.of(AdjustmentTable.COVARIATES),
            List.of(AdjustmentTable.COEFFICIENTS),
            List.of(AdjustmentTable.TAU_SQUARED_WITHOUT),
            List.of(AdjustmentTable.TAU_SQUARED),
            List.of(AdjustmentTable.EXPLAINED_SHARE),
            List.of(AdjustmentTable.CHANCE_REACH),
            List.of(AdjustmentTable.SHOWN_TO_EXPLAIN)));

    private FactAdjustmentTable() {}
}

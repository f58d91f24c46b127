// Written from src/main/schema/fact_adjusted.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area beside what is to be expected of areas with its traits, and a special list beside lists of its kind: how far it is unlike its like, within a system or England. Of an area that is not judged table adjusted says why. */
public final class FactAdjustedTable {
    private static final TypedTable.Builder<FactAdjustedTable> T =
            new TypedTable.Builder<>("fact_adjusted", Folder.STAR, Stage.PUBLISH, true, "One area beside what is to be expected of areas with its traits, and a special list beside lists of its kind: how far it is unlike its like, within a system or England. Of an area that is not judged table adjusted says why.");

    /** Its indicator. */
    public static final Field<FactAdjustedTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactAdjustedTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** The area within which it is judged. */
    public static final Field<FactAdjustedTable, String> PARENT_KEY = T.field(new Column("parent_key", Type.STRING, Role.IDENTIFIER, "", "The area within which it is judged.", false).leadingTo(new ForeignKey("dim_area", "parent")), String.class);
    /** Its area. */
    public static final Field<FactAdjustedTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its reason. */
    public static final Field<FactAdjustedTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Level of the parent area: system or country. */
    public static final Field<FactAdjustedTable, Level> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area: system or country.", false), Level.class);
    /** What it is held against: model, like lists, or nothing. */
    public static final Field<FactAdjustedTable, AdjustmentBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "What it is held against: model, like lists, or nothing.", false), AdjustmentBasis.class);
    /** The value as it is. */
    public static final Field<FactAdjustedTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value as it is.", false), Double.class);
    /** Out of how many. */
    public static final Field<FactAdjustedTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many.", false), Double.class);
    /** What the model expects of an area with its traits; set so that the areas in the fit together are expected to have the events they had. Of like lists: what they have. */
    public static final Field<FactAdjustedTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the model expects of an area with its traits; set so that the areas in the fit together are expected to have the events they had. Of like lists: what they have.", true), Double.class);
    /** Of areas of its size with its traits 19 in 20 have a value from here to expected_upper_95: chance, the variation between areas (tau_squared_judging) and the model's own error together. judgement_95 is the same question. */
    public static final Field<FactAdjustedTable, Double> EXPECTED_LOWER_95 = T.field(new Column("expected_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Of areas of its size with its traits 19 in 20 have a value from here to expected_upper_95: chance, the variation between areas (tau_squared_judging) and the model's own error together. judgement_95 is the same question.", true), Double.class);
    /** The upper end of that. */
    public static final Field<FactAdjustedTable, Double> EXPECTED_UPPER_95 = T.field(new Column("expected_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The upper end of that.", true), Double.class);
    /** The value it would have with the mean traits of the areas in the fit, its distance from what is expected kept on the logit or logarithm. */
    public static final Field<FactAdjustedTable, Double> ADJUSTED_VALUE = T.field(new Column("adjusted_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it would have with the mean traits of the areas in the fit, its distance from what is expected kept on the logit or logarithm.", true), Double.class);
    /** What of its distance from expected is likely to last, below 0 where the value is below expected: distance x tau_squared_judging / (tau_squared_judging + v) on the scale of the model, v the variance of chance at its size, brought to the indicator's unit. For ranking. */
    public static final Field<FactAdjustedTable, Double> SHRUNKEN_DIFFERENCE = T.field(new Column("shrunken_difference", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What of its distance from expected is likely to last, below 0 where the value is below expected: distance x tau_squared_judging / (tau_squared_judging + v) on the scale of the model, v the variance of chance at its size, brought to the indicator's unit. For ranking.", true), Double.class);
    /** Distance from the model over the root of chance, the variance between areas (tau_squared_judging) and the model's own error. The model's centre is the typical area, that of expected all areas together, so that the two can differ in sign near 0. */
    public static final Field<FactAdjustedTable, Double> Z = T.field(new Column("z", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the model over the root of chance, the variance between areas (tau_squared_judging) and the model's own error. The model's centre is the typical area, that of expected all areas together, so that the two can differ in sign near 0.", true), Double.class);
    /** Two-sided, of Student's t with areas in the fit less coefficients less 1 degrees of freedom. */
    public static final Field<FactAdjustedTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "Two-sided, of Student's t with areas in the fit less coefficients less 1 degrees of freedom.", true), Double.class);
    /** Where p_value is below 5%: better or worse by the indicator's polarity, higher or lower where there is none; otherwise similar. Not judged where there is no ground. */
    public static final Field<FactAdjustedTable, Judgement> JUDGEMENT_95 = T.field(new Column("judgement_95", Type.STRING, Role.ATTRIBUTE, "", "Where p_value is below 5%: better or worse by the indicator's polarity, higher or lower where there is none; otherwise similar. Not judged where there is no ground.", false), Judgement.class);
    /** p_value after Benjamini and Hochberg over the list that a reader sees: all areas of the level within the parent in the period, over all indicators; special lists apart, kind by kind. */
    public static final Field<FactAdjustedTable, Double> FALSE_DISCOVERY_RATE = T.field(new Column("false_discovery_rate", Type.DOUBLE, Role.MEASURE, "probability", "p_value after Benjamini and Hochberg over the list that a reader sees: all areas of the level within the parent in the period, over all indicators; special lists apart, kind by kind.", true), Double.class);
    /** The same words where false_discovery_rate is not above variation.false_discovery_rate (5%): unlike its like, after the number of looks. */
    public static final Field<FactAdjustedTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "The same words where false_discovery_rate is not above variation.false_discovery_rate (5%): unlike its like, after the number of looks.", false), Judgement.class);

    /** The declaration. */
    public static final TypedTable<FactAdjustedTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactAdjustedTable, AdjustedTable> PROJECTION = new Projection<>(TABLE, AdjustedTable.TABLE, new Check("taken", "judgement <> 'not judged'", "the rows that are taken"), false, List.of(
            List.of(AdjustedTable.INDICATOR_ID),
            List.of(AdjustedTable.PERIOD_START, AdjustedTable.PERIOD_END),
            List.of(AdjustedTable.PARENT_CODE, AdjustedTable.PERIOD_START, AdjustedTable.PERIOD_END),
            List.of(AdjustedTable.AREA_CODE, AdjustedTable.PERIOD_START, AdjustedTable.PERIOD_END),
            List.of(AdjustedTable.REASON),
            List.of(AdjustedTable.PARENT_LEVEL),
            List.of(AdjustedTable.BASIS),
            List.of(AdjustedTable.VALUE),
            List.of(AdjustedTable.DENOMINATOR),
            List.of(AdjustedTable.EXPECTED),
            List.of(AdjustedTable.EXPECTED_LOWER_95),
            List.of(AdjustedTable.EXPECTED_UPPER_95),
            List.of(AdjustedTable.ADJUSTED_VALUE),
            List.of(AdjustedTable.SHRUNKEN_DIFFERENCE),
            List.of(AdjustedTable.Z),
            List.of(AdjustedTable.P_VALUE),
            List.of(AdjustedTable.JUDGEMENT_95),
            List.of(AdjustedTable.FALSE_DISCOVERY_RATE),
            List.of(AdjustedTable.JUDGEMENT)));

    private FactAdjustedTable() {}
}

// Written from src/main/schema/adjusted.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area beside what is to be expected of areas with its traits (table adjustment has the model), and a special list beside lists of its kind: how far it is unlike its like. It says nothing about standards, which are judged as they are, nor about the gradient that is taken out, which tables inequality and adjustment tell. Only where there is a model, and for special lists. */
public final class AdjustedTable {
    private static final TypedTable.Builder<AdjustedTable> T =
            new TypedTable.Builder<>("adjusted", Stage.COMPUTE, true, "One area beside what is to be expected of areas with its traits (table adjustment has the model), and a special list beside lists of its kind: how far it is unlike its like. It says nothing about standards, which are judged as they are, nor about the gradient that is taken out, which tables inequality and adjustment tell. Only where there is a model, and for special lists.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<AdjustedTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<AdjustedTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<AdjustedTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<AdjustedTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<AdjustedTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<AdjustedTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Level of the parent area: system or country. */
    public static final Field<AdjustedTable, Level> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area: system or country.", false), Level.class);
    /** The period in words. */
    public static final Field<AdjustedTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** What it is held against: model, like lists, or nothing. */
    public static final Field<AdjustedTable, AdjustmentBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "What it is held against: model, like lists, or nothing.", false), AdjustmentBasis.class);
    /** The kind of a special list (table special_list); null for others. */
    public static final Field<AdjustedTable, String> SPECIAL_LIST = T.field(new Column("special_list", Type.STRING, Role.ATTRIBUTE, "", "The kind of a special list (table special_list); null for others.", true), String.class);
    /** The value as it is. */
    public static final Field<AdjustedTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value as it is.", false), Double.class);
    /** Out of how many. */
    public static final Field<AdjustedTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many.", false), Double.class);
    /** What the model expects of an area with its traits; set so that the areas in the fit together are expected to have the events they had. Of like lists: what they have. */
    public static final Field<AdjustedTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What the model expects of an area with its traits; set so that the areas in the fit together are expected to have the events they had. Of like lists: what they have.", true), Double.class);
    /** Of areas of its size with its traits 19 in 20 have a value from here to expected_upper_95: chance, the variation between areas (tau_squared_judging) and the model's own error together. judgement_95 is the same question. */
    public static final Field<AdjustedTable, Double> EXPECTED_LOWER_95 = T.field(new Column("expected_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Of areas of its size with its traits 19 in 20 have a value from here to expected_upper_95: chance, the variation between areas (tau_squared_judging) and the model's own error together. judgement_95 is the same question.", true), Double.class);
    /** The upper end of that. */
    public static final Field<AdjustedTable, Double> EXPECTED_UPPER_95 = T.field(new Column("expected_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The upper end of that.", true), Double.class);
    /** The value it would have with the mean traits of the areas in the fit, its distance from what is expected kept on the logit or logarithm. */
    public static final Field<AdjustedTable, Double> ADJUSTED_VALUE = T.field(new Column("adjusted_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it would have with the mean traits of the areas in the fit, its distance from what is expected kept on the logit or logarithm.", true), Double.class);
    /** What of its distance from expected is likely to last, below 0 where the value is below expected: distance x tau_squared_judging / (tau_squared_judging + v) on the scale of the model, v the variance of chance at its size, brought to the indicator's unit. For ranking. */
    public static final Field<AdjustedTable, Double> SHRUNKEN_DIFFERENCE = T.field(new Column("shrunken_difference", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What of its distance from expected is likely to last, below 0 where the value is below expected: distance x tau_squared_judging / (tau_squared_judging + v) on the scale of the model, v the variance of chance at its size, brought to the indicator's unit. For ranking.", true), Double.class);
    /** Distance from the model over the root of chance, the variance between areas (tau_squared_judging) and the model's own error. The model's centre is the typical area, that of expected all areas together, so that the two can differ in sign near 0. */
    public static final Field<AdjustedTable, Double> Z = T.field(new Column("z", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the model over the root of chance, the variance between areas (tau_squared_judging) and the model's own error. The model's centre is the typical area, that of expected all areas together, so that the two can differ in sign near 0.", true), Double.class);
    /** Two-sided, of Student's t with areas in the fit less coefficients less 1 degrees of freedom. */
    public static final Field<AdjustedTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "Two-sided, of Student's t with areas in the fit less coefficients less 1 degrees of freedom.", true), Double.class);
    /** Where p_value is below 5%: better or worse by the indicator's polarity, higher or lower where there is none; otherwise similar. Not judged where there is no ground. */
    public static final Field<AdjustedTable, Judgement> JUDGEMENT_95 = T.field(new Column("judgement_95", Type.STRING, Role.ATTRIBUTE, "", "Where p_value is below 5%: better or worse by the indicator's polarity, higher or lower where there is none; otherwise similar. Not judged where there is no ground.", false), Judgement.class);
    /** p_value after Benjamini and Hochberg over the list that a reader sees: all areas of the level within the parent in the period, over all indicators; special lists apart, kind by kind. */
    public static final Field<AdjustedTable, Double> FALSE_DISCOVERY_RATE = T.field(new Column("false_discovery_rate", Type.DOUBLE, Role.MEASURE, "probability", "p_value after Benjamini and Hochberg over the list that a reader sees: all areas of the level within the parent in the period, over all indicators; special lists apart, kind by kind.", true), Double.class);
    /** The same words where false_discovery_rate is not above variation.false_discovery_rate (5%): unlike its like, after the number of looks. */
    public static final Field<AdjustedTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "The same words where false_discovery_rate is not above variation.false_discovery_rate (5%): unlike its like, after the number of looks.", false), Judgement.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AdjustedTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AdjustedTable> TABLE = T.table(
            new Check("judged_or_reason", "judgement <> 'not judged' or reason is not null", "An area that is not judged has a reason."));

    private AdjustedTable() {}
}

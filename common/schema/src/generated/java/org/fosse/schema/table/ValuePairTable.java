// Written from src/main/schema/value_pair.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Value in its widest sense: what one area gets or needs, beside what is spent on it, where the catalogue pairs the two (paired_with). Both stand beside the median of the areas of the level that have both; nothing is divided, and no cause is claimed. An area that lacks one of the two has a row with the reason; a level at which no area has both has none. The latest period of each. */
public final class ValuePairTable {
    private static final TypedTable.Builder<ValuePairTable> T =
            new TypedTable.Builder<>("value_pair", Stage.COMPUTE, true, "Value in its widest sense: what one area gets or needs, beside what is spent on it, where the catalogue pairs the two (paired_with). Both stand beside the median of the areas of the level that have both; nothing is divided, and no cause is claimed. An area that lacks one of the two has a row with the reason; a level at which no area has both has none. The latest period of each.");

    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ValuePairTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** The indicator of resources: money, productivity. */
    public static final Field<ValuePairTable, String> RESOURCE_ID = T.field(new Column("resource_id", Type.STRING, Role.IDENTIFIER, "", "The indicator of resources: money, productivity.", false), String.class);
    /** What it is beside: the id of an outcome's indicator, or of a variable of need (table peer_variable). */
    public static final Field<ValuePairTable, String> BESIDE_ID = T.field(new Column("beside_id", Type.STRING, Role.IDENTIFIER, "", "What it is beside: the id of an outcome's indicator, or of a variable of need (table peer_variable).", false), String.class);
    /** outcome and cost, or need and cost. */
    public static final Field<ValuePairTable, ValuePairKind> PAIR = T.field(new Column("pair", Type.STRING, Role.ATTRIBUTE, "", "outcome and cost, or need and cost.", false), ValuePairKind.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ValuePairTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period of the outcome or need. */
    public static final Field<ValuePairTable, String> BESIDE_PERIOD_LABEL = T.field(new Column("beside_period_label", Type.STRING, Role.ATTRIBUTE, "", "The period of the outcome or need.", true), String.class);
    /** The outcome or need. */
    public static final Field<ValuePairTable, Double> BESIDE_VALUE = T.field(new Column("beside_value", Type.DOUBLE, Role.MEASURE, "the indicator's or variable's unit", "The outcome or need.", true), Double.class);
    /** The median of it over the areas. */
    public static final Field<ValuePairTable, Double> BESIDE_MEDIAN = T.field(new Column("beside_median", Type.DOUBLE, Role.MEASURE, "the indicator's or variable's unit", "The median of it over the areas.", true), Double.class);
    /** An outcome better or worse than its median where its 95% interval lies beyond it (higher or lower without a polarity), similar otherwise; a need higher, lower or similar (equal). */
    public static final Field<ValuePairTable, Judgement> BESIDE_SIDE = T.field(new Column("beside_side", Type.STRING, Role.ATTRIBUTE, "", "An outcome better or worse than its median where its 95% interval lies beyond it (higher or lower without a polarity), similar otherwise; a need higher, lower or similar (equal).", true), Judgement.class);
    /** The period of the resources. */
    public static final Field<ValuePairTable, String> RESOURCE_PERIOD_LABEL = T.field(new Column("resource_period_label", Type.STRING, Role.ATTRIBUTE, "", "The period of the resources.", true), String.class);
    /** The resources. */
    public static final Field<ValuePairTable, Double> RESOURCE_VALUE = T.field(new Column("resource_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The resources.", true), Double.class);
    /** The median of them over the areas. */
    public static final Field<ValuePairTable, Double> RESOURCE_MEDIAN = T.field(new Column("resource_median", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The median of them over the areas.", true), Double.class);
    /** Resources against their median: higher, lower or similar (equal); better or worse where the catalogue judges them. Without limits there is no telling chance. */
    public static final Field<ValuePairTable, Judgement> RESOURCE_SIDE = T.field(new Column("resource_side", Type.STRING, Role.ATTRIBUTE, "", "Resources against their median: higher, lower or similar (equal); better or worse where the catalogue judges them. Without limits there is no telling chance.", true), Judgement.class);
    /** Areas of the level that have both, whatever their system. */
    public static final Field<ValuePairTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the level that have both, whatever their system.", false), Long.class);
    /** beside_side and resource_side in words, as in: higher need, lower cost. Null with the reason. */
    public static final Field<ValuePairTable, String> QUADRANT = T.field(new Column("quadrant", Type.STRING, Role.ATTRIBUTE, "", "beside_side and resource_side in words, as in: higher need, lower cost. Null with the reason.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<ValuePairTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ValuePairTable> TABLE = T.table(
            new Check("quadrant_or_reason", "quadrant is not null or reason is not null", "Where there is no quadrant there is a reason."));

    private ValuePairTable() {}
}

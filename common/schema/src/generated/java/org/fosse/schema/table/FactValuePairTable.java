// Written from src/main/schema/fact_value_pair.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one area gets or needs, beside what is spent on it, each against the median of the areas of its level. Of an area that lacks one of the two table value_pair says why. */
public final class FactValuePairTable {
    private static final TypedTable.Builder<FactValuePairTable> T =
            new TypedTable.Builder<>("fact_value_pair", Folder.STAR, Stage.PUBLISH, true, "What one area gets or needs, beside what is spent on it, each against the median of the areas of its level. Of an area that lacks one of the two table value_pair says why.");

    /** The area, as it is now. */
    public static final Field<FactValuePairTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** The indicator of resources: money, productivity. */
    public static final Field<FactValuePairTable, String> RESOURCE_ID = T.field(new Column("resource_id", Type.STRING, Role.IDENTIFIER, "", "The indicator of resources: money, productivity.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** What it is beside: the id of an outcome's indicator, or of a variable of need (table peer_variable). */
    public static final Field<FactValuePairTable, String> BESIDE_ID = T.field(new Column("beside_id", Type.STRING, Role.IDENTIFIER, "", "What it is beside: the id of an outcome's indicator, or of a variable of need (table peer_variable).", false), String.class);
    /** outcome and cost, or need and cost. */
    public static final Field<FactValuePairTable, ValuePairKind> PAIR = T.field(new Column("pair", Type.STRING, Role.ATTRIBUTE, "", "outcome and cost, or need and cost.", false), ValuePairKind.class);
    /** Its reason. */
    public static final Field<FactValuePairTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The period of the outcome or need. */
    public static final Field<FactValuePairTable, String> BESIDE_PERIOD_LABEL = T.field(new Column("beside_period_label", Type.STRING, Role.ATTRIBUTE, "", "The period of the outcome or need.", true), String.class);
    /** The outcome or need. */
    public static final Field<FactValuePairTable, Double> BESIDE_VALUE = T.field(new Column("beside_value", Type.DOUBLE, Role.MEASURE, "the indicator's or variable's unit", "The outcome or need.", true), Double.class);
    /** The median of it over the areas. */
    public static final Field<FactValuePairTable, Double> BESIDE_MEDIAN = T.field(new Column("beside_median", Type.DOUBLE, Role.MEASURE, "the indicator's or variable's unit", "The median of it over the areas.", true), Double.class);
    /** An outcome better or worse than its median where its 95% interval lies beyond it (higher or lower without a polarity), similar otherwise; a need higher, lower or similar (equal). */
    public static final Field<FactValuePairTable, Judgement> BESIDE_SIDE = T.field(new Column("beside_side", Type.STRING, Role.ATTRIBUTE, "", "An outcome better or worse than its median where its 95% interval lies beyond it (higher or lower without a polarity), similar otherwise; a need higher, lower or similar (equal).", true), Judgement.class);
    /** The period of the resources. */
    public static final Field<FactValuePairTable, String> RESOURCE_PERIOD_LABEL = T.field(new Column("resource_period_label", Type.STRING, Role.ATTRIBUTE, "", "The period of the resources.", true), String.class);
    /** The resources. */
    public static final Field<FactValuePairTable, Double> RESOURCE_VALUE = T.field(new Column("resource_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The resources.", true), Double.class);
    /** The median of them over the areas. */
    public static final Field<FactValuePairTable, Double> RESOURCE_MEDIAN = T.field(new Column("resource_median", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The median of them over the areas.", true), Double.class);
    /** Resources against their median: higher, lower or similar (equal); better or worse where the catalogue judges them. Without limits there is no telling chance. */
    public static final Field<FactValuePairTable, Judgement> RESOURCE_SIDE = T.field(new Column("resource_side", Type.STRING, Role.ATTRIBUTE, "", "Resources against their median: higher, lower or similar (equal); better or worse where the catalogue judges them. Without limits there is no telling chance.", true), Judgement.class);
    /** Areas of the level that have both, whatever their system. */
    public static final Field<FactValuePairTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the level that have both, whatever their system.", false), Long.class);
    /** beside_side and resource_side in words, as in: higher need, lower cost. Null with the reason. */
    public static final Field<FactValuePairTable, String> QUADRANT = T.field(new Column("quadrant", Type.STRING, Role.ATTRIBUTE, "", "beside_side and resource_side in words, as in: higher need, lower cost. Null with the reason.", true), String.class);

    /** The declaration. */
    public static final TypedTable<FactValuePairTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactValuePairTable, ValuePairTable> PROJECTION = new Projection<>(TABLE, ValuePairTable.TABLE, new Check("taken", "quadrant is not null", "the rows that are taken"), false, List.of(
            List.of(ValuePairTable.AREA_CODE),
            List.of(ValuePairTable.RESOURCE_ID),
            List.of(ValuePairTable.BESIDE_ID),
            List.of(ValuePairTable.PAIR),
            List.of(ValuePairTable.REASON),
            List.of(ValuePairTable.BESIDE_PERIOD_LABEL),
            List.of(ValuePairTable.BESIDE_VALUE),
            List.of(ValuePairTable.BESIDE_MEDIAN),
            List.of(ValuePairTable.BESIDE_SIDE),
            List.of(ValuePairTable.RESOURCE_PERIOD_LABEL),
            List.of(ValuePairTable.RESOURCE_VALUE),
            List.of(ValuePairTable.RESOURCE_MEDIAN),
            List.of(ValuePairTable.RESOURCE_SIDE),
            List.of(ValuePairTable.AREAS),
            List.of(ValuePairTable.QUADRANT)));

    private FactValuePairTable() {}
}

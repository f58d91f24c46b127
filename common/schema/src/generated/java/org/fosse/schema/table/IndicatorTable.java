// Written from src/main/schema/indicator.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One indicator: what it is called, how to read it, and how its values are made. */
public final class IndicatorTable {
    private static final TypedTable.Builder<IndicatorTable> T =
            new TypedTable.Builder<>("indicator", Stage.CLEAN, true, "One indicator: what it is called, how to read it, and how its values are made.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<IndicatorTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** The measure it is an edition of: indicators, requirements of contracts and metrics with one measure_id speak of one thing. Its own id where it stands alone. Standards of a measure are in table standard. */
    public static final Field<IndicatorTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure it is an edition of: indicators, requirements of contracts and metrics with one measure_id speak of one thing. Its own id where it stands alone. Standards of a measure are in table standard.", false), String.class);
    /** Plain name. */
    public static final Field<IndicatorTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name.", false), String.class);
    /** What is counted, out of what. */
    public static final Field<IndicatorTable, String> DESCRIPTION = T.field(new Column("description", Type.STRING, Role.ATTRIBUTE, "", "What is counted, out of what.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<IndicatorTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<IndicatorTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** Unit of the value. */
    public static final Field<IndicatorTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value.", true), String.class);
    /** proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal. */
    public static final Field<IndicatorTable, String> VALUE_TYPE = T.field(new Column("value_type", Type.STRING, Role.ATTRIBUTE, "", "proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal.", false), String.class);
    /** value = numerator / denominator x multiplier, where it has both. */
    public static final Field<IndicatorTable, Double> MULTIPLIER = T.field(new Column("multiplier", Type.DOUBLE, Role.MEASURE, "factor", "value = numerator / denominator x multiplier, where it has both.", true), Double.class);
    /** The lowest value it can have; null where there is none. */
    public static final Field<IndicatorTable, Double> LOWEST = T.field(new Column("lowest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The lowest value it can have; null where there is none.", true), Double.class);
    /** The highest value it can have; null where there is none. */
    public static final Field<IndicatorTable, Double> HIGHEST = T.field(new Column("highest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The highest value it can have; null where there is none.", true), Double.class);
    /** Whether numerators and denominators may be summed over areas. */
    public static final Field<IndicatorTable, Boolean> ADDITIVE = T.field(new Column("additive", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether numerators and denominators may be summed over areas.", false), Boolean.class);
    /** The flows of table provider_share that share out values of providers among areas that have none of their own, the nearest in kind first; null where a provider's value says nothing of an area. */
    public static final Field<IndicatorTable, String> ATTRIBUTED_BY = T.field(new Column("attributed_by", Type.STRING, Role.ATTRIBUTE, "", "The flows of table provider_share that share out values of providers among areas that have none of their own, the nearest in kind first; null where a provider's value says nothing of an area.", true), String.class);
    /** access, experience or outcome, where it is known. */
    public static final Field<IndicatorTable, String> EQUITY_FACET = T.field(new Column("equity_facet", Type.STRING, Role.ATTRIBUTE, "", "access, experience or outcome, where it is known.", true), String.class);
    /** The pathway of care it belongs to, where the catalogue says. */
    public static final Field<IndicatorTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care it belongs to, where the catalogue says.", true), String.class);
    /** physical, mental or both, where the catalogue says. */
    public static final Field<IndicatorTable, String> CARE_GROUP = T.field(new Column("care_group", Type.STRING, Role.ATTRIBUTE, "", "physical, mental or both, where the catalogue says.", true), String.class);
    /** dying_prematurely, quality_of_life or recovery, where the catalogue says. */
    public static final Field<IndicatorTable, String> OUTCOME_AIM = T.field(new Column("outcome_aim", Type.STRING, Role.ATTRIBUTE, "", "dying_prematurely, quality_of_life or recovery, where the catalogue says.", true), String.class);
    /** quality, safety, efficiency, timeliness or person_centred, where the catalogue says. */
    public static final Field<IndicatorTable, String> IMPROVEMENT_AIM = T.field(new Column("improvement_aim", Type.STRING, Role.ATTRIBUTE, "", "quality, safety, efficiency, timeliness or person_centred, where the catalogue says.", true), String.class);
    /** A wider theme, such as determinants, where the catalogue says. */
    public static final Field<IndicatorTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "A wider theme, such as determinants, where the catalogue says.", true), String.class);
    /** The indicator of resources that its value is to be read with, or the variable of need that such an indicator is to be read with, where the catalogue names one (table value_pair). */
    public static final Field<IndicatorTable, String> PAIRED_WITH = T.field(new Column("paired_with", Type.STRING, Role.ATTRIBUTE, "", "The indicator of resources that its value is to be read with, or the variable of need that such an indicator is to be read with, where the catalogue names one (table value_pair).", true), String.class);
    /** The set it belongs to. */
    public static final Field<IndicatorTable, String> SOURCE_SET = T.field(new Column("source_set", Type.STRING, Role.ATTRIBUTE, "", "The set it belongs to.", true), String.class);
    /** Where its definition was read. */
    public static final Field<IndicatorTable, String> REFERENCE = T.field(new Column("reference", Type.STRING, Role.ATTRIBUTE, "", "Where its definition was read.", true), String.class);
    /** False for an indicator that is in an extract but not yet in conf/indicators. */
    public static final Field<IndicatorTable, Boolean> IN_CATALOGUE = T.field(new Column("in_catalogue", Type.BOOLEAN, Role.ATTRIBUTE, "", "False for an indicator that is in an extract but not yet in conf/indicators.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<IndicatorTable> TABLE = T.table();

    private IndicatorTable() {}
}

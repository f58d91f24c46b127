// Written from src/main/schema/dim_indicator.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One indicator, and everything that is said of it once: what it is called, how to read it, what it belongs to, and what it is to reach on the date of the run. The row none is for facts that no indicator measures. */
public final class DimIndicatorTable {
    private static final TypedTable.Builder<DimIndicatorTable> T =
            new TypedTable.Builder<>("dim_indicator", Folder.STAR, Stage.PUBLISH, true, "One indicator, and everything that is said of it once: what it is called, how to read it, what it belongs to, and what it is to reach on the date of the run. The row none is for facts that no indicator measures.");

    /** Stable id of the indicator. */
    public static final Field<DimIndicatorTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator.", false), String.class);
    /** The measure it is an edition of: indicators, requirements of contracts and metrics with one measure_id speak of one thing. */
    public static final Field<DimIndicatorTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure it is an edition of: indicators, requirements of contracts and metrics with one measure_id speak of one thing.", false), String.class);
    /** Plain name. */
    public static final Field<DimIndicatorTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name.", false), String.class);
    /** What is counted, out of what. */
    public static final Field<DimIndicatorTable, String> DESCRIPTION = T.field(new Column("description", Type.STRING, Role.ATTRIBUTE, "", "What is counted, out of what.", true), String.class);
    /** Unit of every figure of the indicator. */
    public static final Field<DimIndicatorTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of every figure of the indicator.", true), String.class);
    /** proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal. */
    public static final Field<DimIndicatorTable, String> VALUE_TYPE = T.field(new Column("value_type", Type.STRING, Role.ATTRIBUTE, "", "proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal.", false), String.class);
    /** value = numerator / denominator x multiplier, where it has both. */
    public static final Field<DimIndicatorTable, Double> MULTIPLIER = T.field(new Column("multiplier", Type.DOUBLE, Role.MEASURE, "factor", "value = numerator / denominator x multiplier, where it has both.", true), Double.class);
    /** Whether numerators and denominators may be summed over areas. */
    public static final Field<DimIndicatorTable, Boolean> ADDITIVE = T.field(new Column("additive", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether numerators and denominators may be summed over areas.", false), Boolean.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<DimIndicatorTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** The part of quality it speaks to. */
    public static final Field<DimIndicatorTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** access, experience or outcome, where it is known. */
    public static final Field<DimIndicatorTable, String> EQUITY_FACET = T.field(new Column("equity_facet", Type.STRING, Role.ATTRIBUTE, "", "access, experience or outcome, where it is known.", true), String.class);
    /** The pathway of care it belongs to, where the catalogue says. */
    public static final Field<DimIndicatorTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care it belongs to, where the catalogue says.", true), String.class);
    /** physical, mental or both, where the catalogue says. */
    public static final Field<DimIndicatorTable, String> CARE_GROUP = T.field(new Column("care_group", Type.STRING, Role.ATTRIBUTE, "", "physical, mental or both, where the catalogue says.", true), String.class);
    /** dying_prematurely, quality_of_life or recovery, where the catalogue says. */
    public static final Field<DimIndicatorTable, String> OUTCOME_AIM = T.field(new Column("outcome_aim", Type.STRING, Role.ATTRIBUTE, "", "dying_prematurely, quality_of_life or recovery, where the catalogue says.", true), String.class);
    /** quality, safety, efficiency, timeliness or person_centred, where the catalogue says. */
    public static final Field<DimIndicatorTable, String> IMPROVEMENT_AIM = T.field(new Column("improvement_aim", Type.STRING, Role.ATTRIBUTE, "", "quality, safety, efficiency, timeliness or person_centred, where the catalogue says.", true), String.class);
    /** A wider theme, such as determinants, where the catalogue says. */
    public static final Field<DimIndicatorTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.ATTRIBUTE, "", "A wider theme, such as determinants, where the catalogue says.", true), String.class);
    /** The indicator of resources that its value is to be read with, where the catalogue names one. */
    public static final Field<DimIndicatorTable, String> PAIRED_WITH = T.field(new Column("paired_with", Type.STRING, Role.ATTRIBUTE, "", "The indicator of resources that its value is to be read with, where the catalogue names one.", true), String.class);
    /** The set it belongs to. */
    public static final Field<DimIndicatorTable, String> SOURCE_SET = T.field(new Column("source_set", Type.STRING, Role.ATTRIBUTE, "", "The set it belongs to.", true), String.class);
    /** Where its definition was read. */
    public static final Field<DimIndicatorTable, String> REFERENCE = T.field(new Column("reference", Type.STRING, Role.ATTRIBUTE, "", "Where its definition was read.", true), String.class);
    /** False for an indicator that is in an extract but not yet in conf/indicators. */
    public static final Field<DimIndicatorTable, Boolean> IN_CATALOGUE = T.field(new Column("in_catalogue", Type.BOOLEAN, Role.ATTRIBUTE, "", "False for an indicator that is in an extract but not yet in conf/indicators.", false), Boolean.class);
    /** What binds on the date of the run: the statutory standard, otherwise the contract's, otherwise the local one. */
    public static final Field<DimIndicatorTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What binds on the date of the run: the statutory standard, otherwise the contract's, otherwise the local one.", true), Double.class);
    /** Who set it. */
    public static final Field<DimIndicatorTable, StandardKind> STANDARD_KIND = T.field(new Column("standard_kind", Type.STRING, Role.ATTRIBUTE, "", "Who set it.", true), StandardKind.class);
    /** Where it was read. */
    public static final Field<DimIndicatorTable, String> STANDARD_SOURCE = T.field(new Column("standard_source", Type.STRING, Role.ATTRIBUTE, "", "Where it was read.", true), String.class);
    /** The ambition in force on the date of the run that is due next; where none is ahead, the one that was due last. */
    public static final Field<DimIndicatorTable, Double> AMBITION = T.field(new Column("ambition", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The ambition in force on the date of the run that is due next; where none is ahead, the one that was due last.", true), Double.class);
    /** The day by which it is to be reached. */
    public static final Field<DimIndicatorTable, LocalDate> AMBITION_DUE_ON = T.field(new Column("ambition_due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be reached.", true), LocalDate.class);
    /** Where it was read. */
    public static final Field<DimIndicatorTable, String> AMBITION_SOURCE = T.field(new Column("ambition_source", Type.STRING, Role.ATTRIBUTE, "", "Where it was read.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimIndicatorTable> TABLE = T.table();

    private DimIndicatorTable() {}
}

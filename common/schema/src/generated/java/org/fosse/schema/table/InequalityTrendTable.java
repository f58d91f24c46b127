// Written from src/main/schema/inequality_trend.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Is the gap closing? The inequality of one area and dimension in its first and its latest period. Only periods about as long as the latest (within 15%) and with the same groups take part. Slope and gap each use the first and the latest period that has one. */
public final class InequalityTrendTable {
    private static final TypedTable.Builder<InequalityTrendTable> T =
            new TypedTable.Builder<>("inequality_trend", Stage.COMPUTE, true, "Is the gap closing? The inequality of one area and dimension in its first and its latest period. Only periods about as long as the latest (within 15%) and with the same groups take part. Slope and gap each use the first and the latest period that has one.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<InequalityTrendTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<InequalityTrendTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<InequalityTrendTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<InequalityTrendTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<InequalityTrendTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** access, experience or outcome; null where it is not known. */
    public static final Field<InequalityTrendTable, String> EQUITY_FACET = T.field(new Column("equity_facet", Type.STRING, Role.ATTRIBUTE, "", "access, experience or outcome; null where it is not known.", true), String.class);
    /** Periods that take part. */
    public static final Field<InequalityTrendTable, Integer> PERIODS = T.field(new Column("periods", Type.INT, Role.MEASURE, "periods", "Periods that take part.", false), Integer.class);
    /** The first period that takes part, in words. */
    public static final Field<InequalityTrendTable, String> FIRST_PERIOD_LABEL = T.field(new Column("first_period_label", Type.STRING, Role.ATTRIBUTE, "", "The first period that takes part, in words.", false), String.class);
    /** The latest one, in words. */
    public static final Field<InequalityTrendTable, String> LATEST_PERIOD_LABEL = T.field(new Column("latest_period_label", Type.STRING, Role.ATTRIBUTE, "", "The latest one, in words.", false), String.class);
    /** Last day of the latest one. */
    public static final Field<InequalityTrendTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the latest one.", false), LocalDate.class);
    /** Periods that have one. */
    public static final Field<InequalityTrendTable, Integer> SLOPE_INDEX_PERIODS = T.field(new Column("slope_index_periods", Type.INT, Role.MEASURE, "periods", "Periods that have one.", true), Integer.class);
    /** Slope index of inequality (SlopeIndex; ordered dimensions) of the first period that has one. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_FIRST = T.field(new Column("slope_index_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Slope index of inequality (SlopeIndex; ordered dimensions) of the first period that has one.", true), Double.class);
    /** The same of the latest period that has one. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_LATEST = T.field(new Column("slope_index_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that has one.", true), Double.class);
    /** Change: latest less first slope index: limits -/+ 1.96 sqrt(se1^2 + se2^2), each standard error from the width of its 95% limits, the periods taken as independent. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_CHANGE = T.field(new Column("slope_index_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Change: latest less first slope index: limits -/+ 1.96 sqrt(se1^2 + se2^2), each standard error from the width of its 95% limits, the periods taken as independent.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_CHANGE_LOWER_95 = T.field(new Column("slope_index_change_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_CHANGE_UPPER_95 = T.field(new Column("slope_index_change_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size, |latest| - |first|, exclude zero; no clear change; cannot tell. */
    public static final Field<InequalityTrendTable, GapTrend> SLOPE_INDEX_TREND = T.field(new Column("slope_index_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size, |latest| - |first|, exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** Periods that have one. */
    public static final Field<InequalityTrendTable, Integer> ABSOLUTE_GAP_PERIODS = T.field(new Column("absolute_gap_periods", Type.INT, Role.MEASURE, "periods", "Periods that have one.", true), Integer.class);
    /** Absolute gap (AbsoluteGap: most less least deprived, or highest less lowest) of the first period that has one. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_FIRST = T.field(new Column("absolute_gap_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Absolute gap (AbsoluteGap: most less least deprived, or highest less lowest) of the first period that has one.", true), Double.class);
    /** The same of the latest period that has one. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_LATEST = T.field(new Column("absolute_gap_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that has one.", true), Double.class);
    /** Change: latest less first gap, with limits made in the same way. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_CHANGE = T.field(new Column("absolute_gap_change", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Change: latest less first gap, with limits made in the same way.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_CHANGE_LOWER_95 = T.field(new Column("absolute_gap_change_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_CHANGE_UPPER_95 = T.field(new Column("absolute_gap_change_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its upper 95% limit.", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size, |latest| - |first|, exclude zero; no clear change; cannot tell. */
    public static final Field<InequalityTrendTable, GapTrend> ABSOLUTE_GAP_TREND = T.field(new Column("absolute_gap_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size, |latest| - |first|, exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** The answer: the word for the slope index where it has one, otherwise that for the gap. */
    public static final Field<InequalityTrendTable, GapTrend> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "The answer: the word for the slope index where it has one, otherwise that for the gap.", true), GapTrend.class);
    /** How the value and its limits were made. */
    public static final Field<InequalityTrendTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<InequalityTrendTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<InequalityTrendTable> TABLE = T.table();

    private InequalityTrendTable() {}
}

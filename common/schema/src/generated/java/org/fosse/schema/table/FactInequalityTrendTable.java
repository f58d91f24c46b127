// Written from src/main/schema/fact_inequality_trend.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Is the gap closing? The inequality of one area and dimension over all its periods that can be compared. */
public final class FactInequalityTrendTable {
    private static final TypedTable.Builder<FactInequalityTrendTable> T =
            new TypedTable.Builder<>("fact_inequality_trend", Folder.STAR, Stage.PUBLISH, true, "Is the gap closing? The inequality of one area and dimension over all its periods that can be compared.");

    /** Its indicator. */
    public static final Field<FactInequalityTrendTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** The area as it is at the end of the latest period. */
    public static final Field<FactInequalityTrendTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The area as it is at the end of the latest period.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<FactInequalityTrendTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<FactInequalityTrendTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** Its method. */
    public static final Field<FactInequalityTrendTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactInequalityTrendTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Periods that the answer rests on. */
    public static final Field<FactInequalityTrendTable, Integer> PERIODS = T.field(new Column("periods", Type.INT, Role.MEASURE, "periods", "Periods that the answer rests on.", false), Integer.class);
    /** Periods of the series that take no part in the answer. */
    public static final Field<FactInequalityTrendTable, Integer> PERIODS_LEFT_OUT = T.field(new Column("periods_left_out", Type.INT, Role.MEASURE, "periods", "Periods of the series that take no part in the answer.", false), Integer.class);
    /** First day of the first one. */
    public static final Field<FactInequalityTrendTable, LocalDate> FIRST_PERIOD_START = T.field(new Column("first_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the first one.", false), LocalDate.class);
    /** Last day of the latest one. */
    public static final Field<FactInequalityTrendTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the latest one.", false), LocalDate.class);
    /** Slope index of inequality (ordered dimensions): the modelled difference over the whole range of deprivation, least less most deprived; no gap between two groups. Value of the first period that takes part. */
    public static final Field<FactInequalityTrendTable, Double> SLOPE_INDEX_FIRST = T.field(new Column("slope_index_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Slope index of inequality (ordered dimensions): the modelled difference over the whole range of deprivation, least less most deprived; no gap between two groups. Value of the first period that takes part.", true), Double.class);
    /** The same of the latest period that takes part. */
    public static final Field<FactInequalityTrendTable, Double> SLOPE_INDEX_LATEST = T.field(new Column("slope_index_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that takes part.", true), Double.class);
    /** Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance. */
    public static final Field<FactInequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR = T.field(new Column("slope_index_per_year", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR_LOWER_95 = T.field(new Column("slope_index_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR_UPPER_95 = T.field(new Column("slope_index_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its upper 95% limit.", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell. */
    public static final Field<FactInequalityTrendTable, GapTrend> SLOPE_INDEX_TREND = T.field(new Column("slope_index_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** Absolute gap (AbsoluteGap: least less most deprived, or highest less lowest). Value of the first period that takes part. */
    public static final Field<FactInequalityTrendTable, Double> ABSOLUTE_GAP_FIRST = T.field(new Column("absolute_gap_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Absolute gap (AbsoluteGap: least less most deprived, or highest less lowest). Value of the first period that takes part.", true), Double.class);
    /** The same of the latest period that takes part. */
    public static final Field<FactInequalityTrendTable, Double> ABSOLUTE_GAP_LATEST = T.field(new Column("absolute_gap_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that takes part.", true), Double.class);
    /** Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance. */
    public static final Field<FactInequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR = T.field(new Column("absolute_gap_per_year", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<FactInequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR_LOWER_95 = T.field(new Column("absolute_gap_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<FactInequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR_UPPER_95 = T.field(new Column("absolute_gap_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its upper 95% limit.", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell. */
    public static final Field<FactInequalityTrendTable, GapTrend> ABSOLUTE_GAP_TREND = T.field(new Column("absolute_gap_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** The answer: the word for the slope index where it has one, otherwise that for the gap. A direction that is not there, by two thirds of the 95% limits, without the first or without the last period is none (reason rests_on_one_period). */
    public static final Field<FactInequalityTrendTable, GapTrend> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "The answer: the word for the slope index where it has one, otherwise that for the gap. A direction that is not there, by two thirds of the 95% limits, without the first or without the last period is none (reason rests_on_one_period).", true), GapTrend.class);
    /** First day of that period. */
    public static final Field<FactInequalityTrendTable, LocalDate> STEP_PERIOD_START = T.field(new Column("step_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of that period.", true), LocalDate.class);
    /** The level before it, without a season: of the slope index or the gap, whichever gives the answer. */
    public static final Field<FactInequalityTrendTable, Double> STEP_BEFORE = T.field(new Column("step_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The level before it, without a season: of the slope index or the gap, whichever gives the answer.", true), Double.class);
    /** The level since. */
    public static final Field<FactInequalityTrendTable, Double> STEP_AFTER = T.field(new Column("step_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The level since.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactInequalityTrendTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactInequalityTrendTable, InequalityTrendTable> PROJECTION = new Projection<>(TABLE, InequalityTrendTable.TABLE, new Check("taken", "trend <> 'cannot tell' or slope_index_per_year is not null or absolute_gap_per_year is not null", "the rows that are taken"), false, List.of(
            List.of(InequalityTrendTable.INDICATOR_ID),
            List.of(InequalityTrendTable.AREA_CODE, InequalityTrendTable.LATEST_PERIOD_END, InequalityTrendTable.LATEST_PERIOD_END),
            List.of(InequalityTrendTable.UNIT_LEVEL),
            List.of(InequalityTrendTable.DIMENSION),
            List.of(InequalityTrendTable.METHOD),
            List.of(InequalityTrendTable.REASON),
            List.of(InequalityTrendTable.PERIODS),
            List.of(InequalityTrendTable.PERIODS_LEFT_OUT),
            List.of(InequalityTrendTable.FIRST_PERIOD_START),
            List.of(InequalityTrendTable.LATEST_PERIOD_END),
            List.of(InequalityTrendTable.SLOPE_INDEX_FIRST),
            List.of(InequalityTrendTable.SLOPE_INDEX_LATEST),
            List.of(InequalityTrendTable.SLOPE_INDEX_PER_YEAR),
            List.of(InequalityTrendTable.SLOPE_INDEX_PER_YEAR_LOWER_95),
            List.of(InequalityTrendTable.SLOPE_INDEX_PER_YEAR_UPPER_95),
            List.of(InequalityTrendTable.SLOPE_INDEX_TREND),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_FIRST),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_LATEST),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR_LOWER_95),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_PER_YEAR_UPPER_95),
            List.of(InequalityTrendTable.ABSOLUTE_GAP_TREND),
            List.of(InequalityTrendTable.TREND),
            List.of(InequalityTrendTable.STEP_PERIOD_START),
            List.of(InequalityTrendTable.STEP_BEFORE),
            List.of(InequalityTrendTable.STEP_AFTER)));

    private FactInequalityTrendTable() {}
}

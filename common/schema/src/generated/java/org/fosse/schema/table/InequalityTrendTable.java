// Written from src/main/schema/inequality_trend.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Is the gap closing? The inequality of one area and dimension over all its periods. Those about as long as the latest (within 15%), with the same groups and not overlapping a later one take part; a series neither begins nor ends in the pandemic (March 2020 to March 2022). Years need five periods, shorter periods two years. */
public final class InequalityTrendTable {
    private static final TypedTable.Builder<InequalityTrendTable> T =
            new TypedTable.Builder<>("inequality_trend", Stage.COMPUTE, true, "Is the gap closing? The inequality of one area and dimension over all its periods. Those about as long as the latest (within 15%), with the same groups and not overlapping a later one take part; a series neither begins nor ends in the pandemic (March 2020 to March 2022). Years need five periods, shorter periods two years.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<InequalityTrendTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<InequalityTrendTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives). */
    public static final Field<InequalityTrendTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.IDENTIFIER, "", "What was put into groups: practice or neighbourhood (areas, by their population's deprivation), or person (groups that the source itself gives).", false), String.class);
    /** What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile). */
    public static final Field<InequalityTrendTable, String> DIMENSION = T.field(new Column("dimension", Type.STRING, Role.IDENTIFIER, "", "What the groups differ in: deprivation_national and deprivation_local (fifths, or as many groups as configured, of England and of the system's own areas), the same with _decile, core20 (the most deprived national fifth against the rest), deprivation_rank (every area for itself, in order of its deprivation score: an area with few practices has a slope too), life_stage, or the source's breakdown (ethnic_group, gender, age, deprivation_decile).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<InequalityTrendTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** access, experience or outcome; null where it is not known. */
    public static final Field<InequalityTrendTable, String> EQUITY_FACET = T.field(new Column("equity_facet", Type.STRING, Role.ATTRIBUTE, "", "access, experience or outcome; null where it is not known.", true), String.class);
    /** Periods that the answer rests on. */
    public static final Field<InequalityTrendTable, Integer> PERIODS = T.field(new Column("periods", Type.INT, Role.MEASURE, "periods", "Periods that the answer rests on.", false), Integer.class);
    /** The first of them, in words. */
    public static final Field<InequalityTrendTable, String> FIRST_PERIOD_LABEL = T.field(new Column("first_period_label", Type.STRING, Role.ATTRIBUTE, "", "The first of them, in words.", false), String.class);
    /** First day of the first one. */
    public static final Field<InequalityTrendTable, LocalDate> FIRST_PERIOD_START = T.field(new Column("first_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of the first one.", false), LocalDate.class);
    /** The latest one, in words. */
    public static final Field<InequalityTrendTable, String> LATEST_PERIOD_LABEL = T.field(new Column("latest_period_label", Type.STRING, Role.ATTRIBUTE, "", "The latest one, in words.", false), String.class);
    /** Last day of the latest one. */
    public static final Field<InequalityTrendTable, LocalDate> LATEST_PERIOD_END = T.field(new Column("latest_period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of the latest one.", false), LocalDate.class);
    /** Periods of the series that take no part in the answer. */
    public static final Field<InequalityTrendTable, Integer> PERIODS_LEFT_OUT = T.field(new Column("periods_left_out", Type.INT, Role.MEASURE, "periods", "Periods of the series that take no part in the answer.", false), Integer.class);
    /** Each of them with its reason, as a code of table reason. */
    public static final Field<InequalityTrendTable, String> LEFT_OUT_WHY = T.field(new Column("left_out_why", Type.STRING, Role.ATTRIBUTE, "", "Each of them with its reason, as a code of table reason.", true), String.class);
    /** Periods whose slope index takes part. */
    public static final Field<InequalityTrendTable, Integer> SLOPE_INDEX_PERIODS = T.field(new Column("slope_index_periods", Type.INT, Role.MEASURE, "periods", "Periods whose slope index takes part.", true), Integer.class);
    /** Slope index of inequality (ordered dimensions): the modelled difference over the whole range of deprivation, least less most deprived; no gap between two groups. Value of the first period that takes part. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_FIRST = T.field(new Column("slope_index_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Slope index of inequality (ordered dimensions): the modelled difference over the whole range of deprivation, least less most deprived; no gap between two groups. Value of the first period that takes part.", true), Double.class);
    /** The same of the latest period that takes part. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_LATEST = T.field(new Column("slope_index_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that takes part.", true), Double.class);
    /** Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR = T.field(new Column("slope_index_per_year", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR_LOWER_95 = T.field(new Column("slope_index_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_PER_YEAR_UPPER_95 = T.field(new Column("slope_index_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its upper 95% limit.", true), Double.class);
    /** tau^2: variance between periods beyond chance (Paule and Mandel). */
    public static final Field<InequalityTrendTable, Double> SLOPE_INDEX_TAU_SQUARED = T.field(new Column("slope_index_tau_squared", Type.DOUBLE, Role.MEASURE, "the indicator's unit, squared", "tau^2: variance between periods beyond chance (Paule and Mandel).", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell. */
    public static final Field<InequalityTrendTable, GapTrend> SLOPE_INDEX_TREND = T.field(new Column("slope_index_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** Periods whose gap takes part. */
    public static final Field<InequalityTrendTable, Integer> ABSOLUTE_GAP_PERIODS = T.field(new Column("absolute_gap_periods", Type.INT, Role.MEASURE, "periods", "Periods whose gap takes part.", true), Integer.class);
    /** Absolute gap (AbsoluteGap: least less most deprived, or highest less lowest). Value of the first period that takes part. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_FIRST = T.field(new Column("absolute_gap_first", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Absolute gap (AbsoluteGap: least less most deprived, or highest less lowest). Value of the first period that takes part.", true), Double.class);
    /** The same of the latest period that takes part. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_LATEST = T.field(new Column("absolute_gap_latest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the latest period that takes part.", true), Double.class);
    /** Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR = T.field(new Column("absolute_gap_per_year", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Change per year: slope of a weighted regression on time over all these periods, weights 1 / (se^2 + tau^2), limits by Knapp and Hartung with Student's t, widened in months that follow on each other; a season is taken out where the F test finds one (RandomEffectsTrend). se is the standard error by chance.", true), Double.class);
    /** Its lower 95% limit. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR_LOWER_95 = T.field(new Column("absolute_gap_per_year_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its lower 95% limit.", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_PER_YEAR_UPPER_95 = T.field(new Column("absolute_gap_per_year_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit a year", "Its upper 95% limit.", true), Double.class);
    /** tau^2: variance between periods beyond chance (Paule and Mandel). */
    public static final Field<InequalityTrendTable, Double> ABSOLUTE_GAP_TAU_SQUARED = T.field(new Column("absolute_gap_tau_squared", Type.DOUBLE, Role.MEASURE, "the indicator's unit, squared", "tau^2: variance between periods beyond chance (Paule and Mandel).", true), Double.class);
    /** narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell. */
    public static final Field<InequalityTrendTable, GapTrend> ABSOLUTE_GAP_TREND = T.field(new Column("absolute_gap_trend", Type.STRING, Role.ATTRIBUTE, "", "narrowing or widening when the 95% limits of the change in size (fitted value at the end less that at the beginning, each without its sign) exclude zero; no clear change; cannot tell.", true), GapTrend.class);
    /** The answer: the word for the slope index where it has one, otherwise that for the gap. A direction that is not there, by two thirds of the 95% limits, without the first or without the last period is none (reason rests_on_one_period). */
    public static final Field<InequalityTrendTable, GapTrend> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "The answer: the word for the slope index where it has one, otherwise that for the gap. A direction that is not there, by two thirds of the 95% limits, without the first or without the last period is none (reason rests_on_one_period).", true), GapTrend.class);
    /** The period since which it is so, where the change came at once and has stayed: two levels fit the periods better than a line (k ln(S line / S step) > 2 ln k, S the weighted sum of squares about each, k periods). The change a year then says only what it is on average. Null where it came bit by bit. */
    public static final Field<InequalityTrendTable, String> STEP_PERIOD_LABEL = T.field(new Column("step_period_label", Type.STRING, Role.ATTRIBUTE, "", "The period since which it is so, where the change came at once and has stayed: two levels fit the periods better than a line (k ln(S line / S step) > 2 ln k, S the weighted sum of squares about each, k periods). The change a year then says only what it is on average. Null where it came bit by bit.", true), String.class);
    /** First day of that period. */
    public static final Field<InequalityTrendTable, LocalDate> STEP_PERIOD_START = T.field(new Column("step_period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of that period.", true), LocalDate.class);
    /** The level before it, without a season: of the slope index or the gap, whichever gives the answer. */
    public static final Field<InequalityTrendTable, Double> STEP_BEFORE = T.field(new Column("step_before", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The level before it, without a season: of the slope index or the gap, whichever gives the answer.", true), Double.class);
    /** The level since. */
    public static final Field<InequalityTrendTable, Double> STEP_AFTER = T.field(new Column("step_after", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The level since.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<InequalityTrendTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<InequalityTrendTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<InequalityTrendTable> TABLE = T.table();

    private InequalityTrendTable() {}
}

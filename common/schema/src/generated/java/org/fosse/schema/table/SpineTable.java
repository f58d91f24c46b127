// Written from src/main/schema/spine.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Everything a spine chart or tartan rug shows of one indicator in one area: value and limits, England, the parent, the spread of the areas of the level, the area's place on it, comparisons in words, target and trend. The latest period of each indicator and level, the last in which at least half as many areas have a value as in the fullest. */
public final class SpineTable {
    private static final TypedTable.Builder<SpineTable> T =
            new TypedTable.Builder<>("spine", Stage.COMPUTE, true, "Everything a spine chart or tartan rug shows of one indicator in one area: value and limits, England, the parent, the spread of the areas of the level, the area's place on it, comparisons in words, target and trend. The latest period of each indicator and level, the last in which at least half as many areas have a value as in the fullest.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<SpineTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<SpineTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<SpineTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<SpineTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<SpineTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Name of the area. */
    public static final Field<SpineTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the area.", false), String.class);
    /** The measure that the indicator is an edition of, as in table indicator. */
    public static final Field<SpineTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the indicator is an edition of, as in table indicator.", false), String.class);
    /** Plain name of the indicator. */
    public static final Field<SpineTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name of the indicator.", false), String.class);
    /** The part of quality the indicator speaks to. */
    public static final Field<SpineTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the indicator speaks to.", true), String.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<SpineTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** The period in words. */
    public static final Field<SpineTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<SpineTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<SpineTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<SpineTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Lower 99.8% confidence limit. */
    public static final Field<SpineTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit.", true), Double.class);
    /** Upper 99.8% confidence limit. */
    public static final Field<SpineTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit.", true), Double.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<SpineTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<SpineTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** England's value in the same period; null where there is none. */
    public static final Field<SpineTable, Double> ENGLAND_VALUE = T.field(new Column("england_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "England's value in the same period; null where there is none.", true), Double.class);
    /** The area it is shown beside: its system, otherwise its region; null where neither is known. */
    public static final Field<SpineTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.ATTRIBUTE, "", "The area it is shown beside: its system, otherwise its region; null where neither is known.", true), String.class);
    /** The parent's value in the same period. */
    public static final Field<SpineTable, Double> PARENT_VALUE = T.field(new Column("parent_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The parent's value in the same period.", true), Double.class);
    /** Areas of the level with a value, which the spread is of. Where they are fewer than variation.minimum_areas, the spread, the centre and the place on the spine are null. */
    public static final Field<SpineTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the level with a value, which the spread is of. Where they are fewer than variation.minimum_areas, the spread, the centre and the place on the spine are null.", false), Long.class);
    /** The end of the areas' values the spine starts at. Oriented by polarity: from worst to best, and from lowest to highest where there is no judgement. */
    public static final Field<SpineTable, Double> WORST_OR_LOWEST = T.field(new Column("worst_or_lowest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The end of the areas' values the spine starts at. Oriented by polarity: from worst to best, and from lowest to highest where there is no judgement.", true), Double.class);
    /** A quarter of the way from worst_or_lowest: 25th percentile of the values (type 7), 75th where lower is better. */
    public static final Field<SpineTable, Double> PERCENTILE_25 = T.field(new Column("percentile_25", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "A quarter of the way from worst_or_lowest: 25th percentile of the values (type 7), 75th where lower is better.", true), Double.class);
    /** Median of the areas' values. */
    public static final Field<SpineTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Median of the areas' values.", true), Double.class);
    /** Three quarters of the way: 75th percentile of the values, 25th where lower is better. */
    public static final Field<SpineTable, Double> PERCENTILE_75 = T.field(new Column("percentile_75", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Three quarters of the way: 75th percentile of the values, 25th where lower is better.", true), Double.class);
    /** The other end of the areas' values. Oriented by polarity: from worst to best, and from lowest to highest where there is no judgement. */
    public static final Field<SpineTable, Double> BEST_OR_HIGHEST = T.field(new Column("best_or_highest", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The other end of the areas' values. Oriented by polarity: from worst to best, and from lowest to highest where there is no judgement.", true), Double.class);
    /** The value at the middle of the spine: England's, or the median where England has none. */
    public static final Field<SpineTable, Double> SPINE_CENTRE = T.field(new Column("spine_centre", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value at the middle of the spine: England's, or the median where England has none.", true), Double.class);
    /** Distance from the centre to the further of the two ends, which is 1 on the scale. */
    public static final Field<SpineTable, Double> SPINE_HALF_WIDTH = T.field(new Column("spine_half_width", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Distance from the centre to the further of the two ends, which is 1 on the scale.", true), Double.class);
    /** Place on the spine: (value - centre) / half width, with the sign turned where lower is better: -1 to 1, the centre at 0, better (or higher) to the right. Other values go on the scale by the same formula. */
    public static final Field<SpineTable, Double> SPINE_POSITION = T.field(new Column("spine_position", Type.DOUBLE, Role.MEASURE, "spine", "Place on the spine: (value - centre) / half width, with the sign turned where lower is better: -1 to 1, the centre at 0, better (or higher) to the right. Other values go on the scale by the same formula.", true), Double.class);
    /** Against England, interval rule at 95%: words as outcome_95 of table comparison. */
    public static final Field<SpineTable, Judgement> ENGLAND_OUTCOME = T.field(new Column("england_outcome", Type.STRING, Role.ATTRIBUTE, "", "Against England, interval rule at 95%: words as outcome_95 of table comparison.", false), Judgement.class);
    /** Against England, interval rule at two levels: words as outcome_95_998 of table comparison. */
    public static final Field<SpineTable, Judgement> ENGLAND_OUTCOME_95_998 = T.field(new Column("england_outcome_95_998", Type.STRING, Role.ATTRIBUTE, "", "Against England, interval rule at two levels: words as outcome_95_998 of table comparison.", false), Judgement.class);
    /** Against the parent, interval rule at 95%. */
    public static final Field<SpineTable, Judgement> PARENT_OUTCOME = T.field(new Column("parent_outcome", Type.STRING, Role.ATTRIBUTE, "", "Against the parent, interval rule at 95%.", false), Judgement.class);
    /** Against the mean of its peers, interval rule at 95%. */
    public static final Field<SpineTable, Judgement> PEERS_OUTCOME = T.field(new Column("peers_outcome", Type.STRING, Role.ATTRIBUTE, "", "Against the mean of its peers, interval rule at 95%.", false), Judgement.class);
    /** Fifth of the areas of the level, 1 holding the lowest values: NTILE(5) in order of value, no interval. */
    public static final Field<SpineTable, Integer> QUINTILE = T.field(new Column("quintile", Type.INT, Role.MEASURE, "group", "Fifth of the areas of the level, 1 holding the lowest values: NTILE(5) in order of value, no interval.", true), Integer.class);
    /** The fifth in words: worst, worse, middle, better, best; lowest, low, middle, high, highest without judgement. */
    public static final Field<SpineTable, Judgement> QUINTILE_OUTCOME = T.field(new Column("quintile_outcome", Type.STRING, Role.ATTRIBUTE, "", "The fifth in words: worst, worse, middle, better, best; lowest, low, middle, high, highest without judgement.", true), Judgement.class);
    /** The class of the tile in a tartan rug: the interval rule at two levels against England, or against the parent where England has no value; at one level without 99.8% limits; quintile_outcome where neither can be; not compared otherwise. */
    public static final Field<SpineTable, Judgement> TARTAN_CLASS = T.field(new Column("tartan_class", Type.STRING, Role.ATTRIBUTE, "", "The class of the tile in a tartan rug: the interval rule at two levels against England, or against the parent where England has no value; at one level without 99.8% limits; quintile_outcome where neither can be; not compared otherwise.", false), Judgement.class);
    /** Which rule the tile follows, and against what: two levels or one level, with England or parent; quintile; or none. */
    public static final Field<SpineTable, String> TARTAN_RULE = T.field(new Column("tartan_rule", Type.STRING, Role.ATTRIBUTE, "", "Which rule the tile follows, and against what: two levels or one level, with England or parent; quintile; or none.", false), String.class);
    /** The standard that binds on the last day of the period: the statutory one, otherwise the contract's, otherwise the system's own; null where none is in force. Table standard_judgement has every standard and period. */
    public static final Field<SpineTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The standard that binds on the last day of the period: the statutory one, otherwise the contract's, otherwise the system's own; null where none is in force. Table standard_judgement has every standard and period.", true), Double.class);
    /** Who set it: statutory, contract or local. */
    public static final Field<SpineTable, StandardKind> STANDARD_KIND = T.field(new Column("standard_kind", Type.STRING, Role.ATTRIBUTE, "", "Who set it: statutory, contract or local.", true), StandardKind.class);
    /** Whether the value reaches the standard by polarity; null without standard or judgement. */
    public static final Field<SpineTable, Boolean> MEETS_STANDARD = T.field(new Column("meets_standard", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the value reaches the standard by polarity; null without standard or judgement.", true), Boolean.class);
    /** Against the standard, interval rule at 95%: similar means within chance of it. */
    public static final Field<SpineTable, Judgement> STANDARD_OUTCOME = T.field(new Column("standard_outcome", Type.STRING, Role.ATTRIBUTE, "", "Against the standard, interval rule at 95%: similar means within chance of it.", false), Judgement.class);
    /** The ambition in force on the last day of the period that is due next; where none is ahead, the one that was due last; null where none is in force. */
    public static final Field<SpineTable, Double> AMBITION = T.field(new Column("ambition", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The ambition in force on the last day of the period that is due next; where none is ahead, the one that was due last; null where none is in force.", true), Double.class);
    /** The day by which it is to be reached. */
    public static final Field<SpineTable, LocalDate> AMBITION_DUE_ON = T.field(new Column("ambition_due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be reached.", true), LocalDate.class);
    /** met, not_met, or not_yet_due where the value falls short before that day; null without value or judgement. */
    public static final Field<SpineTable, StandardResult> AMBITION_RESULT = T.field(new Column("ambition_result", Type.STRING, Role.ATTRIBUTE, "", "met, not_met, or not_yet_due where the value falls short before that day; null without value or judgement.", true), StandardResult.class);
    /** Direction of the series that ends with this period, from table trend: increasing, decreasing, no significant change, cannot be calculated; null where the series does not end here or is too short to say anything of (series_unanswered). */
    public static final Field<SpineTable, String> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "Direction of the series that ends with this period, from table trend: increasing, decreasing, no significant change, cannot be calculated; null where the series does not end here or is too short to say anything of (series_unanswered).", true), String.class);
    /** The same by polarity: getting better or getting worse; otherwise as trend. */
    public static final Field<SpineTable, String> TREND_JUDGEMENT = T.field(new Column("trend_judgement", Type.STRING, Role.ATTRIBUTE, "", "The same by polarity: getting better or getting worse; otherwise as trend.", true), String.class);
    /** The test, as in table trend. */
    public static final Field<SpineTable, String> TREND_METHOD = T.field(new Column("trend_method", Type.STRING, Role.ATTRIBUTE, "", "The test, as in table trend.", true), String.class);
    /** How the value and its limits were made. */
    public static final Field<SpineTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<SpineTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<SpineTable> TABLE = T.table(
            new Check("position_on_spine", "spine_position is null or (spine_position between -1.000000001 and 1.000000001)", "An area of the level lies on its spine."),
            new Check("no_value_has_reason", "value is not null or reason is not null", "A value that is not there has a reason."));

    private SpineTable() {}
}

// Written from src/main/schema/rate.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The value of an indicator for one area, period and group, with its limits: as counted, added up from practices (a place of which no practice has a row: from the sub-ICB locations that it consists of, where each is wholly in it), as published, or (method attributed) the mean of the values of the providers that work for it, each weighted by the share of the area's work that it does. An attributed value has no counts and no limits, stands only where the area has none of its own, and is in no funnel, variation, comparison, chart, trend or inequality. */
public final class RateTable {
    private static final TypedTable.Builder<RateTable> T =
            new TypedTable.Builder<>("rate", Stage.COMPUTE, true, "The value of an indicator for one area, period and group, with its limits: as counted, added up from practices (a place of which no practice has a row: from the sub-ICB locations that it consists of, where each is wholly in it), as published, or (method attributed) the mean of the values of the providers that work for it, each weighted by the share of the area's work that it does. An attributed value has no counts and no limits, stands only where the area has none of its own, and is in no funnel, variation, comparison, chart, trend or inequality.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<RateTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<RateTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<RateTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<RateTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<RateTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<RateTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<RateTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<RateTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<RateTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<RateTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<RateTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<RateTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<RateTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Lower 99.8% confidence limit. */
    public static final Field<RateTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit.", true), Double.class);
    /** Upper 99.8% confidence limit. */
    public static final Field<RateTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<RateTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** value = numerator / denominator x multiplier, where it has both. */
    public static final Field<RateTable, Double> MULTIPLIER = T.field(new Column("multiplier", Type.DOUBLE, Role.MEASURE, "factor", "value = numerator / denominator x multiplier, where it has both.", true), Double.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<RateTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);
    /** How many areas' counts were added up; 1 for a value of the area's own; of an attributed one, how many providers it is of. */
    public static final Field<RateTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "How many areas' counts were added up; 1 for a value of the area's own; of an attributed one, how many providers it is of.", false), Long.class);
    /** How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short; of an attributed value, how many more providers work for the area. */
    public static final Field<RateTable, Long> AREAS_WITHOUT_VALUE = T.field(new Column("areas_without_value", Type.LONG, Role.MEASURE, "areas", "How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short; of an attributed value, how many more providers work for the area.", false), Long.class);
    /** How many practices (of a place that is added up from whole sub-ICB locations: how many of those) belong to the area by the mapping in the period, by the same rule as the counts, with or without a row; null for a value of the area's own. */
    public static final Field<RateTable, Long> AREAS_EXPECTED = T.field(new Column("areas_expected", Type.LONG, Role.MEASURE, "areas", "How many practices (of a place that is added up from whole sub-ICB locations: how many of those) belong to the area by the mapping in the period, by the same rule as the counts, with or without a row; null for a value of the area's own.", true), Long.class);
    /** How many practices have a row for the period and belonged to no area on any day of it, counted where they belonged last; 1 on such a practice's own row. */
    public static final Field<RateTable, Long> AREAS_LEFT_OUT = T.field(new Column("areas_left_out", Type.LONG, Role.MEASURE, "areas", "How many practices have a row for the period and belonged to no area on any day of it, counted where they belonged last; 1 on such a practice's own row.", false), Long.class);
    /** Of an attributed value: the share of the area's work that the providers with a value do. Below attribution.least_coverage of the configuration there is no value. Null for every other row. */
    public static final Field<RateTable, Double> COVERAGE = T.field(new Column("coverage", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of an attributed value: the share of the area's work that the providers with a value do. Below attribution.least_coverage of the configuration there is no value. Null for every other row.", true), Double.class);
    /** Of an attributed value: the flow of table provider_share that it is weighted by, and its period. Null for every other row. */
    public static final Field<RateTable, String> ATTRIBUTED_BY = T.field(new Column("attributed_by", Type.STRING, Role.ATTRIBUTE, "", "Of an attributed value: the flow of table provider_share that it is weighted by, and its period. Null for every other row.", true), String.class);
    /** The value as the source publishes it, beside the computed one. */
    public static final Field<RateTable, Double> PUBLISHED_VALUE = T.field(new Column("published_value", Type.DOUBLE, Role.MEASURE, "the source's unit", "The value as the source publishes it, beside the computed one.", true), Double.class);
    /** Lower 95% limit as the source publishes it. */
    public static final Field<RateTable, Double> PUBLISHED_LOWER_95 = T.field(new Column("published_lower_95", Type.DOUBLE, Role.MEASURE, "the source's unit", "Lower 95% limit as the source publishes it.", true), Double.class);
    /** Upper 95% limit as the source publishes it. */
    public static final Field<RateTable, Double> PUBLISHED_UPPER_95 = T.field(new Column("published_upper_95", Type.DOUBLE, Role.MEASURE, "the source's unit", "Upper 95% limit as the source publishes it.", true), Double.class);
    /** Lower 99.8% limit as the source publishes it. */
    public static final Field<RateTable, Double> PUBLISHED_LOWER_998 = T.field(new Column("published_lower_998", Type.DOUBLE, Role.MEASURE, "the source's unit", "Lower 99.8% limit as the source publishes it.", true), Double.class);
    /** Upper 99.8% limit as the source publishes it. */
    public static final Field<RateTable, Double> PUBLISHED_UPPER_998 = T.field(new Column("published_upper_998", Type.DOUBLE, Role.MEASURE, "the source's unit", "Upper 99.8% limit as the source publishes it.", true), Double.class);
    /** Whether the computed value is the published one to the decimals it is printed with; null where there are not both. */
    public static final Field<RateTable, Boolean> PUBLISHED_AGREES = T.field(new Column("published_agrees", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the computed value is the published one to the decimals it is printed with; null where there are not both.", true), Boolean.class);
    /** Whether every limit that is both computed and published is the same to the printed decimals, or to a thousandth of the distance between the published limits, which is what approximations of the same limit differ by; null where there is none. */
    public static final Field<RateTable, Boolean> PUBLISHED_LIMITS_AGREE = T.field(new Column("published_limits_agree", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether every limit that is both computed and published is the same to the printed decimals, or to a thousandth of the distance between the published limits, which is what approximations of the same limit differ by; null where there is none.", true), Boolean.class);
    /** Which mapping of practices to areas was used: in_force, or the publication's own. */
    public static final Field<RateTable, String> MAPPING_ID = T.field(new Column("mapping_id", Type.STRING, Role.ATTRIBUTE, "", "Which mapping of practices to areas was used: in_force, or the publication's own.", true), String.class);
    /** The source the row comes from. */
    public static final Field<RateTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);

    /** The declaration. */
    public static final TypedTable<RateTable> TABLE = T.table(
            new Check("limits_around_value", "lower_95 <= value and value <= upper_95 or method = 'published'", "Computed 95% limits lie around the value."),
            new Check("wider_at_998", "(lower_998 <= lower_95 and upper_95 <= upper_998) or method = 'published'", "99.8% limits are not narrower than 95% limits."),
            new Check("no_value_has_reason", "value is not null or reason is not null", "A value that is not there has a reason."),
            new Check("attributed_has_no_limits", "method <> 'attributed' or (lower_95 is null and upper_95 is null and denominator is null and coverage is not null)", "An attributed value has a coverage, and neither counts nor limits."));

    private RateTable() {}
}

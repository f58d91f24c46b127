// Written from src/main/schema/fact_value.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The value of an indicator for one area, period and group, with its limits. A value that is not there is not here: table rate says why, and fact_left_out how often. */
public final class FactValueTable {
    private static final TypedTable.Builder<FactValueTable> T =
            new TypedTable.Builder<>("fact_value", Folder.STAR, Stage.PUBLISH, true, "The value of an indicator for one area, period and group, with its limits. A value that is not there is not here: table rate says why, and fact_left_out how often.");

    /** Its indicator. */
    public static final Field<FactValueTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactValueTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its group. */
    public static final Field<FactValueTable, String> GROUP_KEY = T.field(new Column("group_key", Type.STRING, Role.IDENTIFIER, "", "Its group.", false).leadingTo(new ForeignKey("dim_group", null)), String.class);
    /** Its area. */
    public static final Field<FactValueTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its method. */
    public static final Field<FactValueTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactValueTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<FactValueTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FactValueTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FactValueTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<FactValueTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<FactValueTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Lower 99.8% confidence limit. */
    public static final Field<FactValueTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit.", true), Double.class);
    /** Upper 99.8% confidence limit. */
    public static final Field<FactValueTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit.", true), Double.class);
    /** How many areas' counts were added up; 1 for a value of the area's own; of an attributed one, how many providers it is of. */
    public static final Field<FactValueTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "How many areas' counts were added up; 1 for a value of the area's own; of an attributed one, how many providers it is of.", false), Long.class);
    /** How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short; of an attributed value, how many more providers work for the area. */
    public static final Field<FactValueTable, Long> AREAS_WITHOUT_VALUE = T.field(new Column("areas_without_value", Type.LONG, Role.MEASURE, "areas", "How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short; of an attributed value, how many more providers work for the area.", false), Long.class);
    /** How many practices (of a place that is added up from whole sub-ICB locations: how many of those) belong to the area by the mapping in the period, by the same rule as the counts, with or without a row; null for a value of the area's own. */
    public static final Field<FactValueTable, Long> AREAS_EXPECTED = T.field(new Column("areas_expected", Type.LONG, Role.MEASURE, "areas", "How many practices (of a place that is added up from whole sub-ICB locations: how many of those) belong to the area by the mapping in the period, by the same rule as the counts, with or without a row; null for a value of the area's own.", true), Long.class);
    /** How many practices have a row for the period and belonged to no area on any day of it, counted where they belonged last; 1 on such a practice's own row. */
    public static final Field<FactValueTable, Long> AREAS_LEFT_OUT = T.field(new Column("areas_left_out", Type.LONG, Role.MEASURE, "areas", "How many practices have a row for the period and belonged to no area on any day of it, counted where they belonged last; 1 on such a practice's own row.", false), Long.class);
    /** Of an attributed value: the share of the area's work that the providers with a value do. Below attribution.least_coverage of the configuration there is no value. Null for every other row. */
    public static final Field<FactValueTable, Double> COVERAGE = T.field(new Column("coverage", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "Of an attributed value: the share of the area's work that the providers with a value do. Below attribution.least_coverage of the configuration there is no value. Null for every other row.", true), Double.class);
    /** The value as the source publishes it, beside the computed one. */
    public static final Field<FactValueTable, Double> PUBLISHED_VALUE = T.field(new Column("published_value", Type.DOUBLE, Role.MEASURE, "the source's unit", "The value as the source publishes it, beside the computed one.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactValueTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactValueTable, RateTable> PROJECTION = new Projection<>(TABLE, RateTable.TABLE, new Check("taken", "value is not null", "the rows that are taken"), false, List.of(
            List.of(RateTable.INDICATOR_ID),
            List.of(RateTable.PERIOD_START, RateTable.PERIOD_END),
            List.of(RateTable.BREAKDOWN, RateTable.STRATUM),
            List.of(RateTable.AREA_CODE, RateTable.PERIOD_START, RateTable.PERIOD_END),
            List.of(RateTable.METHOD),
            List.of(RateTable.REASON),
            List.of(RateTable.NUMERATOR),
            List.of(RateTable.DENOMINATOR),
            List.of(RateTable.VALUE),
            List.of(RateTable.LOWER_95),
            List.of(RateTable.UPPER_95),
            List.of(RateTable.LOWER_998),
            List.of(RateTable.UPPER_998),
            List.of(RateTable.AREAS),
            List.of(RateTable.AREAS_WITHOUT_VALUE),
            List.of(RateTable.AREAS_EXPECTED),
            List.of(RateTable.AREAS_LEFT_OUT),
            List.of(RateTable.COVERAGE),
            List.of(RateTable.PUBLISHED_VALUE)));

    private FactValueTable() {}
}

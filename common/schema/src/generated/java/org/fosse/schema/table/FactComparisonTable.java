// Written from src/main/schema/fact_comparison.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area, or one group of its people, against one comparator: an area that it lies in, England, the standard, its peers, or for a group all people of the area. */
public final class FactComparisonTable {
    private static final TypedTable.Builder<FactComparisonTable> T =
            new TypedTable.Builder<>("fact_comparison", Folder.STAR, Stage.PUBLISH, true, "One area, or one group of its people, against one comparator: an area that it lies in, England, the standard, its peers, or for a group all people of the area.");

    /** Its indicator. */
    public static final Field<FactComparisonTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactComparisonTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its group. */
    public static final Field<FactComparisonTable, String> GROUP_KEY = T.field(new Column("group_key", Type.STRING, Role.IDENTIFIER, "", "Its group.", false).leadingTo(new ForeignKey("dim_group", null)), String.class);
    /** Its area. */
    public static final Field<FactComparisonTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** What it is compared with: parent (an area it belongs to), england, expected (what areas with its traits have, as in table adjusted; where there is a model, and of special lists), standard, peers (the mean of its peers, each counting once), or area: for a group, all people of the same area. A group is compared with its area and with the same group in England; but for practices and neighbourhoods also with the same group in the parents. */
    public static final Field<FactComparisonTable, Comparator> COMPARATOR = T.field(new Column("comparator", Type.STRING, Role.IDENTIFIER, "", "What it is compared with: parent (an area it belongs to), england, expected (what areas with its traits have, as in table adjusted; where there is a model, and of special lists), standard, peers (the mean of its peers, each counting once), or area: for a group, all people of the same area. A group is compared with its area and with the same group in England; but for practices and neighbourhoods also with the same group in the parents.", false), Comparator.class);
    /** Code of the parent or of England; for expected that of the system or England whose model is used; the version of the peer lists; for a standard its kind (statutory, contract, local: the one that binds; ambition: the one due next); for a group its own area's code. */
    public static final Field<FactComparisonTable, String> COMPARATOR_CODE = T.field(new Column("comparator_code", Type.STRING, Role.IDENTIFIER, "", "Code of the parent or of England; for expected that of the system or England whose model is used; the version of the peer lists; for a standard its kind (statutory, contract, local: the one that binds; ambition: the one due next); for a group its own area's code.", false), String.class);
    /** The comparator where it is an area; null for the standard and the peers. */
    public static final Field<FactComparisonTable, String> COMPARATOR_KEY = T.field(new Column("comparator_key", Type.STRING, Role.ATTRIBUTE, "", "The comparator where it is an area; null for the standard and the peers.", true).leadingTo(new ForeignKey("dim_area", "comparator")), String.class);
    /** Its method. */
    public static final Field<FactComparisonTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactComparisonTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FactComparisonTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** The value it is compared with, of the same period; null where there is none. */
    public static final Field<FactComparisonTable, Double> COMPARATOR_VALUE = T.field(new Column("comparator_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it is compared with, of the same period; null where there is none.", true), Double.class);
    /** The interval rule at one level: the area's whole 95% interval against the comparator's value, which is taken as it stands (Fingertips). Against expected the other way round: the value outside the range that 19 in 20 of its like lie in, so that it agrees with judgement_95 of table adjusted. By polarity better, similar or worse; lower, similar or higher where there is no judgement; not compared, with the reason, where there is nothing to compare. */
    public static final Field<FactComparisonTable, Judgement> OUTCOME_95 = T.field(new Column("outcome_95", Type.STRING, Role.ATTRIBUTE, "", "The interval rule at one level: the area's whole 95% interval against the comparator's value, which is taken as it stands (Fingertips). Against expected the other way round: the value outside the range that 19 in 20 of its like lie in, so that it agrees with judgement_95 of table adjusted. By polarity better, similar or worse; lower, similar or higher where there is no judgement; not compared, with the reason, where there is nothing to compare.", false), Judgement.class);
    /** The interval rule at two levels: as outcome_95, and best or worst (highest or lowest without judgement) where the whole 99.8% interval lies beyond the comparator's value; against expected, outside the range of 998 in 1,000. */
    public static final Field<FactComparisonTable, Judgement> OUTCOME_95_998 = T.field(new Column("outcome_95_998", Type.STRING, Role.ATTRIBUTE, "", "The interval rule at two levels: as outcome_95, and best or worst (highest or lowest without judgement) where the whole 99.8% interval lies beyond the comparator's value; against expected, outside the range of 998 in 1,000.", false), Judgement.class);
    /** Fifth of the areas of the level under this comparator, 1 holding the lowest values: NTILE(5) in order of value, equal values by code, no interval (Fingertips). Null for other comparators than areas, for groups, and with fewer than five areas. */
    public static final Field<FactComparisonTable, Integer> QUINTILE = T.field(new Column("quintile", Type.INT, Role.MEASURE, "group", "Fifth of the areas of the level under this comparator, 1 holding the lowest values: NTILE(5) in order of value, equal values by code, no interval (Fingertips). Null for other comparators than areas, for groups, and with fewer than five areas.", true), Integer.class);
    /** The fifth in words: worst, worse, middle, better, best by polarity; lowest, low, middle, high, highest without judgement. */
    public static final Field<FactComparisonTable, Judgement> QUINTILE_OUTCOME = T.field(new Column("quintile_outcome", Type.STRING, Role.ATTRIBUTE, "", "The fifth in words: worst, worse, middle, better, best by polarity; lowest, low, middle, high, highest without judgement.", true), Judgement.class);
    /** The same in quarters, NTILE(4). */
    public static final Field<FactComparisonTable, Integer> QUARTILE = T.field(new Column("quartile", Type.INT, Role.MEASURE, "group", "The same in quarters, NTILE(4).", true), Integer.class);
    /** The quarter in words: worst, worse, better, best; lowest, low, high, highest without judgement. */
    public static final Field<FactComparisonTable, Judgement> QUARTILE_OUTCOME = T.field(new Column("quartile_outcome", Type.STRING, Role.ATTRIBUTE, "", "The quarter in words: worst, worse, better, best; lowest, low, high, highest without judgement.", true), Judgement.class);
    /** Areas of the level with a value under this comparator that quintile and quartile divide; in England those that the extracts hold, and none below systems while they are all of one system. */
    public static final Field<FactComparisonTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the level with a value under this comparator that quintile and quartile divide; in England those that the extracts hold, and none below systems while they are all of one system.", true), Long.class);
    /** Value less comparator_value. */
    public static final Field<FactComparisonTable, Double> DIFFERENCE = T.field(new Column("difference", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value less comparator_value.", true), Double.class);
    /** Lower 95% limit of the difference. */
    public static final Field<FactComparisonTable, Double> DIFFERENCE_LOWER_95 = T.field(new Column("difference_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of the difference.", true), Double.class);
    /** Upper 95% limit of the difference. */
    public static final Field<FactComparisonTable, Double> DIFFERENCE_UPPER_95 = T.field(new Column("difference_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of the difference.", true), Double.class);
    /** Lower 99.8% limit of the difference. */
    public static final Field<FactComparisonTable, Double> DIFFERENCE_LOWER_998 = T.field(new Column("difference_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit of the difference.", true), Double.class);
    /** Upper 99.8% limit of the difference. */
    public static final Field<FactComparisonTable, Double> DIFFERENCE_UPPER_998 = T.field(new Column("difference_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit of the difference.", true), Double.class);
    /** Value divided by comparator_value; null for scores and changes, which have no zero to start from, and for values that are not positive. */
    public static final Field<FactComparisonTable, Double> RATIO = T.field(new Column("ratio", Type.DOUBLE, Role.MEASURE, "ratio", "Value divided by comparator_value; null for scores and changes, which have no zero to start from, and for values that are not positive.", true), Double.class);
    /** Lower 95% limit of the ratio. */
    public static final Field<FactComparisonTable, Double> RATIO_LOWER_95 = T.field(new Column("ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 95% limit of the ratio.", true), Double.class);
    /** Upper 95% limit of the ratio. */
    public static final Field<FactComparisonTable, Double> RATIO_UPPER_95 = T.field(new Column("ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 95% limit of the ratio.", true), Double.class);
    /** Lower 99.8% limit of the ratio. */
    public static final Field<FactComparisonTable, Double> RATIO_LOWER_998 = T.field(new Column("ratio_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 99.8% limit of the ratio.", true), Double.class);
    /** Upper 99.8% limit of the ratio. */
    public static final Field<FactComparisonTable, Double> RATIO_UPPER_998 = T.field(new Column("ratio_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 99.8% limit of the ratio.", true), Double.class);

    /** The declaration. */
    public static final TypedTable<FactComparisonTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactComparisonTable, ComparisonTable> PROJECTION = new Projection<>(TABLE, ComparisonTable.TABLE, new Check("taken", "outcome_95 <> 'not compared' or difference is not null or quintile is not null", "the rows that are taken"), false, List.of(
            List.of(ComparisonTable.INDICATOR_ID),
            List.of(ComparisonTable.PERIOD_START, ComparisonTable.PERIOD_END),
            List.of(ComparisonTable.BREAKDOWN, ComparisonTable.STRATUM),
            List.of(ComparisonTable.AREA_CODE, ComparisonTable.PERIOD_START, ComparisonTable.PERIOD_END),
            List.of(ComparisonTable.COMPARATOR),
            List.of(ComparisonTable.COMPARATOR_CODE),
            List.of(ComparisonTable.COMPARATOR_CODE, ComparisonTable.PERIOD_START, ComparisonTable.PERIOD_END),
            List.of(ComparisonTable.METHOD),
            List.of(ComparisonTable.REASON),
            List.of(ComparisonTable.VALUE),
            List.of(ComparisonTable.COMPARATOR_VALUE),
            List.of(ComparisonTable.OUTCOME_95),
            List.of(ComparisonTable.OUTCOME_95_998),
            List.of(ComparisonTable.QUINTILE),
            List.of(ComparisonTable.QUINTILE_OUTCOME),
            List.of(ComparisonTable.QUARTILE),
            List.of(ComparisonTable.QUARTILE_OUTCOME),
            List.of(ComparisonTable.AREAS),
            List.of(ComparisonTable.DIFFERENCE),
            List.of(ComparisonTable.DIFFERENCE_LOWER_95),
            List.of(ComparisonTable.DIFFERENCE_UPPER_95),
            List.of(ComparisonTable.DIFFERENCE_LOWER_998),
            List.of(ComparisonTable.DIFFERENCE_UPPER_998),
            List.of(ComparisonTable.RATIO),
            List.of(ComparisonTable.RATIO_LOWER_95),
            List.of(ComparisonTable.RATIO_UPPER_95),
            List.of(ComparisonTable.RATIO_LOWER_998),
            List.of(ComparisonTable.RATIO_UPPER_998)));

    private FactComparisonTable() {}
}

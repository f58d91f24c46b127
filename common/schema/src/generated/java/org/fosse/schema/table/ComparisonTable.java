// Written from src/main/schema/comparison.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area, or one group of its people, against one comparator: a parent area, England, what is expected of it with its traits, the standard, its peers, or for a group all people of the area. An area is not compared with itself. The latest period of each indicator and level, or every period where the configuration says so. */
public final class ComparisonTable {
    private static final TypedTable.Builder<ComparisonTable> T =
            new TypedTable.Builder<>("comparison", Stage.COMPUTE, true, "One area, or one group of its people, against one comparator: a parent area, England, what is expected of it with its traits, the standard, its peers, or for a group all people of the area. An area is not compared with itself. The latest period of each indicator and level, or every period where the configuration says so.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<ComparisonTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<ComparisonTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ComparisonTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<ComparisonTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<ComparisonTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<ComparisonTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What it is compared with: parent (an area it belongs to), england, expected (what areas with its traits have, as in table adjusted; where there is a model, and of special lists), standard, peers (the mean of its peers, each counting once), or area: for a group, all people of the same area. A group is compared with its area and with the same group in England; but for practices and neighbourhoods also with the same group in the parents. */
    public static final Field<ComparisonTable, Comparator> COMPARATOR = T.field(new Column("comparator", Type.STRING, Role.IDENTIFIER, "", "What it is compared with: parent (an area it belongs to), england, expected (what areas with its traits have, as in table adjusted; where there is a model, and of special lists), standard, peers (the mean of its peers, each counting once), or area: for a group, all people of the same area. A group is compared with its area and with the same group in England; but for practices and neighbourhoods also with the same group in the parents.", false), Comparator.class);
    /** Code of the parent or of England; for expected that of the system or England whose model is used; the version of the peer lists; for a standard its kind (statutory, contract, local: the one that binds; ambition: the one due next); for a group its own area's code. */
    public static final Field<ComparisonTable, String> COMPARATOR_CODE = T.field(new Column("comparator_code", Type.STRING, Role.IDENTIFIER, "", "Code of the parent or of England; for expected that of the system or England whose model is used; the version of the peer lists; for a standard its kind (statutory, contract, local: the one that binds; ambition: the one due next); for a group its own area's code.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<ComparisonTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Level of the comparator; null for the standard and the peers. */
    public static final Field<ComparisonTable, Level> COMPARATOR_LEVEL = T.field(new Column("comparator_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the comparator; null for the standard and the peers.", true), Level.class);
    /** The period in words. */
    public static final Field<ComparisonTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<ComparisonTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** The value it is compared with, of the same period; null where there is none. */
    public static final Field<ComparisonTable, Double> COMPARATOR_VALUE = T.field(new Column("comparator_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value it is compared with, of the same period; null where there is none.", true), Double.class);
    /** The interval rule at one level: the area's whole 95% interval against the comparator's value, which is taken as it stands (Fingertips). Against expected the other way round: the value outside the range that 19 in 20 of its like lie in, so that it agrees with judgement_95 of table adjusted. By polarity better, similar or worse; lower, similar or higher where there is no judgement; not compared, with the reason, where there is nothing to compare. */
    public static final Field<ComparisonTable, Judgement> OUTCOME_95 = T.field(new Column("outcome_95", Type.STRING, Role.ATTRIBUTE, "", "The interval rule at one level: the area's whole 95% interval against the comparator's value, which is taken as it stands (Fingertips). Against expected the other way round: the value outside the range that 19 in 20 of its like lie in, so that it agrees with judgement_95 of table adjusted. By polarity better, similar or worse; lower, similar or higher where there is no judgement; not compared, with the reason, where there is nothing to compare.", false), Judgement.class);
    /** The interval rule at two levels: as outcome_95, and best or worst (highest or lowest without judgement) where the whole 99.8% interval lies beyond the comparator's value; against expected, outside the range of 998 in 1,000. */
    public static final Field<ComparisonTable, Judgement> OUTCOME_95_998 = T.field(new Column("outcome_95_998", Type.STRING, Role.ATTRIBUTE, "", "The interval rule at two levels: as outcome_95, and best or worst (highest or lowest without judgement) where the whole 99.8% interval lies beyond the comparator's value; against expected, outside the range of 998 in 1,000.", false), Judgement.class);
    /** Fifth of the areas of the level under this comparator, 1 holding the lowest values: NTILE(5) in order of value, equal values by code, no interval (Fingertips). Null for other comparators than areas, for groups, and with fewer than five areas. */
    public static final Field<ComparisonTable, Integer> QUINTILE = T.field(new Column("quintile", Type.INT, Role.MEASURE, "group", "Fifth of the areas of the level under this comparator, 1 holding the lowest values: NTILE(5) in order of value, equal values by code, no interval (Fingertips). Null for other comparators than areas, for groups, and with fewer than five areas.", true), Integer.class);
    /** The fifth in words: worst, worse, middle, better, best by polarity; lowest, low, middle, high, highest without judgement. */
    public static final Field<ComparisonTable, Judgement> QUINTILE_OUTCOME = T.field(new Column("quintile_outcome", Type.STRING, Role.ATTRIBUTE, "", "The fifth in words: worst, worse, middle, better, best by polarity; lowest, low, middle, high, highest without judgement.", true), Judgement.class);
    /** The same in quarters, NTILE(4). */
    public static final Field<ComparisonTable, Integer> QUARTILE = T.field(new Column("quartile", Type.INT, Role.MEASURE, "group", "The same in quarters, NTILE(4).", true), Integer.class);
    /** The quarter in words: worst, worse, better, best; lowest, low, high, highest without judgement. */
    public static final Field<ComparisonTable, Judgement> QUARTILE_OUTCOME = T.field(new Column("quartile_outcome", Type.STRING, Role.ATTRIBUTE, "", "The quarter in words: worst, worse, better, best; lowest, low, high, highest without judgement.", true), Judgement.class);
    /** Areas of the level with a value under this comparator that quintile and quartile divide; in England those that the extracts hold, and none below systems while they are all of one system. */
    public static final Field<ComparisonTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas of the level with a value under this comparator that quintile and quartile divide; in England those that the extracts hold, and none below systems while they are all of one system.", true), Long.class);
    /** Value less comparator_value. */
    public static final Field<ComparisonTable, Double> DIFFERENCE = T.field(new Column("difference", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Value less comparator_value.", true), Double.class);
    /** Lower 95% limit of the difference. */
    public static final Field<ComparisonTable, Double> DIFFERENCE_LOWER_95 = T.field(new Column("difference_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit of the difference.", true), Double.class);
    /** Upper 95% limit of the difference. */
    public static final Field<ComparisonTable, Double> DIFFERENCE_UPPER_95 = T.field(new Column("difference_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit of the difference.", true), Double.class);
    /** Lower 99.8% limit of the difference. */
    public static final Field<ComparisonTable, Double> DIFFERENCE_LOWER_998 = T.field(new Column("difference_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit of the difference.", true), Double.class);
    /** Upper 99.8% limit of the difference. */
    public static final Field<ComparisonTable, Double> DIFFERENCE_UPPER_998 = T.field(new Column("difference_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit of the difference.", true), Double.class);
    /** Value divided by comparator_value; null for scores and changes, which have no zero to start from, and for values that are not positive. */
    public static final Field<ComparisonTable, Double> RATIO = T.field(new Column("ratio", Type.DOUBLE, Role.MEASURE, "ratio", "Value divided by comparator_value; null for scores and changes, which have no zero to start from, and for values that are not positive.", true), Double.class);
    /** Lower 95% limit of the ratio. */
    public static final Field<ComparisonTable, Double> RATIO_LOWER_95 = T.field(new Column("ratio_lower_95", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 95% limit of the ratio.", true), Double.class);
    /** Upper 95% limit of the ratio. */
    public static final Field<ComparisonTable, Double> RATIO_UPPER_95 = T.field(new Column("ratio_upper_95", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 95% limit of the ratio.", true), Double.class);
    /** Lower 99.8% limit of the ratio. */
    public static final Field<ComparisonTable, Double> RATIO_LOWER_998 = T.field(new Column("ratio_lower_998", Type.DOUBLE, Role.MEASURE, "ratio", "Lower 99.8% limit of the ratio.", true), Double.class);
    /** Upper 99.8% limit of the ratio. */
    public static final Field<ComparisonTable, Double> RATIO_UPPER_998 = T.field(new Column("ratio_upper_998", Type.DOUBLE, Role.MEASURE, "ratio", "Upper 99.8% limit of the ratio.", true), Double.class);
    /** How the limits of difference and ratio were made: with the area taken out of the comparator where its counts are part of it (a - P = (1 - w)(a - r), w its share of the denominator, r the rest); with the errors of both for peers; with the comparator taken as fixed otherwise. Limits of two values that share nobody: Newcombe and Zou-Donner for the difference, Fagerland-Newcombe for the ratio. */
    public static final Field<ComparisonTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the limits of difference and ratio were made: with the area taken out of the comparator where its counts are part of it (a - P = (1 - w)(a - r), w its share of the denominator, r the rest); with the errors of both for peers; with the comparator taken as fixed otherwise. Limits of two values that share nobody: Newcombe and Zou-Donner for the difference, Fagerland-Newcombe for the ratio.", false), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<ComparisonTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ComparisonTable> TABLE = T.table(
            new Check("not_compared_has_reason", "outcome_95 <> 'not compared' or reason is not null", "What is not compared has a reason."),
            new Check("not_with_itself", "comparator = 'area' or area_code <> comparator_code", "An area is not compared with itself."));

    private ComparisonTable() {}
}

// Written from src/main/schema/variation_decomposition.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A part of the variation between the practices of an area: between places, between neighbourhoods within places, between practices within neighbourhoods, and their total. Each practice counts in its own place and neighbourhood; a neighbourhood that lies in two places is two groups, one in each, so that the parts nest and add up. Suspect values are left out. */
public final class VariationDecompositionTable {
    private static final TypedTable.Builder<VariationDecompositionTable> T =
            new TypedTable.Builder<>("variation_decomposition", Stage.COMPUTE, true, "A part of the variation between the practices of an area: between places, between neighbourhoods within places, between practices within neighbourhoods, and their total. Each practice counts in its own place and neighbourhood; a neighbourhood that lies in two places is two groups, one in each, so that the parts nest and add up. Suspect values are left out.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<VariationDecompositionTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<VariationDecompositionTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<VariationDecompositionTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<VariationDecompositionTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Order of the parts from the outermost level in; 0 is the total. */
    public static final Field<VariationDecompositionTable, Integer> PART = T.field(new Column("part", Type.INT, Role.IDENTIFIER, "", "Order of the parts from the outermost level in; 0 is the total.", false), Integer.class);
    /** The part in words: total, between_places, between_neighbourhoods_within_places, between_practices_within_neighbourhoods and so on; a level takes part where more than half of the practices have an area there and there are two. */
    public static final Field<VariationDecompositionTable, String> COMPONENT = T.field(new Column("component", Type.STRING, Role.ATTRIBUTE, "", "The part in words: total, between_places, between_neighbourhoods_within_places, between_practices_within_neighbourhoods and so on; a level takes part where more than half of the practices have an area there and there are two.", false), String.class);
    /** Level of the parent area. */
    public static final Field<VariationDecompositionTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area.", false), String.class);
    /** The period in words. */
    public static final Field<VariationDecompositionTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Practices with a value that take part. */
    public static final Field<VariationDecompositionTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "practices", "Practices with a value that take part.", false), Long.class);
    /** Practices of the area without a value or with a suspect one. */
    public static final Field<VariationDecompositionTable, Long> AREAS_EXCLUDED = T.field(new Column("areas_excluded", Type.LONG, Role.MEASURE, "practices", "Practices of the area without a value or with a suspect one.", false), Long.class);
    /** Groups between which this part lies: places, or neighbourhoods within places; practices without one are a group of their own. */
    public static final Field<VariationDecompositionTable, Integer> GROUPS = T.field(new Column("groups", Type.INT, Role.MEASURE, "groups", "Groups between which this part lies: places, or neighbourhoods within places; practices without one are a group of their own.", true), Integer.class);
    /** Areas of the part's level that lie in several groups of the level around, so that they are several groups here. */
    public static final Field<VariationDecompositionTable, Long> GROUPS_CUT = T.field(new Column("groups_cut", Type.LONG, Role.MEASURE, "areas", "Areas of the part's level that lie in several groups of the level around, so that they are several groups here.", true), Long.class);
    /** Part of Theil's T with the denominators as weights: sum of s ln(m / m of the group around), s the group's share of all counted (Shorrocks 1980). The parts add up to the total. */
    public static final Field<VariationDecompositionTable, Double> THEIL = T.field(new Column("theil", Type.DOUBLE, Role.MEASURE, "index", "Part of Theil's T with the denominators as weights: sum of s ln(m / m of the group around), s the group's share of all counted (Shorrocks 1980). The parts add up to the total.", true), Double.class);
    /** The part divided by the total; the shares add up to one. */
    public static final Field<VariationDecompositionTable, Double> THEIL_SHARE = T.field(new Column("theil_share", Type.DOUBLE, Role.MEASURE, "share", "The part divided by the total; the shares add up to one.", true), Double.class);
    /** Part of the mean log deviation with the denominators as weights: sum of w ln(m of the group around / m), w the group's share of the denominators; null with a value of zero. */
    public static final Field<VariationDecompositionTable, Double> MEAN_LOG_DEVIATION = T.field(new Column("mean_log_deviation", Type.DOUBLE, Role.MEASURE, "index", "Part of the mean log deviation with the denominators as weights: sum of w ln(m of the group around / m), w the group's share of the denominators; null with a value of zero.", true), Double.class);
    /** The part divided by the total; the shares add up to one. */
    public static final Field<VariationDecompositionTable, Double> MEAN_LOG_DEVIATION_SHARE = T.field(new Column("mean_log_deviation_share", Type.DOUBLE, Role.MEASURE, "share", "The part divided by the total; the shares add up to one.", true), Double.class);
    /** Variance component of the level beyond chance, by nested moments (Henderson 1953; DerSimonian and Kacker 2007), 0 where negative; the total is their sum. */
    public static final Field<VariationDecompositionTable, Double> BETWEEN_VARIANCE = T.field(new Column("between_variance", Type.DOUBLE, Role.MEASURE, "the scale named in between_scale, squared", "Variance component of the level beyond chance, by nested moments (Henderson 1953; DerSimonian and Kacker 2007), 0 where negative; the total is their sum.", true), Double.class);
    /** The component divided by the total of components. */
    public static final Field<VariationDecompositionTable, Double> BETWEEN_VARIANCE_SHARE = T.field(new Column("between_variance_share", Type.DOUBLE, Role.MEASURE, "share", "The component divided by the total of components.", true), Double.class);
    /** exp(sqrt(2) x 0.6745 x square root of between_variance): the median ratio of the odds (for rates: rates) of two groups of this level within the same group around; null on scale value. */
    public static final Field<VariationDecompositionTable, Double> MEDIAN_ODDS_RATIO = T.field(new Column("median_odds_ratio", Type.DOUBLE, Role.MEASURE, "ratio", "exp(sqrt(2) x 0.6745 x square root of between_variance): the median ratio of the odds (for rates: rates) of two groups of this level within the same group around; null on scale value.", true), Double.class);
    /** logit for proportions, log for rates, value where practices have no counts; chance is then in the practices' component. */
    public static final Field<VariationDecompositionTable, String> BETWEEN_SCALE = T.field(new Column("between_scale", Type.STRING, Role.ATTRIBUTE, "", "logit for proportions, log for rates, value where practices have no counts; chance is then in the practices' component.", true), String.class);
    /** How the value and its limits were made. */
    public static final Field<VariationDecompositionTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<VariationDecompositionTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<VariationDecompositionTable> TABLE = T.table();

    private VariationDecompositionTable() {}
}

// Written from src/main/schema/funnel.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area on the funnel of its parent area: how far its value lies from that of all areas together, given its size; for chance alone, and allowing for variation between areas beyond chance. An area that cannot be placed has a row with the reason. */
public final class FunnelTable {
    private static final TypedTable.Builder<FunnelTable> T =
            new TypedTable.Builder<>("funnel", Stage.COMPUTE, true, "One area on the funnel of its parent area: how far its value lies from that of all areas together, given its size; for chance alone, and allowing for variation between areas beyond chance. An area that cannot be placed has a row with the reason.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<FunnelTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<FunnelTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<FunnelTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area whose parts are compared. */
    public static final Field<FunnelTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area whose parts are compared.", false), String.class);
    /** Level of the areas that are compared with each other. */
    public static final Field<FunnelTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared with each other.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<FunnelTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Level of the parent area. */
    public static final Field<FunnelTable, String> PARENT_LEVEL = T.field(new Column("parent_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the parent area.", false), String.class);
    /** The period in words. */
    public static final Field<FunnelTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FunnelTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<FunnelTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FunnelTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Centre of the funnel: the value of all areas of the parent together (sum of numerators / sum of denominators), suspect values left out. */
    public static final Field<FunnelTable, Double> AVERAGE = T.field(new Column("average", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the funnel: the value of all areas of the parent together (sum of numerators / sum of denominators), suspect values left out.", true), Double.class);
    /** Lower 95% limit at the area's size for chance alone: average less z standard errors for proportions, exact Poisson for rates. */
    public static final Field<FunnelTable, Double> FUNNEL_LOWER_95 = T.field(new Column("funnel_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit at the area's size for chance alone: average less z standard errors for proportions, exact Poisson for rates.", true), Double.class);
    /** Upper 95% limit at the area's size for chance alone. */
    public static final Field<FunnelTable, Double> FUNNEL_UPPER_95 = T.field(new Column("funnel_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit at the area's size for chance alone.", true), Double.class);
    /** Lower 99.8% limit at the area's size for chance alone. */
    public static final Field<FunnelTable, Double> FUNNEL_LOWER_998 = T.field(new Column("funnel_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit at the area's size for chance alone.", true), Double.class);
    /** Upper 99.8% limit at the area's size for chance alone. */
    public static final Field<FunnelTable, Double> FUNNEL_UPPER_998 = T.field(new Column("funnel_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit at the area's size for chance alone.", true), Double.class);
    /** Distance from the average in standard errors of chance alone: (p - p0) / sqrt(p0 (1 - p0) / n), for rates (O - E) / sqrt(E). */
    public static final Field<FunnelTable, Double> Z_SCORE = T.field(new Column("z_score", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the average in standard errors of chance alone: (p - p0) / sqrt(p0 (1 - p0) / n), for rates (O - E) / sqrt(E).", true), Double.class);
    /** Against the limits for chance alone: below 99.8%, below 95%, within, above 95%, above 99.8% or not judged. */
    public static final Field<FunnelTable, FunnelPosition> POSITION = T.field(new Column("position", Type.STRING, Role.ATTRIBUTE, "", "Against the limits for chance alone: below 99.8%, below 95%, within, above 95%, above 99.8% or not judged.", false), FunnelPosition.class);
    /** The position in words: better, similar or worse by the indicator's polarity; higher or lower where there is no judgement; not judged where there is no position or the value is suspect. */
    public static final Field<FunnelTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "The position in words: better, similar or worse by the indicator's polarity; higher or lower where there is no judgement; not judged where there is no position or the value is suspect.", false), Judgement.class);
    /** Overdispersion of the group: mean squared score of its areas on the transformed scale, the tenth at each end set to the limit (winsorised) or, as SHMI does, left out; 1 where areas differ by chance only (Spiegelhalter 2005). */
    public static final Field<FunnelTable, Double> PHI = T.field(new Column("phi", Type.DOUBLE, Role.MEASURE, "ratio", "Overdispersion of the group: mean squared score of its areas on the transformed scale, the tenth at each end set to the limit (winsorised) or, as SHMI does, left out; 1 where areas differ by chance only (Spiegelhalter 2005).", true), Double.class);
    /** Variance between the areas beyond chance by moments (DerSimonian and Laird) on the scale that method names; 0 where there is none. */
    public static final Field<FunnelTable, Double> TAU_SQUARED = T.field(new Column("tau_squared", Type.DOUBLE, Role.MEASURE, "squared transformed scale", "Variance between the areas beyond chance by moments (DerSimonian and Laird) on the scale that method names; 0 where there is none.", true), Double.class);
    /** Lower 95% limit allowing for variation between areas: transformed back from target less z sqrt(s^2 + tau_squared); the limit for chance alone where phi is not above 1. */
    public static final Field<FunnelTable, Double> ADJUSTED_LOWER_95 = T.field(new Column("adjusted_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit allowing for variation between areas: transformed back from target less z sqrt(s^2 + tau_squared); the limit for chance alone where phi is not above 1.", true), Double.class);
    /** Upper 95% limit allowing for variation between areas. */
    public static final Field<FunnelTable, Double> ADJUSTED_UPPER_95 = T.field(new Column("adjusted_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit allowing for variation between areas.", true), Double.class);
    /** Lower 99.8% limit allowing for variation between areas. */
    public static final Field<FunnelTable, Double> ADJUSTED_LOWER_998 = T.field(new Column("adjusted_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit allowing for variation between areas.", true), Double.class);
    /** Upper 99.8% limit allowing for variation between areas. */
    public static final Field<FunnelTable, Double> ADJUSTED_UPPER_998 = T.field(new Column("adjusted_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit allowing for variation between areas.", true), Double.class);
    /** Distance from the average on the transformed scale divided by sqrt(s^2 + tau_squared). */
    public static final Field<FunnelTable, Double> Z_ADJUSTED = T.field(new Column("z_adjusted", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the average on the transformed scale divided by sqrt(s^2 + tau_squared).", true), Double.class);
    /** Against the adjusted limits, in the words of position. */
    public static final Field<FunnelTable, FunnelPosition> POSITION_ADJUSTED = T.field(new Column("position_adjusted", Type.STRING, Role.ATTRIBUTE, "", "Against the adjusted limits, in the words of position.", false), FunnelPosition.class);
    /** The adjusted position in words, as judgement. */
    public static final Field<FunnelTable, Judgement> JUDGEMENT_ADJUSTED = T.field(new Column("judgement_adjusted", Type.STRING, Role.ATTRIBUTE, "", "The adjusted position in words, as judgement.", false), Judgement.class);
    /** Lowest share of false alarms among the areas of the group that stand out at which this one does too: two-sided p of z_adjusted after Benjamini and Hochberg (1995). */
    public static final Field<FunnelTable, Double> FALSE_DISCOVERY_RATE = T.field(new Column("false_discovery_rate", Type.DOUBLE, Role.MEASURE, "probability", "Lowest share of false alarms among the areas of the group that stand out at which this one does too: two-sided p of z_adjusted after Benjamini and Hochberg (1995).", true), Double.class);
    /** below or above where false_discovery_rate is not above the configured rate (5%), within otherwise, or not judged. */
    public static final Field<FunnelTable, FunnelSide> POSITION_FALSE_DISCOVERY = T.field(new Column("position_false_discovery", Type.STRING, Role.ATTRIBUTE, "", "below or above where false_discovery_rate is not above the configured rate (5%), within otherwise, or not judged.", false), FunnelSide.class);
    /** Share of the area's distance from the average that shrinking keeps: tau_squared / (tau_squared + s^2), from 0 (all chance) to 1. */
    public static final Field<FunnelTable, Double> SHRINKAGE_WEIGHT = T.field(new Column("shrinkage_weight", Type.DOUBLE, Role.MEASURE, "share", "Share of the area's distance from the average that shrinking keeps: tau_squared / (tau_squared + s^2), from 0 (all chance) to 1.", true), Double.class);
    /** The value drawn towards the average by that weight on the transformed scale (empirical Bayes by moments), for ranking and screening; null for a suspect value, which shrinking would leave nearly as it is. */
    public static final Field<FunnelTable, Double> SHRUNKEN_VALUE = T.field(new Column("shrunken_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value drawn towards the average by that weight on the transformed scale (empirical Bayes by moments), for ranking and screening; null for a suspect value, which shrinking would leave nearly as it is.", true), Double.class);
    /** Whether the value is more likely a mistake in the record than a finding: at least 8 robust standard deviations above the median of all areas of its level, and separated by a gap (3 times the odds or rate of the next lower) with at most 3 values beyond it; the figures are configuration. */
    public static final Field<FunnelTable, Boolean> SUSPECT = T.field(new Column("suspect", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the value is more likely a mistake in the record than a finding: at least 8 robust standard deviations above the median of all areas of its level, and separated by a gap (3 times the odds or rate of the next lower) with at most 3 values beyond it; the figures are configuration.", false), Boolean.class);
    /** Whether to ask: a suspect value (check the record), or position_false_discovery outside and not on the better side (ask why). Where most of what the areas differ by is chance (table variation, reliability), nothing is asked and position_false_discovery is not judged. */
    public static final Field<FunnelTable, Boolean> WORTH_A_QUESTION = T.field(new Column("worth_a_question", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether to ask: a suspect value (check the record), or position_false_discovery outside and not on the better side (ask why). Where most of what the areas differ by is chance (table variation, reliability), nothing is asked and position_false_discovery is not judged.", false), Boolean.class);
    /** What is expected of an area with its traits, as in table adjusted: by the model of the parent where that is a system or England, otherwise of its system. Null where nothing is. */
    public static final Field<FunnelTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What is expected of an area with its traits, as in table adjusted: by the model of the parent where that is a system or England, otherwise of its system. Null where nothing is.", true), Double.class);
    /** The value against the range that 19 in 20, and 998 in 1,000, of its like lie in: chance, the variation between areas that traits leave, and the model's own error together. position_adjusted allows for that variation, too, and for no traits. */
    public static final Field<FunnelTable, FunnelPosition> POSITION_EXPECTED = T.field(new Column("position_expected", Type.STRING, Role.ATTRIBUTE, "", "The value against the range that 19 in 20, and 998 in 1,000, of its like lie in: chance, the variation between areas that traits leave, and the model's own error together. position_adjusted allows for that variation, too, and for no traits.", false), FunnelPosition.class);
    /** worth_a_question beside its like: judged by table adjusted as worse, higher or lower after the number of looks. Null where nothing is expected of it or it is not judged. */
    public static final Field<FunnelTable, Boolean> WORTH_A_QUESTION_EXPECTED = T.field(new Column("worth_a_question_expected", Type.BOOLEAN, Role.ATTRIBUTE, "", "worth_a_question beside its like: judged by table adjusted as worse, higher or lower after the number of looks. Null where nothing is expected of it or it is not judged.", true), Boolean.class);
    /** Why it is not judged beside its like, as a code of table reason. */
    public static final Field<FunnelTable, String> NOT_ADJUSTED_WHY = T.field(new Column("not_adjusted_why", Type.STRING, Role.ATTRIBUTE, "", "Why it is not judged beside its like, as a code of table reason.", true), String.class);
    /** Areas that average, phi and tau_squared rest on. */
    public static final Field<FunnelTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas that average, phi and tau_squared rest on.", false), Long.class);
    /** How the value and its limits were made. */
    public static final Field<FunnelTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<FunnelTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<FunnelTable> TABLE = T.table(
            new Check("position_or_reason", "position <> 'not judged' or reason is not null", "An area that is not judged has a reason."),
            new Check("suspect_is_not_praised", "not suspect or judgement = 'not judged'", "A suspect value has no judgement."));

    private FunnelTable() {}
}

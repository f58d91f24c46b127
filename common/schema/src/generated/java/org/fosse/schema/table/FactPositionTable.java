// Written from src/main/schema/fact_position.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One area on the funnel of an area that it lies in: how far its value lies from that of all areas together, given its size; for chance alone, allowing for variation between areas beyond chance, and beside what is expected of its like. The limits themselves are in table funnel. */
public final class FactPositionTable {
    private static final TypedTable.Builder<FactPositionTable> T =
            new TypedTable.Builder<>("fact_position", Folder.STAR, Stage.PUBLISH, true, "One area on the funnel of an area that it lies in: how far its value lies from that of all areas together, given its size; for chance alone, allowing for variation between areas beyond chance, and beside what is expected of its like. The limits themselves are in table funnel.");

    /** Its indicator. */
    public static final Field<FactPositionTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactPositionTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** The area whose funnel it is. */
    public static final Field<FactPositionTable, String> PARENT_KEY = T.field(new Column("parent_key", Type.STRING, Role.IDENTIFIER, "", "The area whose funnel it is.", false).leadingTo(new ForeignKey("dim_area", "parent")), String.class);
    /** Its area. */
    public static final Field<FactPositionTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its method. */
    public static final Field<FactPositionTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactPositionTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FactPositionTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FactPositionTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** Centre of the funnel: the value of all areas of the parent together (sum of numerators / sum of denominators), suspect values left out. */
    public static final Field<FactPositionTable, Double> AVERAGE = T.field(new Column("average", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the funnel: the value of all areas of the parent together (sum of numerators / sum of denominators), suspect values left out.", true), Double.class);
    /** Distance from the average in standard errors of chance alone: (p - p0) / sqrt(p0 (1 - p0) / n), for rates (O - E) / sqrt(E). */
    public static final Field<FactPositionTable, Double> Z_SCORE = T.field(new Column("z_score", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the average in standard errors of chance alone: (p - p0) / sqrt(p0 (1 - p0) / n), for rates (O - E) / sqrt(E).", true), Double.class);
    /** Against the limits for chance alone: below 99.8%, below 95%, within, above 95%, above 99.8% or not judged. */
    public static final Field<FactPositionTable, FunnelPosition> POSITION = T.field(new Column("position", Type.STRING, Role.ATTRIBUTE, "", "Against the limits for chance alone: below 99.8%, below 95%, within, above 95%, above 99.8% or not judged.", false), FunnelPosition.class);
    /** The position in words: better, similar or worse by the indicator's polarity; higher or lower where there is no judgement; not judged where there is no position or the value is suspect. */
    public static final Field<FactPositionTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "The position in words: better, similar or worse by the indicator's polarity; higher or lower where there is no judgement; not judged where there is no position or the value is suspect.", false), Judgement.class);
    /** Distance from the average on the transformed scale divided by sqrt(s^2 + tau_squared). */
    public static final Field<FactPositionTable, Double> Z_ADJUSTED = T.field(new Column("z_adjusted", Type.DOUBLE, Role.MEASURE, "standard errors", "Distance from the average on the transformed scale divided by sqrt(s^2 + tau_squared).", true), Double.class);
    /** Against the adjusted limits, in the words of position. */
    public static final Field<FactPositionTable, FunnelPosition> POSITION_ADJUSTED = T.field(new Column("position_adjusted", Type.STRING, Role.ATTRIBUTE, "", "Against the adjusted limits, in the words of position.", false), FunnelPosition.class);
    /** The adjusted position in words, as judgement. */
    public static final Field<FactPositionTable, Judgement> JUDGEMENT_ADJUSTED = T.field(new Column("judgement_adjusted", Type.STRING, Role.ATTRIBUTE, "", "The adjusted position in words, as judgement.", false), Judgement.class);
    /** Lowest share of false alarms among the areas of the group that stand out at which this one does too: two-sided p of z_adjusted after Benjamini and Hochberg (1995). */
    public static final Field<FactPositionTable, Double> FALSE_DISCOVERY_RATE = T.field(new Column("false_discovery_rate", Type.DOUBLE, Role.MEASURE, "probability", "Lowest share of false alarms among the areas of the group that stand out at which this one does too: two-sided p of z_adjusted after Benjamini and Hochberg (1995).", true), Double.class);
    /** below or above where false_discovery_rate is not above the configured rate (5%), within otherwise, or not judged. */
    public static final Field<FactPositionTable, FunnelSide> POSITION_FALSE_DISCOVERY = T.field(new Column("position_false_discovery", Type.STRING, Role.ATTRIBUTE, "", "below or above where false_discovery_rate is not above the configured rate (5%), within otherwise, or not judged.", false), FunnelSide.class);
    /** The value drawn towards the average by that weight on the transformed scale (empirical Bayes by moments), for ranking and screening; null for a suspect value, which shrinking would leave nearly as it is. */
    public static final Field<FactPositionTable, Double> SHRUNKEN_VALUE = T.field(new Column("shrunken_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value drawn towards the average by that weight on the transformed scale (empirical Bayes by moments), for ranking and screening; null for a suspect value, which shrinking would leave nearly as it is.", true), Double.class);
    /** Share of the area's distance from the average that shrinking keeps: tau_squared / (tau_squared + s^2), from 0 (all chance) to 1. */
    public static final Field<FactPositionTable, Double> SHRINKAGE_WEIGHT = T.field(new Column("shrinkage_weight", Type.DOUBLE, Role.MEASURE, "share", "Share of the area's distance from the average that shrinking keeps: tau_squared / (tau_squared + s^2), from 0 (all chance) to 1.", true), Double.class);
    /** Overdispersion of the group: mean squared score of its areas on the transformed scale, the tenth at each end set to the limit (winsorised) or, as SHMI does, left out; 1 where areas differ by chance only (Spiegelhalter 2005). */
    public static final Field<FactPositionTable, Double> PHI = T.field(new Column("phi", Type.DOUBLE, Role.MEASURE, "ratio", "Overdispersion of the group: mean squared score of its areas on the transformed scale, the tenth at each end set to the limit (winsorised) or, as SHMI does, left out; 1 where areas differ by chance only (Spiegelhalter 2005).", true), Double.class);
    /** Variance between the areas beyond chance by moments (DerSimonian and Laird) on the scale that method names; 0 where there is none. */
    public static final Field<FactPositionTable, Double> TAU_SQUARED = T.field(new Column("tau_squared", Type.DOUBLE, Role.MEASURE, "squared transformed scale", "Variance between the areas beyond chance by moments (DerSimonian and Laird) on the scale that method names; 0 where there is none.", true), Double.class);
    /** Areas that average, phi and tau_squared rest on. */
    public static final Field<FactPositionTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas that average, phi and tau_squared rest on.", false), Long.class);
    /** Whether the value is more likely a mistake in the record than a finding: at least 8 robust standard deviations above the median of all areas of its level, and separated by a gap (3 times the odds or rate of the next lower) with at most 3 values beyond it; the figures are configuration. */
    public static final Field<FactPositionTable, Boolean> SUSPECT = T.field(new Column("suspect", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the value is more likely a mistake in the record than a finding: at least 8 robust standard deviations above the median of all areas of its level, and separated by a gap (3 times the odds or rate of the next lower) with at most 3 values beyond it; the figures are configuration.", false), Boolean.class);
    /** Whether to ask: a suspect value (check the record), or position_false_discovery outside and not on the better side (ask why). Where most of what the areas differ by is chance (table variation, reliability), nothing is asked and position_false_discovery is not judged. */
    public static final Field<FactPositionTable, Boolean> WORTH_A_QUESTION = T.field(new Column("worth_a_question", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether to ask: a suspect value (check the record), or position_false_discovery outside and not on the better side (ask why). Where most of what the areas differ by is chance (table variation, reliability), nothing is asked and position_false_discovery is not judged.", false), Boolean.class);
    /** What is expected of an area with its traits, as in table adjusted: by the model of the parent where that is a system or England, otherwise of its system. Null where nothing is. */
    public static final Field<FactPositionTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What is expected of an area with its traits, as in table adjusted: by the model of the parent where that is a system or England, otherwise of its system. Null where nothing is.", true), Double.class);
    /** The value against the range that 19 in 20, and 998 in 1,000, of its like lie in: chance, the variation between areas that traits leave, and the model's own error together. position_adjusted allows for that variation, too, and for no traits. */
    public static final Field<FactPositionTable, FunnelPosition> POSITION_EXPECTED = T.field(new Column("position_expected", Type.STRING, Role.ATTRIBUTE, "", "The value against the range that 19 in 20, and 998 in 1,000, of its like lie in: chance, the variation between areas that traits leave, and the model's own error together. position_adjusted allows for that variation, too, and for no traits.", false), FunnelPosition.class);
    /** worth_a_question beside its like: judged by table adjusted as worse, higher or lower after the number of looks. Null where nothing is expected of it or it is not judged. */
    public static final Field<FactPositionTable, Boolean> WORTH_A_QUESTION_EXPECTED = T.field(new Column("worth_a_question_expected", Type.BOOLEAN, Role.ATTRIBUTE, "", "worth_a_question beside its like: judged by table adjusted as worse, higher or lower after the number of looks. Null where nothing is expected of it or it is not judged.", true), Boolean.class);
    /** Why it is not judged beside its like, as a code of table reason. */
    public static final Field<FactPositionTable, String> NOT_ADJUSTED_WHY = T.field(new Column("not_adjusted_why", Type.STRING, Role.ATTRIBUTE, "", "Why it is not judged beside its like, as a code of table reason.", true), String.class);

    /** The declaration. */
    public static final TypedTable<FactPositionTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactPositionTable, FunnelTable> PROJECTION = new Projection<>(TABLE, FunnelTable.TABLE, new Check("taken", "position <> 'not judged' or position_expected <> 'not judged' or suspect or worth_a_question", "the rows that are taken"), false, List.of(
            List.of(FunnelTable.INDICATOR_ID),
            List.of(FunnelTable.PERIOD_START, FunnelTable.PERIOD_END),
            List.of(FunnelTable.PARENT_CODE, FunnelTable.PERIOD_START, FunnelTable.PERIOD_END),
            List.of(FunnelTable.AREA_CODE, FunnelTable.PERIOD_START, FunnelTable.PERIOD_END),
            List.of(FunnelTable.METHOD),
            List.of(FunnelTable.REASON),
            List.of(FunnelTable.VALUE),
            List.of(FunnelTable.DENOMINATOR),
            List.of(FunnelTable.AVERAGE),
            List.of(FunnelTable.Z_SCORE),
            List.of(FunnelTable.POSITION),
            List.of(FunnelTable.JUDGEMENT),
            List.of(FunnelTable.Z_ADJUSTED),
            List.of(FunnelTable.POSITION_ADJUSTED),
            List.of(FunnelTable.JUDGEMENT_ADJUSTED),
            List.of(FunnelTable.FALSE_DISCOVERY_RATE),
            List.of(FunnelTable.POSITION_FALSE_DISCOVERY),
            List.of(FunnelTable.SHRUNKEN_VALUE),
            List.of(FunnelTable.SHRINKAGE_WEIGHT),
            List.of(FunnelTable.PHI),
            List.of(FunnelTable.TAU_SQUARED),
            List.of(FunnelTable.AREAS),
            List.of(FunnelTable.SUSPECT),
            List.of(FunnelTable.WORTH_A_QUESTION),
            List.of(FunnelTable.EXPECTED),
            List.of(FunnelTable.POSITION_EXPECTED),
            List.of(FunnelTable.WORTH_A_QUESTION_EXPECTED),
            List.of(FunnelTable.NOT_ADJUSTED_WHY)));

    private FactPositionTable() {}
}

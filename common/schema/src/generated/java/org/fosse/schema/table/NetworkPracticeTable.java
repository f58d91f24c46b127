// Written from src/main/schema/network_practice.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One practice of a network, or one network of a place or forum, at the period of table network_indicator: its figure beside the funnel of the system's practices and what is expected of its like. */
public final class NetworkPracticeTable {
    private static final TypedTable.Builder<NetworkPracticeTable> T =
            new TypedTable.Builder<>("network_practice", Stage.PUBLISH, true, "One practice of a network, or one network of a place or forum, at the period of table network_indicator: its figure beside the funnel of the system's practices and what is expected of its like.");

    /** Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration). */
    public static final Field<NetworkPracticeTable, String> NETWORK_CODE = T.field(new Column("network_code", Type.STRING, Role.IDENTIFIER, "", "Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration).", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<NetworkPracticeTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<NetworkPracticeTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<NetworkPracticeTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Name of the practice or network. */
    public static final Field<NetworkPracticeTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the practice or network.", true), String.class);
    /** Its number on the page: practices of the network, or networks, in order of name. */
    public static final Field<NetworkPracticeTable, Integer> NUMBER = T.field(new Column("number", Type.INT, Role.ATTRIBUTE, "", "Its number on the page: practices of the network, or networks, in order of name.", false), Integer.class);
    /** The period in words. */
    public static final Field<NetworkPracticeTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<NetworkPracticeTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<NetworkPracticeTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<NetworkPracticeTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<NetworkPracticeTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<NetworkPracticeTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<NetworkPracticeTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);
    /** Centre of the funnel of the system's practices. */
    public static final Field<NetworkPracticeTable, Double> AVERAGE = T.field(new Column("average", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Centre of the funnel of the system's practices.", true), Double.class);
    /** Lower 95% limit at its size for chance alone, as in table funnel. */
    public static final Field<NetworkPracticeTable, Double> FUNNEL_LOWER_95 = T.field(new Column("funnel_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit at its size for chance alone, as in table funnel.", true), Double.class);
    /** Upper 95% limit for chance alone. */
    public static final Field<NetworkPracticeTable, Double> FUNNEL_UPPER_95 = T.field(new Column("funnel_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit for chance alone.", true), Double.class);
    /** Lower 95% limit at its size allowing for variation between practices, as in table funnel. */
    public static final Field<NetworkPracticeTable, Double> ADJUSTED_LOWER_95 = T.field(new Column("adjusted_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% limit at its size allowing for variation between practices, as in table funnel.", true), Double.class);
    /** Upper 95% limit allowing for variation between practices. */
    public static final Field<NetworkPracticeTable, Double> ADJUSTED_UPPER_95 = T.field(new Column("adjusted_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% limit allowing for variation between practices.", true), Double.class);
    /** Lower 99.8% limit allowing for variation between practices. */
    public static final Field<NetworkPracticeTable, Double> ADJUSTED_LOWER_998 = T.field(new Column("adjusted_lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% limit allowing for variation between practices.", true), Double.class);
    /** Upper 99.8% limit allowing for variation between practices. */
    public static final Field<NetworkPracticeTable, Double> ADJUSTED_UPPER_998 = T.field(new Column("adjusted_upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% limit allowing for variation between practices.", true), Double.class);
    /** What is expected of it: of practices with its traits, otherwise the funnel's centre. It and the limits have no digit that the rounding does not carry, and are null where the value is not shown. */
    public static final Field<NetworkPracticeTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What is expected of it: of practices with its traits, otherwise the funnel's centre. It and the limits have no digit that the rounding does not carry, and are null where the value is not shown.", true), Double.class);
    /** 19 in 20 practices of its size there have a value from here to expected_upper_95, the rounding of its counts allowed for. */
    public static final Field<NetworkPracticeTable, Double> EXPECTED_LOWER_95 = T.field(new Column("expected_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "19 in 20 practices of its size there have a value from here to expected_upper_95, the rounding of its counts allowed for.", true), Double.class);
    /** The upper end of that. */
    public static final Field<NetworkPracticeTable, Double> EXPECTED_UPPER_95 = T.field(new Column("expected_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The upper end of that.", true), Double.class);
    /** What it is judged beside, as in table network_indicator. */
    public static final Field<NetworkPracticeTable, JudgedBeside> JUDGED_BESIDE = T.field(new Column("judged_beside", Type.STRING, Role.ATTRIBUTE, "", "What it is judged beside, as in table network_indicator.", false), JudgedBeside.class);
    /** How it stands there after overdispersion, the false discovery rate and the rounding of its counts, as in table network_indicator. */
    public static final Field<NetworkPracticeTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "How it stands there after overdispersion, the false discovery rate and the rounding of its counts, as in table network_indicator.", false), Judgement.class);
    /** Of a practice that is judged similar and lies outside the usual range of its size, or of its like, why it is not called out: its_people (what the people on its list are like explains it: it lies in the range of its like, and what is expected of it lies on its side of the average, half of the way to its value or more), range_of_like (it lies in that range, and its people explain less than half of the way), rounding (that of its counts may explain it), or many_compared (of so many practices a few lie there by chance). */
    public static final Field<NetworkPracticeTable, NotCalledOut> NOT_CALLED_OUT = T.field(new Column("not_called_out", Type.STRING, Role.ATTRIBUTE, "", "Of a practice that is judged similar and lies outside the usual range of its size, or of its like, why it is not called out: its_people (what the people on its list are like explains it: it lies in the range of its like, and what is expected of it lies on its side of the average, half of the way to its value or more), range_of_like (it lies in that range, and its people explain less than half of the way), rounding (that of its counts may explain it), or many_compared (of so many practices a few lie there by chance).", true), NotCalledOut.class);
    /** Why it is not judged, as codes of table reason. */
    public static final Field<NetworkPracticeTable, String> NOT_JUDGED_WHY = T.field(new Column("not_judged_why", Type.STRING, Role.ATTRIBUTE, "", "Why it is not judged, as codes of table reason.", true), String.class);
    /** Whether it is worth a question: a suspect value, or one that stands out and not on the better side. */
    public static final Field<NetworkPracticeTable, Boolean> TO_ASK = T.field(new Column("to_ask", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is worth a question: a suspect value, or one that stands out and not on the better side.", false), Boolean.class);
    /** How many the standard that binds (network_indicator.standard) leaves beyond it; null where it is met, and without counts; of rounded counts the next multiple of disclosure.round_to. */
    public static final Field<NetworkPracticeTable, Double> PEOPLE_TO_STANDARD = T.field(new Column("people_to_standard", Type.DOUBLE, Role.MEASURE, "people or events", "How many the standard that binds (network_indicator.standard) leaves beyond it; null where it is met, and without counts; of rounded counts the next multiple of disclosure.round_to.", true), Double.class);
    /** Deprivation of the people on its list; higher is more deprived. */
    public static final Field<NetworkPracticeTable, Double> DEPRIVATION_SCORE = T.field(new Column("deprivation_score", Type.DOUBLE, Role.MEASURE, "score", "Deprivation of the people on its list; higher is more deprived.", true), Double.class);
    /** 1 is the most deprived tenth of England; null where only the score is known. */
    public static final Field<NetworkPracticeTable, Integer> DEPRIVATION_DECILE = T.field(new Column("deprivation_decile", Type.INT, Role.MEASURE, "decile", "1 is the most deprived tenth of England; null where only the score is known.", true), Integer.class);

    /** The declaration. */
    public static final TypedTable<NetworkPracticeTable> TABLE = T.table(
            new Check("not_judged_has_reason", "judgement <> 'not judged' or not_judged_why is not null", "What is not judged has a reason."));

    private NetworkPracticeTable() {}
}

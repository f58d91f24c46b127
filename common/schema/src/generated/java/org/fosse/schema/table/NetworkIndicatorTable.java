// Written from src/main/schema/network_indicator.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One indicator of which a network, a place or a forum is shown figures, at its latest period; of a place or forum read place or system for network, and networks for practices below: the network's own figure beside its place, system, England and the networks it can fairly be compared with, how it is judged after what is not in its hands and after the number of looks, its control chart and trend in words, and how many of its practices are worth a question. What the network's page says first is marked by look_rank and well_rank. */
public final class NetworkIndicatorTable {
    private static final TypedTable.Builder<NetworkIndicatorTable> T =
            new TypedTable.Builder<>("network_indicator", Stage.PUBLISH, true, "One indicator of which a network, a place or a forum is shown figures, at its latest period; of a place or forum read place or system for network, and networks for practices below: the network's own figure beside its place, system, England and the networks it can fairly be compared with, how it is judged after what is not in its hands and after the number of looks, its control chart and trend in words, and how many of its practices are worth a question. What the network's page says first is marked by look_rank and well_rank.");

    /** Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration). */
    public static final Field<NetworkIndicatorTable, String> NETWORK_CODE = T.field(new Column("network_code", Type.STRING, Role.IDENTIFIER, "", "Whose folder it is: the code of the primary care network, or the id of the place or forum (recipients of the configuration).", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<NetworkIndicatorTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** Code of the area that the row is of: the network itself, the place, or the system where a forum, or a recipient of several places, sees its networks in it. */
    public static final Field<NetworkIndicatorTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area that the row is of: the network itself, the place, or the system where a forum, or a recipient of several places, sees its networks in it.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<NetworkIndicatorTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Level of the areas that stand beside each other in it: practice of a network, neighbourhood (networks) of others. */
    public static final Field<NetworkIndicatorTable, String> MEMBER_LEVEL = T.field(new Column("member_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the areas that stand beside each other in it: practice of a network, neighbourhood (networks) of others.", false), String.class);
    /** Name of the area. */
    public static final Field<NetworkIndicatorTable, String> NETWORK_NAME = T.field(new Column("network_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the area.", false), String.class);
    /** Plain name of the indicator. */
    public static final Field<NetworkIndicatorTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name of the indicator.", false), String.class);
    /** What is counted, out of what. */
    public static final Field<NetworkIndicatorTable, String> DESCRIPTION = T.field(new Column("description", Type.STRING, Role.ATTRIBUTE, "", "What is counted, out of what.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<NetworkIndicatorTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<NetworkIndicatorTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** Unit of the value. */
    public static final Field<NetworkIndicatorTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value.", true), String.class);
    /** proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal. */
    public static final Field<NetworkIndicatorTable, String> VALUE_TYPE = T.field(new Column("value_type", Type.STRING, Role.ATTRIBUTE, "", "proportion, rate, standardised_rate, ratio, mean, score, count, change or ordinal.", false), String.class);
    /** exact or rounded, as the network's rows of table network_extract for the period. */
    public static final Field<NetworkIndicatorTable, LeavingAs> PROTECTION = T.field(new Column("protection", Type.STRING, Role.ATTRIBUTE, "", "exact or rounded, as the network's rows of table network_extract for the period.", false), LeavingAs.class);
    /** value = numerator / denominator x multiplier, where it has both: how many digits a rounded figure carries depends on it. */
    public static final Field<NetworkIndicatorTable, Double> MULTIPLIER = T.field(new Column("multiplier", Type.DOUBLE, Role.MEASURE, "factor", "value = numerator / denominator x multiplier, where it has both: how many digits a rounded figure carries depends on it.", true), Double.class);
    /** Where its definition was read. */
    public static final Field<NetworkIndicatorTable, String> REFERENCE = T.field(new Column("reference", Type.STRING, Role.ATTRIBUTE, "", "Where its definition was read.", true), String.class);
    /** First day of the period. */
    public static final Field<NetworkIndicatorTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<NetworkIndicatorTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<NetworkIndicatorTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Whole months from the end of the period to the date of the run. */
    public static final Field<NetworkIndicatorTable, Integer> AGE_MONTHS = T.field(new Column("age_months", Type.INT, Role.MEASURE, "months", "Whole months from the end of the period to the date of the run.", false), Integer.class);
    /** Whether that is more than questions.stale_after_months: nothing is said first of an old figure. */
    public static final Field<NetworkIndicatorTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether that is more than questions.stale_after_months: nothing is said first of an old figure.", false), Boolean.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<NetworkIndicatorTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<NetworkIndicatorTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<NetworkIndicatorTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<NetworkIndicatorTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<NetworkIndicatorTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Why the network has no figure, or it must be read with care, as codes of table reason. */
    public static final Field<NetworkIndicatorTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why the network has no figure, or it must be read with care, as codes of table reason.", true), String.class);
    /** The place that most of its practices lie in; null where it is shown none. */
    public static final Field<NetworkIndicatorTable, String> PLACE_NAME = T.field(new Column("place_name", Type.STRING, Role.ATTRIBUTE, "", "The place that most of its practices lie in; null where it is shown none.", true), String.class);
    /** The place's value in the period. */
    public static final Field<NetworkIndicatorTable, Double> PLACE_VALUE = T.field(new Column("place_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The place's value in the period.", true), Double.class);
    /** The system's value in the period. */
    public static final Field<NetworkIndicatorTable, Double> SYSTEM_VALUE = T.field(new Column("system_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The system's value in the period.", true), Double.class);
    /** England's value in the period; null where there is none. */
    public static final Field<NetworkIndicatorTable, Double> ENGLAND_VALUE = T.field(new Column("england_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "England's value in the period; null where there is none.", true), Double.class);
    /** Whose middle half it is: its peers where enough of them have a value, otherwise the networks of the system; null where there are too few of either (peers.fewest). */
    public static final Field<NetworkIndicatorTable, MiddleOf> MIDDLE_OF = T.field(new Column("middle_of", Type.STRING, Role.ATTRIBUTE, "", "Whose middle half it is: its peers where enough of them have a value, otherwise the networks of the system; null where there are too few of either (peers.fewest).", true), MiddleOf.class);
    /** A quarter of them lie below: 25th percentile of their values (type 7), the network itself left out. */
    public static final Field<NetworkIndicatorTable, Double> MIDDLE_LOWER = T.field(new Column("middle_lower", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "A quarter of them lie below: 25th percentile of their values (type 7), the network itself left out.", true), Double.class);
    /** A quarter of them lie above. */
    public static final Field<NetworkIndicatorTable, Double> MIDDLE_UPPER = T.field(new Column("middle_upper", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "A quarter of them lie above.", true), Double.class);
    /** How many of them have a value. */
    public static final Field<NetworkIndicatorTable, Integer> MIDDLE_AREAS = T.field(new Column("middle_areas", Type.INT, Role.MEASURE, "areas", "How many of them have a value.", true), Integer.class);
    /** The standard that binds on the last day of the period: statutory, otherwise contract, otherwise local. */
    public static final Field<NetworkIndicatorTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The standard that binds on the last day of the period: statutory, otherwise contract, otherwise local.", true), Double.class);
    /** Who set it. */
    public static final Field<NetworkIndicatorTable, StandardKind> STANDARD_KIND = T.field(new Column("standard_kind", Type.STRING, Role.ATTRIBUTE, "", "Who set it.", true), StandardKind.class);
    /** met or not_met. */
    public static final Field<NetworkIndicatorTable, StandardResult> STANDARD_RESULT = T.field(new Column("standard_result", Type.STRING, Role.ATTRIBUTE, "", "met or not_met.", true), StandardResult.class);
    /** How many the standard leaves beyond it; null where it is met, and without counts; of rounded counts the next multiple of disclosure.round_to. */
    public static final Field<NetworkIndicatorTable, Double> PEOPLE_TO_STANDARD = T.field(new Column("people_to_standard", Type.DOUBLE, Role.MEASURE, "people or events", "How many the standard leaves beyond it; null where it is met, and without counts; of rounded counts the next multiple of disclosure.round_to.", true), Double.class);
    /** The ambition in force on the last day of the period that is due next. */
    public static final Field<NetworkIndicatorTable, Double> AMBITION = T.field(new Column("ambition", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The ambition in force on the last day of the period that is due next.", true), Double.class);
    /** The day by which it is to be reached. */
    public static final Field<NetworkIndicatorTable, LocalDate> AMBITION_DUE_ON = T.field(new Column("ambition_due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be reached.", true), LocalDate.class);
    /** met, not_met or not_yet_due. */
    public static final Field<NetworkIndicatorTable, StandardResult> AMBITION_RESULT = T.field(new Column("ambition_result", Type.STRING, Role.ATTRIBUTE, "", "met, not_met or not_yet_due.", true), StandardResult.class);
    /** What the network is judged beside: its like (table adjusted), the other networks of the system (table funnel), or nothing. */
    public static final Field<NetworkIndicatorTable, JudgedBeside> JUDGED_BESIDE = T.field(new Column("judged_beside", Type.STRING, Role.ATTRIBUTE, "", "What the network is judged beside: its like (table adjusted), the other networks of the system (table funnel), or nothing.", false), JudgedBeside.class);
    /** How it stands there after overdispersion, the false discovery rate and the rounding of its counts (called out only where it lies 3.09 standard errors away after the rounding's own variance, and the false discovery rate of such distances, over the areas of its level, is not above 5%): better, similar or worse; higher or lower where there is no judgement; not judged. */
    public static final Field<NetworkIndicatorTable, Judgement> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "How it stands there after overdispersion, the false discovery rate and the rounding of its counts (called out only where it lies 3.09 standard errors away after the rounding's own variance, and the false discovery rate of such distances, over the areas of its level, is not above 5%): better, similar or worse; higher or lower where there is no judgement; not judged.", false), Judgement.class);
    /** Where it is judged similar and lies outside the usual range, why it is not called out, as in table network_practice. */
    public static final Field<NetworkIndicatorTable, NotCalledOut> NOT_CALLED_OUT = T.field(new Column("not_called_out", Type.STRING, Role.ATTRIBUTE, "", "Where it is judged similar and lies outside the usual range, why it is not called out, as in table network_practice.", true), NotCalledOut.class);
    /** Why it is not judged, as codes of table reason. */
    public static final Field<NetworkIndicatorTable, String> NOT_JUDGED_WHY = T.field(new Column("not_judged_why", Type.STRING, Role.ATTRIBUTE, "", "Why it is not judged, as codes of table reason.", true), String.class);
    /** What is expected there: of areas with its traits, otherwise the value of all networks together; with no digit that the rounding does not carry, and null where the network's value is not shown. */
    public static final Field<NetworkIndicatorTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "What is expected there: of areas with its traits, otherwise the value of all networks together; with no digit that the rounding does not carry, and null where the network's value is not shown.", true), Double.class);
    /** 19 in 20 areas of its size there have a value from here to expected_upper_95, the rounding of its counts allowed for. */
    public static final Field<NetworkIndicatorTable, Double> EXPECTED_LOWER_95 = T.field(new Column("expected_lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "19 in 20 areas of its size there have a value from here to expected_upper_95, the rounding of its counts allowed for.", true), Double.class);
    /** The upper end of that. */
    public static final Field<NetworkIndicatorTable, Double> EXPECTED_UPPER_95 = T.field(new Column("expected_upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The upper end of that.", true), Double.class);
    /** How long the periods of the network's control chart are, which table network_chart has; null without a chart. */
    public static final Field<NetworkIndicatorTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.ATTRIBUTE, "", "How long the periods of the network's control chart are, which table network_chart has; null without a chart.", true), String.class);
    /** What the latest point of the chart shows, as in table control_chart_summary; null where the network is not shown all values that its limits come from. */
    public static final Field<NetworkIndicatorTable, String> VARIATION_ICON = T.field(new Column("variation_icon", Type.STRING, Role.ATTRIBUTE, "", "What the latest point of the chart shows, as in table control_chart_summary; null where the network is not shown all values that its limits come from.", true), String.class);
    /** Whether its limits let the target be met. */
    public static final Field<NetworkIndicatorTable, String> ASSURANCE_ICON = T.field(new Column("assurance_icon", Type.STRING, Role.ATTRIBUTE, "", "Whether its limits let the target be met.", true), String.class);
    /** First day of the period in which the latest run of special cause began; null where the latest point shows none. */
    public static final Field<NetworkIndicatorTable, LocalDate> SPECIAL_CAUSE_SINCE = T.field(new Column("special_cause_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the period in which the latest run of special cause began; null where the latest point shows none.", true), LocalDate.class);
    /** Whether the limits of the chart move with the seasons, as in table control_chart_summary; null where that was not looked at. */
    public static final Field<NetworkIndicatorTable, Boolean> SEASONAL = T.field(new Column("seasonal", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the limits of the chart move with the seasons, as in table control_chart_summary; null where that was not looked at.", true), Boolean.class);
    /** Periods with a value. */
    public static final Field<NetworkIndicatorTable, Long> CHART_POINTS = T.field(new Column("chart_points", Type.LONG, Role.MEASURE, "points", "Periods with a value.", true), Long.class);
    /** Why there is no chart or no icon, as codes of table reason. */
    public static final Field<NetworkIndicatorTable, String> NO_CHART_WHY = T.field(new Column("no_chart_why", Type.STRING, Role.ATTRIBUTE, "", "Why there is no chart or no icon, as codes of table reason.", true), String.class);
    /** Direction of the series, as in table trend; null where it is too short to say anything of. */
    public static final Field<NetworkIndicatorTable, String> TREND = T.field(new Column("trend", Type.STRING, Role.ATTRIBUTE, "", "Direction of the series, as in table trend; null where it is too short to say anything of.", true), String.class);
    /** The same by polarity: getting better or getting worse; otherwise as trend. */
    public static final Field<NetworkIndicatorTable, String> TREND_JUDGEMENT = T.field(new Column("trend_judgement", Type.STRING, Role.ATTRIBUTE, "", "The same by polarity: getting better or getting worse; otherwise as trend.", true), String.class);
    /** Practices of the network that are shown in the period. */
    public static final Field<NetworkIndicatorTable, Long> PRACTICES = T.field(new Column("practices", Type.LONG, Role.MEASURE, "practices", "Practices of the network that are shown in the period.", false), Long.class);
    /** How many of them are judged beside their like or the others of the system. */
    public static final Field<NetworkIndicatorTable, Integer> PRACTICES_JUDGED = T.field(new Column("practices_judged", Type.INT, Role.MEASURE, "practices", "How many of them are judged beside their like or the others of the system.", false), Integer.class);
    /** How many are worth a question. */
    public static final Field<NetworkIndicatorTable, Integer> PRACTICES_TO_ASK = T.field(new Column("practices_to_ask", Type.INT, Role.MEASURE, "practices", "How many are worth a question.", false), Integer.class);
    /** Their codes, separated by commas. */
    public static final Field<NetworkIndicatorTable, String> ASK_PRACTICES = T.field(new Column("ask_practices", Type.STRING, Role.ATTRIBUTE, "", "Their codes, separated by commas.", true), String.class);
    /** How many are judged better. */
    public static final Field<NetworkIndicatorTable, Integer> PRACTICES_BETTER = T.field(new Column("practices_better", Type.INT, Role.MEASURE, "practices", "How many are judged better.", false), Integer.class);
    /** Their codes, separated by commas. */
    public static final Field<NetworkIndicatorTable, String> BETTER_PRACTICES = T.field(new Column("better_practices", Type.STRING, Role.ATTRIBUTE, "", "Their codes, separated by commas.", true), String.class);
    /** 1 to 3 of what the network should look at first: it or one of its practices is judged worse, in a period that is not stale; it before them, then by how many practices and how far. Null for all others. */
    public static final Field<NetworkIndicatorTable, Integer> LOOK_RANK = T.field(new Column("look_rank", Type.INT, Role.MEASURE, "rank", "1 to 3 of what the network should look at first: it or one of its practices is judged worse, in a period that is not stale; it before them, then by how many practices and how far. Null for all others.", true), Integer.class);
    /** 1 to 3 of what goes well, likewise: judged better. */
    public static final Field<NetworkIndicatorTable, Integer> WELL_RANK = T.field(new Column("well_rank", Type.INT, Role.MEASURE, "rank", "1 to 3 of what goes well, likewise: judged better.", true), Integer.class);
    /** The network's figure in a sentence. */
    public static final Field<NetworkIndicatorTable, String> FINDING = T.field(new Column("finding", Type.STRING, Role.ATTRIBUTE, "", "The network's figure in a sentence.", false), String.class);
    /** How it and its practices stand beside what they are judged by, in sentences. */
    public static final Field<NetworkIndicatorTable, String> BESIDE = T.field(new Column("beside", Type.STRING, Role.ATTRIBUTE, "", "How it and its practices stand beside what they are judged by, in sentences.", false), String.class);
    /** How sure that is, and why. */
    public static final Field<NetworkIndicatorTable, String> HOW_SURE = T.field(new Column("how_sure", Type.STRING, Role.ATTRIBUTE, "", "How sure that is, and why.", false), String.class);
    /** What to check before anything else; only where it or a practice stands out. */
    public static final Field<NetworkIndicatorTable, String> CHECK_FIRST = T.field(new Column("check_first", Type.STRING, Role.ATTRIBUTE, "", "What to check before anything else; only where it or a practice stands out.", true), String.class);
    /** Where the standard is not met, the practices that most of what is missing to it lies with; where they miss it by more than the network, that others do better, or that each figure is rounded up. */
    public static final Field<NetworkIndicatorTable, String> MISSING_WITH = T.field(new Column("missing_with", Type.STRING, Role.ATTRIBUTE, "", "Where the standard is not met, the practices that most of what is missing to it lies with; where they miss it by more than the network, that others do better, or that each figure is rounded up.", true), String.class);
    /** The open actions on it of the network and its practices, or that none is recorded; only where check_first or missing_with is there, and not shown to forums. */
    public static final Field<NetworkIndicatorTable, String> ACTION = T.field(new Column("action", Type.STRING, Role.ATTRIBUTE, "", "The open actions on it of the network and its practices, or that none is recorded; only where check_first or missing_with is there, and not shown to forums.", true), String.class);

    /** The declaration. */
    public static final TypedTable<NetworkIndicatorTable> TABLE = T.table(
            new Check("not_judged_has_reason", "judgement <> 'not judged' or not_judged_why is not null", "What is not judged has a reason."),
            new Check("one_rank", "look_rank is null or well_rank is null or practices_to_ask > 0 or judgement = 'worse'", "What stands both among what to look at and among what goes well is judged worse itself, or has a practice that is worth a question."));

    private NetworkIndicatorTable() {}
}

// Written from src/main/schema/quality_schedule.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A provider's newest return for one requirement of its quality schedule and one period, against the threshold. */
public final class QualityScheduleTable {
    private static final TypedTable.Builder<QualityScheduleTable> T =
            new TypedTable.Builder<>("quality_schedule", Stage.COMPUTE, true, "A provider's newest return for one requirement of its quality schedule and one period, against the threshold.");

    /** ODS code of the provider, or its local code. */
    public static final Field<QualityScheduleTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, or its local code.", false), String.class);
    /** Reference of the contract. */
    public static final Field<QualityScheduleTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.IDENTIFIER, "", "Reference of the contract.", false), String.class);
    /** Id of the requirement within the schedule. */
    public static final Field<QualityScheduleTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.IDENTIFIER, "", "Id of the requirement within the schedule.", false), String.class);
    /** First day of the period. */
    public static final Field<QualityScheduleTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<QualityScheduleTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<QualityScheduleTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Financial year of the contract. */
    public static final Field<QualityScheduleTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Financial year of the contract.", false), String.class);
    /** Code of the commissioner. */
    public static final Field<QualityScheduleTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the commissioner.", true), String.class);
    /** The requirement in plain words. */
    public static final Field<QualityScheduleTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "The requirement in plain words.", false), String.class);
    /** national or local, or the schedule's own word. */
    public static final Field<QualityScheduleTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "national or local, or the schedule's own word.", false), String.class);
    /** Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own. */
    public static final Field<QualityScheduleTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own.", true), String.class);
    /** The measure that the shared requirement is about, as in table indicator; null where none is. */
    public static final Field<QualityScheduleTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the shared requirement is about, as in table indicator; null where none is.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<QualityScheduleTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", false), String.class);
    /** Unit of the value and the threshold. */
    public static final Field<QualityScheduleTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value and the threshold.", true), String.class);
    /** Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none. */
    public static final Field<QualityScheduleTable, ThresholdDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none.", false), ThresholdDirection.class);
    /** The least that meets the requirement in this period, where there is one. */
    public static final Field<QualityScheduleTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.MEASURE, "unit", "The least that meets the requirement in this period, where there is one.", true), Double.class);
    /** The most that meets the requirement in this period, where there is one. */
    public static final Field<QualityScheduleTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.MEASURE, "unit", "The most that meets the requirement in this period, where there is one.", true), Double.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<QualityScheduleTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<QualityScheduleTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value returned; numerator over denominator (times 100 for percent) where only these were. */
    public static final Field<QualityScheduleTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "unit", "The value returned; numerator over denominator (times 100 for percent) where only these were.", true), Double.class);
    /** present, missing, suppressed or not_applicable, as returned. */
    public static final Field<QualityScheduleTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, missing, suppressed or not_applicable, as returned.", false), String.class);
    /** What the contract says follows a breach. */
    public static final Field<QualityScheduleTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "What the contract says follows a breach.", true), String.class);
    /** The contract's class of that consequence. */
    public static final Field<QualityScheduleTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "The contract's class of that consequence.", true), String.class);
    /** How it was returned: return, quarterly_call, or the form's own word. */
    public static final Field<QualityScheduleTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How it was returned: return, quarterly_call, or the form's own word.", true), String.class);
    /** When it was returned. */
    public static final Field<QualityScheduleTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "When it was returned.", true), LocalDate.class);
    /** When it was due: by the contract's register where it says so, otherwise as the return says. */
    public static final Field<QualityScheduleTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "When it was due: by the contract's register where it says so, otherwise as the return says.", true), LocalDate.class);
    /** Day of the call, where it was returned by one. */
    public static final Field<QualityScheduleTable, LocalDate> CALLED_ON = T.field(new Column("called_on", Type.DATE, Role.ATTRIBUTE, "", "Day of the call, where it was returned by one.", true), LocalDate.class);
    /** Role of the person who called. */
    public static final Field<QualityScheduleTable, String> CALLER_ROLE = T.field(new Column("caller_role", Type.STRING, Role.ATTRIBUTE, "", "Role of the person who called.", true), String.class);
    /** What the provider said in the call: yes, partly, no or not_known. */
    public static final Field<QualityScheduleTable, String> ACHIEVED = T.field(new Column("achieved", Type.STRING, Role.ATTRIBUTE, "", "What the provider said in the call: yes, partly, no or not_known.", true), String.class);
    /** The support that the provider asked the system for. */
    public static final Field<QualityScheduleTable, String> SUPPORT_ASKED = T.field(new Column("support_asked", Type.STRING, Role.ATTRIBUTE, "", "The support that the provider asked the system for.", true), String.class);
    /** The provider's own committee that the return came through. */
    public static final Field<QualityScheduleTable, String> COMMITTEE = T.field(new Column("committee", Type.STRING, Role.ATTRIBUTE, "", "The provider's own committee that the return came through.", true), String.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<QualityScheduleTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** The source the row comes from. */
    public static final Field<QualityScheduleTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", false), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<QualityScheduleTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<QualityScheduleTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Who answers for the requirement in the contract. */
    public static final Field<QualityScheduleTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "Who answers for the requirement in the contract.", true), String.class);
    /** First day of the requirement in the contract's register. */
    public static final Field<QualityScheduleTable, LocalDate> REQUIREMENT_FROM = T.field(new Column("requirement_from", Type.DATE, Role.ATTRIBUTE, "", "First day of the requirement in the contract's register.", true), LocalDate.class);
    /** Last day of the requirement in the contract's register. */
    public static final Field<QualityScheduleTable, LocalDate> REQUIREMENT_TO = T.field(new Column("requirement_to", Type.DATE, Role.ATTRIBUTE, "", "Last day of the requirement in the contract's register.", true), LocalDate.class);
    /** Who set the threshold in force on the last day of the period: contract_trajectory, contract, return, catalogue or none; in this order the first that has one. */
    public static final Field<QualityScheduleTable, ThresholdSource> THRESHOLD_SOURCE = T.field(new Column("threshold_source", Type.STRING, Role.ATTRIBUTE, "", "Who set the threshold in force on the last day of the period: contract_trajectory, contract, return, catalogue or none; in this order the first that has one.", false), ThresholdSource.class);
    /** Whether the threshold was met; null when that cannot be said. */
    public static final Field<QualityScheduleTable, Boolean> MET = T.field(new Column("met", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the threshold was met; null when that cannot be said.", true), Boolean.class);
    /** met, breached, partly_met, no_threshold, missing, suppressed or not_applicable. */
    public static final Field<QualityScheduleTable, ReturnResult> RESULT = T.field(new Column("result", Type.STRING, Role.ATTRIBUTE, "", "met, breached, partly_met, no_threshold, missing, suppressed or not_applicable.", false), ReturnResult.class);
    /** How far the value lies on the good side of its threshold; negative in a breach. */
    public static final Field<QualityScheduleTable, Double> DISTANCE = T.field(new Column("distance", Type.DOUBLE, Role.MEASURE, "unit", "How far the value lies on the good side of its threshold; negative in a breach.", true), Double.class);
    /** Whether it was returned after it was due; null when unknown. */
    public static final Field<QualityScheduleTable, Boolean> LATE = T.field(new Column("late", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it was returned after it was due; null when unknown.", true), Boolean.class);
    /** Days from the day it was due to the day it was returned, if late. */
    public static final Field<QualityScheduleTable, Long> LATE_DAYS = T.field(new Column("late_days", Type.LONG, Role.MEASURE, "days", "Days from the day it was due to the day it was returned, if late.", true), Long.class);
    /** Breached periods in a row up to this one, none missing between them; where this one cannot be judged, up to the last that could be (run_carried). A period that is missing or cannot be judged ends a run; the run after it may be longer than it shows, and gap_in_run says so. */
    public static final Field<QualityScheduleTable, Integer> BREACH_RUN = T.field(new Column("breach_run", Type.INT, Role.MEASURE, "periods", "Breached periods in a row up to this one, none missing between them; where this one cannot be judged, up to the last that could be (run_carried). A period that is missing or cannot be judged ends a run; the run after it may be longer than it shows, and gap_in_run says so.", false), Integer.class);
    /** First day of the first period of that run; null outside one. */
    public static final Field<QualityScheduleTable, LocalDate> BREACH_FROM = T.field(new Column("breach_from", Type.DATE, Role.ATTRIBUTE, "", "First day of the first period of that run; null outside one.", true), LocalDate.class);
    /** Whole months from that day to the end of the run's newest period. */
    public static final Field<QualityScheduleTable, Integer> BREACH_MONTHS = T.field(new Column("breach_months", Type.INT, Role.MEASURE, "months", "Whole months from that day to the end of the run's newest period.", false), Integer.class);
    /** First day of the first period since which it is met, or breached, as now, with no period missing since. */
    public static final Field<QualityScheduleTable, LocalDate> RESULT_SINCE = T.field(new Column("result_since", Type.DATE, Role.ATTRIBUTE, "", "First day of the first period since which it is met, or breached, as now, with no period missing since.", true), LocalDate.class);
    /** The value less the last value before it of a period of the same length. */
    public static final Field<QualityScheduleTable, Double> VALUE_CHANGE = T.field(new Column("value_change", Type.DOUBLE, Role.MEASURE, "unit", "The value less the last value before it of a period of the same length.", true), Double.class);
    /** better, worse or no_change against the threshold now in force; higher or lower where there is none. */
    public static final Field<QualityScheduleTable, ChangeMeaning> CHANGE_MEANING = T.field(new Column("change_meaning", Type.STRING, Role.ATTRIBUTE, "", "better, worse or no_change against the threshold now in force; higher or lower where there is none.", true), ChangeMeaning.class);
    /** Sen's slope (median of the slopes between all pairs) of the newest values, up to trend_points of fosse.yaml. */
    public static final Field<QualityScheduleTable, Double> TREND_SLOPE = T.field(new Column("trend_slope", Type.DOUBLE, Role.MEASURE, "unit per month", "Sen's slope (median of the slopes between all pairs) of the newest values, up to trend_points of fosse.yaml.", true), Double.class);
    /** Months from the end of this period to the end of the first period that would be breached if the line went on, against the threshold then in force; null when none is within breach_horizon_months. */
    public static final Field<QualityScheduleTable, Integer> MONTHS_TO_BREACH = T.field(new Column("months_to_breach", Type.INT, Role.MEASURE, "months", "Months from the end of this period to the end of the first period that would be breached if the line went on, against the threshold then in force; null when none is within breach_horizon_months.", true), Integer.class);
    /** The same with the 95% limit of the slope that breaches first. */
    public static final Field<QualityScheduleTable, Integer> MONTHS_TO_BREACH_SOONEST = T.field(new Column("months_to_breach_soonest", Type.INT, Role.MEASURE, "months", "The same with the 95% limit of the slope that breaches first.", true), Integer.class);
    /** The same with the other limit; null when that one does not breach within the horizon. */
    public static final Field<QualityScheduleTable, Integer> MONTHS_TO_BREACH_LATEST = T.field(new Column("months_to_breach_latest", Type.INT, Role.MEASURE, "months", "The same with the other limit; null when that one does not breach within the horizon.", true), Integer.class);
    /** in_breach; expected (line and both limits breach within the horizon); likely (the line does); possible (only a limit does); none_in_sight; null without a trend. */
    public static final Field<QualityScheduleTable, BreachOutlook> TREND_OUTLOOK = T.field(new Column("trend_outlook", Type.STRING, Role.ATTRIBUTE, "", "in_breach; expected (line and both limits breach within the horizon); likely (the line does); possible (only a limit does); none_in_sight; null without a trend.", true), BreachOutlook.class);
    /** Earlier versions of this return that it replaces. */
    public static final Field<QualityScheduleTable, Integer> REVISIONS = T.field(new Column("revisions", Type.INT, Role.MEASURE, "versions", "Earlier versions of this return that it replaces.", false), Integer.class);
    /** The value of the version that this one replaces. */
    public static final Field<QualityScheduleTable, Double> VALUE_BEFORE_REVISION = T.field(new Column("value_before_revision", Type.DOUBLE, Role.MEASURE, "unit", "The value of the version that this one replaces.", true), Double.class);
    /** Whether this is the newest period of the requirement in this contract. */
    public static final Field<QualityScheduleTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest period of the requirement in this contract.", false), Boolean.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<QualityScheduleTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<QualityScheduleTable> TABLE = T.table(
            new Check("met_agrees_with_result", "(met and result = 'met') or (not met and result = 'breached') or met is null", "The flag and the word say the same."),
            new Check("a_breach_is_in_a_run", "result <> 'breached' or (breach_run > 0 and breach_from is not null)", "Every breach belongs to a run of breaches."));

    private QualityScheduleTable() {}
}

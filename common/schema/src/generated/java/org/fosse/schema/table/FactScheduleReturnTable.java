// Written from src/main/schema/fact_schedule_return.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** A provider's newest return for one requirement of its contract and one period, against the threshold. */
public final class FactScheduleReturnTable {
    private static final TypedTable.Builder<FactScheduleReturnTable> T =
            new TypedTable.Builder<>("fact_schedule_return", Folder.STAR, Stage.PUBLISH, true, "A provider's newest return for one requirement of its contract and one period, against the threshold.");

    /** Its requirement. */
    public static final Field<FactScheduleReturnTable, String> REQUIREMENT_KEY = T.field(new Column("requirement_key", Type.STRING, Role.IDENTIFIER, "", "Its requirement.", false).leadingTo(new ForeignKey("dim_requirement", null)), String.class);
    /** Its period. */
    public static final Field<FactScheduleReturnTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its provider. */
    public static final Field<FactScheduleReturnTable, String> PROVIDER_KEY = T.field(new Column("provider_key", Type.STRING, Role.ATTRIBUTE, "", "Its provider.", false).leadingTo(new ForeignKey("dim_provider", null)), String.class);
    /** Its reason. */
    public static final Field<FactScheduleReturnTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** present, missing, suppressed or not_applicable, as returned. */
    public static final Field<FactScheduleReturnTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "present, missing, suppressed or not_applicable, as returned.", false), String.class);
    /** met, breached, partly_met, no_threshold, missing, suppressed or not_applicable. */
    public static final Field<FactScheduleReturnTable, ReturnResult> RESULT = T.field(new Column("result", Type.STRING, Role.ATTRIBUTE, "", "met, breached, partly_met, no_threshold, missing, suppressed or not_applicable.", false), ReturnResult.class);
    /** Whether the threshold was met; null when that cannot be said. */
    public static final Field<FactScheduleReturnTable, Boolean> MET = T.field(new Column("met", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the threshold was met; null when that cannot be said.", true), Boolean.class);
    /** Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none. */
    public static final Field<FactScheduleReturnTable, ThresholdDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none.", false), ThresholdDirection.class);
    /** The least that meets the requirement in this period, where there is one. */
    public static final Field<FactScheduleReturnTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.MEASURE, "unit", "The least that meets the requirement in this period, where there is one.", true), Double.class);
    /** The most that meets the requirement in this period, where there is one. */
    public static final Field<FactScheduleReturnTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.MEASURE, "unit", "The most that meets the requirement in this period, where there is one.", true), Double.class);
    /** What is counted (people, events); null where the source gives none. */
    public static final Field<FactScheduleReturnTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "What is counted (people, events); null where the source gives none.", true), Double.class);
    /** Out of how many; null where the source gives none. */
    public static final Field<FactScheduleReturnTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "Out of how many; null where the source gives none.", true), Double.class);
    /** The value returned; numerator over denominator (times 100 for percent) where only these were. */
    public static final Field<FactScheduleReturnTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "unit", "The value returned; numerator over denominator (times 100 for percent) where only these were.", true), Double.class);
    /** How far the value lies on the good side of its threshold; negative in a breach. */
    public static final Field<FactScheduleReturnTable, Double> DISTANCE = T.field(new Column("distance", Type.DOUBLE, Role.MEASURE, "unit", "How far the value lies on the good side of its threshold; negative in a breach.", true), Double.class);
    /** Whether it was returned after it was due; null when unknown. */
    public static final Field<FactScheduleReturnTable, Boolean> LATE = T.field(new Column("late", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it was returned after it was due; null when unknown.", true), Boolean.class);
    /** Days from the day it was due to the day it was returned, if late. */
    public static final Field<FactScheduleReturnTable, Long> LATE_DAYS = T.field(new Column("late_days", Type.LONG, Role.MEASURE, "days", "Days from the day it was due to the day it was returned, if late.", true), Long.class);
    /** Breached periods in a row up to this one, none missing between them; where this one cannot be judged, up to the last that could be (run_carried). A period that is missing or cannot be judged ends a run; the run after it may be longer than it shows, and gap_in_run says so. */
    public static final Field<FactScheduleReturnTable, Integer> BREACH_RUN = T.field(new Column("breach_run", Type.INT, Role.MEASURE, "periods", "Breached periods in a row up to this one, none missing between them; where this one cannot be judged, up to the last that could be (run_carried). A period that is missing or cannot be judged ends a run; the run after it may be longer than it shows, and gap_in_run says so.", false), Integer.class);
    /** First day of the first period of that run; null outside one. */
    public static final Field<FactScheduleReturnTable, LocalDate> BREACH_FROM = T.field(new Column("breach_from", Type.DATE, Role.ATTRIBUTE, "", "First day of the first period of that run; null outside one.", true), LocalDate.class);
    /** Whole months from that day to the end of the run's newest period. */
    public static final Field<FactScheduleReturnTable, Integer> BREACH_MONTHS = T.field(new Column("breach_months", Type.INT, Role.MEASURE, "months", "Whole months from that day to the end of the run's newest period.", false), Integer.class);
    /** The value less the last value before it of a period of the same length. */
    public static final Field<FactScheduleReturnTable, Double> VALUE_CHANGE = T.field(new Column("value_change", Type.DOUBLE, Role.MEASURE, "unit", "The value less the last value before it of a period of the same length.", true), Double.class);
    /** better, worse or no_change against the threshold now in force; higher or lower where there is none. */
    public static final Field<FactScheduleReturnTable, ChangeMeaning> CHANGE_MEANING = T.field(new Column("change_meaning", Type.STRING, Role.ATTRIBUTE, "", "better, worse or no_change against the threshold now in force; higher or lower where there is none.", true), ChangeMeaning.class);
    /** Sen's slope (median of the slopes between all pairs) of the newest values, up to trend_points of fosse.yaml. */
    public static final Field<FactScheduleReturnTable, Double> TREND_SLOPE = T.field(new Column("trend_slope", Type.DOUBLE, Role.MEASURE, "unit per month", "Sen's slope (median of the slopes between all pairs) of the newest values, up to trend_points of fosse.yaml.", true), Double.class);
    /** in_breach; expected (line and both limits breach within the horizon); likely (the line does); possible (only a limit does); none_in_sight; null without a trend. */
    public static final Field<FactScheduleReturnTable, BreachOutlook> TREND_OUTLOOK = T.field(new Column("trend_outlook", Type.STRING, Role.ATTRIBUTE, "", "in_breach; expected (line and both limits breach within the horizon); likely (the line does); possible (only a limit does); none_in_sight; null without a trend.", true), BreachOutlook.class);
    /** Months from the end of this period to the end of the first period that would be breached if the line went on, against the threshold then in force; null when none is within breach_horizon_months. */
    public static final Field<FactScheduleReturnTable, Integer> MONTHS_TO_BREACH = T.field(new Column("months_to_breach", Type.INT, Role.MEASURE, "months", "Months from the end of this period to the end of the first period that would be breached if the line went on, against the threshold then in force; null when none is within breach_horizon_months.", true), Integer.class);
    /** What the provider said in the call: yes, partly, no or not_known. */
    public static final Field<FactScheduleReturnTable, String> ACHIEVED = T.field(new Column("achieved", Type.STRING, Role.ATTRIBUTE, "", "What the provider said in the call: yes, partly, no or not_known.", true), String.class);
    /** When it was returned. */
    public static final Field<FactScheduleReturnTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "When it was returned.", true), LocalDate.class);
    /** When it was due: by the contract's register where it says so, otherwise as the return says. */
    public static final Field<FactScheduleReturnTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "When it was due: by the contract's register where it says so, otherwise as the return says.", true), LocalDate.class);
    /** Earlier versions of this return that it replaces. */
    public static final Field<FactScheduleReturnTable, Integer> REVISIONS = T.field(new Column("revisions", Type.INT, Role.MEASURE, "versions", "Earlier versions of this return that it replaces.", false), Integer.class);
    /** Whether this is the newest period of the requirement in this contract. */
    public static final Field<FactScheduleReturnTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest period of the requirement in this contract.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<FactScheduleReturnTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactScheduleReturnTable, QualityScheduleTable> PROJECTION = new Projection<>(TABLE, QualityScheduleTable.TABLE, null, false, List.of(
            List.of(QualityScheduleTable.PROVIDER_CODE, QualityScheduleTable.CONTRACT_REF, QualityScheduleTable.REQUIREMENT_ID),
            List.of(QualityScheduleTable.PERIOD_START, QualityScheduleTable.PERIOD_END),
            List.of(QualityScheduleTable.PROVIDER_CODE),
            List.of(QualityScheduleTable.REASON),
            List.of(QualityScheduleTable.STATUS),
            List.of(QualityScheduleTable.RESULT),
            List.of(QualityScheduleTable.MET),
            List.of(QualityScheduleTable.DIRECTION),
            List.of(QualityScheduleTable.THRESHOLD_LOW),
            List.of(QualityScheduleTable.THRESHOLD_HIGH),
            List.of(QualityScheduleTable.NUMERATOR),
            List.of(QualityScheduleTable.DENOMINATOR),
            List.of(QualityScheduleTable.VALUE),
            List.of(QualityScheduleTable.DISTANCE),
            List.of(QualityScheduleTable.LATE),
            List.of(QualityScheduleTable.LATE_DAYS),
            List.of(QualityScheduleTable.BREACH_RUN),
            List.of(QualityScheduleTable.BREACH_FROM),
            List.of(QualityScheduleTable.BREACH_MONTHS),
            List.of(QualityScheduleTable.VALUE_CHANGE),
            List.of(QualityScheduleTable.CHANGE_MEANING),
            List.of(QualityScheduleTable.TREND_SLOPE),
            List.of(QualityScheduleTable.TREND_OUTLOOK),
            List.of(QualityScheduleTable.MONTHS_TO_BREACH),
            List.of(QualityScheduleTable.ACHIEVED),
            List.of(QualityScheduleTable.SUBMITTED_ON),
            List.of(QualityScheduleTable.DUE_ON),
            List.of(QualityScheduleTable.REVISIONS),
            List.of(QualityScheduleTable.LATEST)));

    private FactScheduleReturnTable() {}
}

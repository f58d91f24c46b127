package org.fosse.jobs.schedule;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.fosse.jobs.Shared;
import org.fosse.tables.Column;

/** The columns of the quality schedule: what was returned, and what is made of it. */
final class ScheduleColumns {
    private ScheduleColumns() {}

    static final Column PROVIDER_CODE =
            Column.key("provider_code", STRING, "ODS code of the provider, or its local code.");
    static final Column CONTRACT_REF = Column.key("contract_ref", STRING, "Reference of the contract.");
    static final Column REQUIREMENT_ID =
            Column.key("requirement_id", STRING, "Id of the requirement within the schedule.");
    static final Column REQUIREMENT_NAME = Column.attribute(
                    "requirement_name", STRING, "The requirement in plain words.")
            .required();
    static final Column CATALOGUE_ID = Column.attribute(
            "catalogue_id",
            STRING,
            "Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own.");

    /** As the return gives them. */
    static final List<Column> AS_RETURNED = List.of(
            PROVIDER_CODE,
            CONTRACT_REF,
            REQUIREMENT_ID,
            Shared.PERIOD_START,
            Shared.PERIOD_END,
            Shared.PERIOD_LABEL,
            Column.attribute("contract_year", STRING, "Financial year of the contract.")
                    .required(),
            Column.attribute("commissioner_code", STRING, "Code of the commissioner."),
            REQUIREMENT_NAME,
            Column.attribute("requirement_type", STRING, "national or local, or the schedule's own word.")
                    .required(),
            CATALOGUE_ID,
            Column.attribute("quality_domain", STRING, "The part of quality it speaks to.")
                    .required(),
            Column.attribute("unit", STRING, "Unit of the value and the threshold."),
            Column.attribute(
                            "direction",
                            STRING,
                            "Direction of the threshold in force: at_least, at_most, between, zero_tolerance or none.")
                    .required(),
            Column.measure(
                    "threshold_low",
                    DOUBLE,
                    "unit",
                    "The least that meets the requirement in this period, where there is one."),
            Column.measure(
                    "threshold_high",
                    DOUBLE,
                    "unit",
                    "The most that meets the requirement in this period, where there is one."),
            Shared.NUMERATOR,
            Shared.DENOMINATOR,
            Column.measure(
                    "value",
                    DOUBLE,
                    "unit",
                    "The value returned; numerator over denominator (times 100 for percent) where only these were."),
            Column.attribute("status", STRING, "present, missing, suppressed or not_applicable, as returned.")
                    .required(),
            Column.attribute("consequence", STRING, "What the contract says follows a breach."),
            Column.attribute("consequence_class", STRING, "The contract's class of that consequence."),
            Column.attribute("method", STRING, "How it was returned: return, quarterly_call, or the form's own word."),
            Column.attribute("submitted_on", DATE, "When it was returned."),
            Column.attribute(
                    "due_on",
                    DATE,
                    "When it was due: by the contract's register where it says so, otherwise as the return says."),
            Column.attribute("called_on", DATE, "Day of the call, where it was returned by one."),
            Column.attribute("caller_role", STRING, "Role of the person who called."),
            Column.attribute("achieved", STRING, "What the provider said in the call: yes, partly, no or not_known."),
            Column.attribute("support_asked", STRING, "The support that the provider asked the system for."),
            Column.attribute("committee", STRING, "The provider's own committee that the return came through."),
            Shared.REVISION,
            Shared.SOURCE_ID,
            Shared.FILE,
            Shared.LINE);

    /** What follows from the threshold and the returns before. */
    static final List<Column> JUDGED = List.of(
            Column.attribute("owner", STRING, "Who answers for the requirement in the contract."),
            Column.attribute("requirement_from", DATE, "First day of the requirement in the contract's register."),
            Column.attribute("requirement_to", DATE, "Last day of the requirement in the contract's register."),
            Column.attribute(
                            "threshold_source",
                            STRING,
                            "Who set the threshold in force on the last day of the period: contract_trajectory, contract, return, catalogue or none; in this order the first that has one.")
                    .required(),
            Column.attribute("met", BOOLEAN, "Whether the threshold was met; null when that cannot be said."),
            Column.attribute(
                            "result",
                            STRING,
                            "met, breached, partly_met, no_threshold, missing, suppressed or not_applicable.")
                    .required(),
            Column.measure(
                    "distance",
                    DOUBLE,
                    "unit",
                    "How far the value lies on the good side of its threshold; negative in a breach."),
            Column.attribute("late", BOOLEAN, "Whether it was returned after it was due; null when unknown."),
            Column.measure(
                    "late_days", LONG, "days", "Days from the day it was due to the day it was returned, if late."),
            Column.measure(
                            "breach_run",
                            INT,
                            "periods",
                            "Breached periods in a row up to this one; periods without a judgement neither count nor end it.")
                    .required(),
            Column.attribute("breach_from", DATE, "First day of the first period of that run; null outside one."),
            Column.measure("breach_months", INT, "months", "Whole months from that day to the end of this period.")
                    .required(),
            Column.attribute(
                    "result_since", DATE, "First day of the first period since which it is met, or breached, as now."),
            Column.measure(
                    "value_change",
                    DOUBLE,
                    "unit",
                    "The value less the last value before it of a period of the same length."),
            Column.attribute(
                    "change_meaning",
                    STRING,
                    "better, worse or no_change against the threshold now in force; higher or lower where there is none."),
            Column.measure(
                    "trend_slope",
                    DOUBLE,
                    "unit per month",
                    "Sen's slope (median of the slopes between all pairs) of the newest values, up to trend_points of fosse.yaml."),
            Column.measure(
                    "months_to_breach",
                    INT,
                    "months",
                    "Months from the end of this period to the end of the first period that would be breached if the line went on, against the threshold then in force; null when none is within breach_horizon_months."),
            Column.measure(
                    "months_to_breach_soonest",
                    INT,
                    "months",
                    "The same with the 95% limit of the slope that breaches first."),
            Column.measure(
                    "months_to_breach_latest",
                    INT,
                    "months",
                    "The same with the other limit; null when that one does not breach within the horizon."),
            Column.attribute(
                    "trend_outlook",
                    STRING,
                    "in_breach; expected (line and both limits breach within the horizon); likely (the line does); possible (only a limit does); none_in_sight; null without a trend."),
            Column.measure("revisions", INT, "versions", "Earlier versions of this return that it replaces.")
                    .required(),
            Column.measure("value_before_revision", DOUBLE, "unit", "The value of the version that this one replaces."),
            Column.attribute(
                            "latest", BOOLEAN, "Whether this is the newest period of the requirement in this contract.")
                    .required(),
            Shared.REASON);
}

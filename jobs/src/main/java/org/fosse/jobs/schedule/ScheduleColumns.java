package org.fosse.jobs.schedule;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
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
}

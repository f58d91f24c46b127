package org.fosse.sources;

import static org.fosse.sources.OwnForm.code;
import static org.fosse.sources.OwnForm.maybe;
import static org.fosse.sources.OwnForm.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.LandedReturnTable;
import org.fosse.tables.Level;
import org.fosse.tables.Period;

/**
 * Fosse's own form for a provider's quality-schedule return; only the form is checked here. The whole form describes each
 * requirement; the short form leaves that to the contract's register or the catalogue.
 */
final class QualityScheduleReturn {
    private static final String PERIOD = "period";

    static final OwnForm<LandedReturnTable> FORM = new OwnForm<>(
                    "quality_schedule_return", "Providers' quality-schedule returns", LandedReturnTable.TABLE)
            .thresholds(LandedReturnTable.DIRECTION, LandedReturnTable.THRESHOLD_LOW, LandedReturnTable.THRESHOLD_HIGH)
            .required(LandedReturnTable.VALUE, DataRow::number)
            .optional(LandedReturnTable.NUMERATOR, DataRow::count)
            .optional(LandedReturnTable.DENOMINATOR, (row, column) -> Counts.notNegative(column, row.count(column)))
            .required(PERIOD, (row, made, extract) -> period(row.period(PERIOD), made))
            .optional(LandedReturnTable.SUBMITTED_ON, DataRow::date)
            .then((row, made, extract) -> checkSubmitted(made))
            .required(LandedReturnTable.CONTRACT_REF, DataRow::identifier)
            .required(
                    LandedReturnTable.CONTRACT_YEAR,
                    (row, column) -> ContractYears.read(row, column).label())
            .required(LandedReturnTable.PROVIDER_CODE, code(Level.PROVIDER))
            .optional(LandedReturnTable.COMMISSIONER_CODE, maybe(code(Level.SYSTEM)))
            .required(LandedReturnTable.REQUIREMENT_ID, DataRow::identifier)
            .required(LandedReturnTable.REQUIREMENT_NAME, DataRow::optionalName)
            .required(LandedReturnTable.REQUIREMENT_TYPE, DataRow::optional)
            .required(LandedReturnTable.QUALITY_DOMAIN, DataRow::optional)
            .required(LandedReturnTable.UNIT, DataRow::optional)
            .optional(LandedReturnTable.STATUS.name(), (row, made, extract) -> status(row, made))
            .optional(LandedReturnTable.CONSEQUENCE, DataRow::optionalName)
            .optional(LandedReturnTable.METHOD, (row, column) -> method(row))
            .optional(LandedReturnTable.DUE_ON, DataRow::date)
            .revision(LandedReturnTable.REVISION)
            .optional(LandedReturnTable.CATALOGUE_ID, maybe(DataRow::identifier))
            .optional(LandedReturnTable.CONSEQUENCE_CLASS, maybe(DataRow::identifier))
            .optional(LandedReturnTable.CALLED_ON, DataRow::date)
            .optional(LandedReturnTable.CALLER_ROLE, DataRow::optionalName)
            .optional(LandedReturnTable.ACHIEVED, maybe(word("yes", "partly", "no", "not_known")))
            .optional(LandedReturnTable.SUPPORT_ASKED, DataRow::optionalName)
            .optional(LandedReturnTable.COMMITTEE, DataRow::optionalName)
            .headed("quality schedule return", "contract_ref", "requirement_id")
            .headed(
                    "quality schedule return, short",
                    List.of("contract_ref", "contract_year", "provider_code", "requirement_id", PERIOD, "value"),
                    "contract_ref",
                    "requirement_id",
                    PERIOD);

    private QualityScheduleReturn() {}

    private static void period(Period period, RowBuilder<LandedReturnTable> made) {
        Period against = period.against();
        made.set(LandedReturnTable.PERIOD_START, period.start())
                .set(LandedReturnTable.PERIOD_END, period.end())
                .set(LandedReturnTable.PERIOD_LABEL, period.label())
                .set(LandedReturnTable.PERIOD_AGAINST, against == null ? null : against.label());
    }

    private static void status(DataRow row, RowBuilder<LandedReturnTable> made) throws RowFault {
        String value = LandedReturnTable.VALUE.name();
        boolean counts =
                made.find(LandedReturnTable.NUMERATOR) != null && made.find(LandedReturnTable.DENOMINATOR) != null;
        String column = LandedReturnTable.STATUS.name();
        made.set(
                LandedReturnTable.STATUS,
                Words.status(
                                row,
                                column,
                                value,
                                row.value(value).number() != null || counts,
                                LandedReturnTable.NUMERATOR.name(),
                                LandedReturnTable.DENOMINATOR.name())
                        .text());
    }

    private static void checkSubmitted(RowBuilder<LandedReturnTable> made) throws RowFault {
        LocalDate submitted = made.find(LandedReturnTable.SUBMITTED_ON);
        if (submitted != null && submitted.isBefore(made.find(LandedReturnTable.PERIOD_START))) {
            throw new RowFault(
                    LandedReturnTable.SUBMITTED_ON.name(),
                    submitted.toString(),
                    "submitted_before_period",
                    "It was sent before the period it is about began.",
                    "Correct the date or the period.");
        }
    }

    /** What was said in a call belongs to a call: a row that has it and names another method contradicts itself. */
    private static String method(DataRow row) throws RowFault {
        String column = LandedReturnTable.METHOD.name();
        String method = row.text(column);
        String said = Stream.of(LandedReturnTable.CALLED_ON, LandedReturnTable.CALLER_ROLE, LandedReturnTable.ACHIEVED)
                .map(Field::name)
                .filter(each -> row.optional(each) != null)
                .findFirst()
                .orElse("");
        if (method.isEmpty()) {
            return said.isEmpty() ? "return" : "quarterly_call";
        }
        if (!said.isEmpty() && !method.toLowerCase(Locale.ROOT).contains("call")) {
            throw new RowFault(
                    column,
                    method,
                    "method_is_no_call",
                    "The row says what a call found (" + said + ") but was not made by a call.",
                    "Write quarterly_call, or empty the columns of the call.");
        }
        return method;
    }
}

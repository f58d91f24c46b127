package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fosse.sources.Landed.Returned;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for a provider's quality-schedule return. See docs/forms.md; only the form is checked here. The whole
 * form describes each requirement; the short form leaves that to the contract's register or the catalogue.
 */
final class QualityScheduleReturnSource implements Source {
    static final String ID = "quality_schedule_return";
    private static final String CONTRACT = "contract_ref";
    private static final String YEAR = "contract_year";
    private static final String PROVIDER = "provider_code";
    private static final String COMMISSIONER = "commissioner_code";
    private static final String REQUIREMENT = "requirement_id";
    private static final String NAME = "requirement_name";
    private static final String TYPE = "requirement_type";
    private static final String DOMAIN = "quality_domain";
    private static final String UNIT = "unit";
    private static final String PERIOD = "period";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String VALUE = "value";
    private static final String STATUS = "status";
    private static final String CONSEQUENCE = "consequence";
    private static final String METHOD = "method";
    private static final String SUBMITTED = "submitted_on";
    private static final String DUE = "due_on";
    private static final String REVISION = "revision";
    private static final String CATALOGUE = "catalogue_id";
    private static final String CLASS = "consequence_class";
    private static final String CALLED = "called_on";
    private static final String CALLER = "caller_role";
    private static final String ACHIEVED = "achieved";
    private static final String SUPPORT = "support_asked";
    private static final String COMMITTEE = "committee";
    private static final List<String> ANSWERS = List.of("yes", "partly", "no", "not_known");
    private static final List<String> SAYS_WHAT =
            List.of(NAME, TYPE, DOMAIN, UNIT, Thresholds.DIRECTION, Thresholds.LOW, Thresholds.HIGH);
    private static final List<String> ALWAYS = List.of(CONTRACT, YEAR, PROVIDER, REQUIREMENT, PERIOD, VALUE);
    private static final List<String> MAY = List.of(
            COMMISSIONER,
            NUMERATOR,
            DENOMINATOR,
            STATUS,
            CONSEQUENCE,
            METHOD,
            SUBMITTED,
            DUE,
            REVISION,
            CATALOGUE,
            CLASS,
            CALLED,
            CALLER,
            ACHIEVED,
            SUPPORT,
            COMMITTEE);
    private static final Form WHOLE = Form.headed(
            "quality schedule return",
            List.of(CONTRACT, REQUIREMENT),
            Stream.concat(ALWAYS.stream(), SAYS_WHAT.stream()).toList(),
            MAY);
    private static final Form SHORT = Form.headed(
            "quality schedule return, short",
            List.of(CONTRACT, REQUIREMENT, PERIOD),
            ALWAYS,
            Stream.concat(SAYS_WHAT.stream(), MAY.stream()).toList());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Providers' quality-schedule returns, in Fosse's own form";
    }

    @Override
    public List<Class<? extends Landed>> shapes() {
        return List.of(Landed.Returned.class);
    }

    @Override
    public List<Form> forms() {
        return List.of(WHOLE, SHORT);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> List.of(returned(row, extract));
    }

    private static Returned returned(DataRow row, Extract extract) throws RowFault {
        String direction = Thresholds.direction(row);
        Double low = row.number(Thresholds.LOW);
        Double high = row.number(Thresholds.HIGH);
        Thresholds.check(direction, low, high);
        ValueText value = row.value(VALUE);
        Double numerator = row.count(NUMERATOR);
        Double denominator = Counts.notNegative(DENOMINATOR, row.count(DENOMINATOR));
        boolean given = value.number() != null || (numerator != null && denominator != null);
        Period period = row.period(PERIOD);
        LocalDate submitted = row.date(SUBMITTED);
        checkSubmitted(submitted, period);
        return new Returned(
                row.identifier(CONTRACT),
                ContractYears.read(row, YEAR).label(),
                row.code(PROVIDER, Level.PROVIDER),
                row.optionalCode(COMMISSIONER, Level.SYSTEM),
                row.identifier(REQUIREMENT),
                row.optionalName(NAME),
                row.optional(TYPE),
                row.optional(DOMAIN),
                row.optional(UNIT),
                direction,
                low,
                high,
                period,
                numerator,
                denominator,
                value.number(),
                Words.status(row, STATUS, value, given),
                row.optionalName(CONSEQUENCE),
                method(row),
                submitted,
                row.date(DUE),
                Words.revision(row, REVISION, extract),
                row.optional(CATALOGUE) == null ? null : row.identifier(CATALOGUE),
                row.optional(CLASS) == null ? null : row.identifier(CLASS),
                row.date(CALLED),
                row.optionalName(CALLER),
                row.optional(ACHIEVED) == null ? null : row.word(ACHIEVED, ANSWERS),
                row.optionalName(SUPPORT),
                row.optionalName(COMMITTEE));
    }

    private static void checkSubmitted(@Nullable LocalDate submitted, Period period) throws RowFault {
        if (submitted != null && submitted.isBefore(period.start())) {
            throw new RowFault(
                    SUBMITTED,
                    submitted.toString(),
                    "submitted_before_period",
                    "It was sent before the period it is about began.",
                    "Correct the date or the period.");
        }
    }

    /** What was said in a call belongs to a call: a row that has it and names another method contradicts itself. */
    private static String method(DataRow row) throws RowFault {
        String method = row.text(METHOD);
        String said = Stream.of(CALLED, CALLER, ACHIEVED)
                .filter(column -> row.optional(column) != null)
                .findFirst()
                .orElse("");
        if (method.isEmpty()) {
            return said.isEmpty() ? "return" : "quarterly_call";
        }
        if (!said.isEmpty() && !method.toLowerCase(Locale.ROOT).contains("call")) {
            throw new RowFault(
                    METHOD,
                    method,
                    "method_is_no_call",
                    "The row says what a call found (" + said + ") but was not made by a call.",
                    "Write quarterly_call, or empty the columns of the call.");
        }
        return method;
    }
}

package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import org.fosse.sources.Landed.Required;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for the register of a contract: its requirements, their thresholds over time, and when their returns
 * are due. See docs/forms.md. Whether thresholds overlap is checked where all rows of the contract are known.
 */
final class QualityScheduleRequirementSource implements Source {
    static final String ID = "quality_schedule_requirement";
    private static final String CONTRACT = "contract_ref";
    private static final String YEAR = "contract_year";
    private static final String PROVIDER = "provider_code";
    private static final String COMMISSIONER = "commissioner_code";
    private static final String REQUIREMENT = "requirement_id";
    private static final String CATALOGUE = "catalogue_id";
    private static final String NAME = "requirement_name";
    private static final String TYPE = "requirement_type";
    private static final String OWNER = "owner";
    private static final String DOMAIN = "quality_domain";
    private static final String UNIT = "unit";
    private static final String STEP = "trajectory_period";
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    private static final String FREQUENCY = "frequency";
    private static final String DUE_DAYS = "due_days";
    private static final String CONSEQUENCE = "consequence";
    private static final String CLASS = "consequence_class";
    private static final String REVISION = "revision";
    private static final int LONGEST_WAIT = 400;
    private static final List<String> TYPES = List.of("national", "local", "information_return");
    private static final List<String> FREQUENCIES = List.of("monthly", "quarterly", "half_yearly", "annual");
    private static final Form FORM = Form.headed(
            "quality schedule requirement",
            List.of(CONTRACT, REQUIREMENT, FREQUENCY),
            List.of(
                    CONTRACT,
                    YEAR,
                    PROVIDER,
                    REQUIREMENT,
                    Thresholds.DIRECTION,
                    Thresholds.LOW,
                    Thresholds.HIGH,
                    FREQUENCY),
            List.of(
                    COMMISSIONER,
                    CATALOGUE,
                    NAME,
                    TYPE,
                    OWNER,
                    DOMAIN,
                    UNIT,
                    STEP,
                    FROM,
                    TO,
                    DUE_DAYS,
                    CONSEQUENCE,
                    CLASS,
                    REVISION));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Registers of contracts: the requirements of a quality schedule, in Fosse's own form";
    }

    @Override
    public List<Class<? extends Landed>> shapes() {
        return List.of(Landed.Required.class);
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> List.of(required(row, extract));
    }

    private static Required required(DataRow row, Extract extract) throws RowFault {
        String direction = Thresholds.direction(row);
        Double low = row.number(Thresholds.LOW);
        Double high = row.number(Thresholds.HIGH);
        Thresholds.check(direction, low, high);
        Period year = ContractYears.read(row, YEAR);
        Period step = row.optional(STEP) == null ? null : row.period(STEP);
        if (step != null && (direction == null || direction.equals(Thresholds.NONE))) {
            throw new RowFault(
                    STEP,
                    step.label(),
                    "trajectory_without_threshold",
                    "A step of a trajectory has no threshold.",
                    "Give the step its direction and threshold, or empty " + STEP + ".");
        }
        Integer dueDays = row.wholeNumber(DUE_DAYS);
        if (dueDays != null && (dueDays < 0 || dueDays > LONGEST_WAIT)) {
            throw new RowFault(
                    DUE_DAYS,
                    String.valueOf(dueDays),
                    "out_of_range",
                    "A return is due between 0 and " + LONGEST_WAIT + " days after the end of its period.",
                    "Correct the number of days.");
        }
        Period valid = valid(row, year, step);
        return new Required(
                row.identifier(CONTRACT),
                year.label(),
                row.code(PROVIDER, Level.PROVIDER),
                row.optionalCode(COMMISSIONER, Level.SYSTEM),
                row.identifier(REQUIREMENT),
                row.optional(CATALOGUE) == null ? null : row.identifier(CATALOGUE),
                row.optionalName(NAME),
                row.optional(TYPE) == null ? null : row.word(TYPE, TYPES),
                row.optionalName(OWNER),
                row.optional(DOMAIN),
                row.optional(UNIT),
                direction,
                low,
                high,
                step != null,
                valid.start(),
                valid.end(),
                row.word(FREQUENCY, FREQUENCIES),
                dueDays,
                row.optionalName(CONSEQUENCE),
                row.optional(CLASS) == null ? null : row.identifier(CLASS),
                Words.revision(row, REVISION, extract));
    }

    /** The days on which the row holds: the step of the trajectory, or from and to, or the contract year. */
    private static Period valid(DataRow row, Period year, @Nullable Period step) throws RowFault {
        LocalDate from = row.date(FROM);
        LocalDate to = row.date(TO);
        if (step != null && (from != null || to != null)) {
            throw new RowFault(
                    STEP,
                    step.label(),
                    "two_validities",
                    "The row has both a step of a trajectory and days of its own.",
                    "Give one of the two.");
        }
        LocalDate first = step != null ? step.start() : from != null ? from : year.start();
        LocalDate last = step != null ? step.end() : to != null ? to : year.end();
        String column = step != null ? STEP : first.isBefore(year.start()) ? FROM : TO;
        if (last.isBefore(first)) {
            throw new RowFault(
                    TO, last.toString(), "ends_before_start", "It ends before it starts.", "Swap the dates.");
        }
        if (first.isBefore(year.start()) || last.isAfter(year.end())) {
            throw new RowFault(
                    column,
                    first + " to " + last,
                    "outside_contract_year",
                    "The days do not lie in the contract year.",
                    "Give each contract year its own row.");
        }
        return new Period(first, last, first + " to " + last);
    }
}

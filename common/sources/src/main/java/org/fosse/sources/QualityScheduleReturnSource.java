package org.fosse.sources;

import java.util.List;
import java.util.Optional;
import org.fosse.sources.Landed.Returned;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/** Fosse's own form for a provider's quality-schedule return. See docs/forms.md; only the form is checked here. */
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
    private static final String DIRECTION = "direction";
    private static final String LOW = "threshold_low";
    private static final String HIGH = "threshold_high";
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
    private static final String NONE = "none";
    private static final List<String> DIRECTIONS = List.of("at_least", "at_most", "between", "zero_tolerance", NONE);
    private static final Form FORM = Form.headed(
            "quality schedule return",
            List.of(CONTRACT, REQUIREMENT),
            List.of(
                    CONTRACT,
                    YEAR,
                    PROVIDER,
                    REQUIREMENT,
                    NAME,
                    TYPE,
                    DOMAIN,
                    UNIT,
                    DIRECTION,
                    LOW,
                    HIGH,
                    PERIOD,
                    VALUE),
            List.of(COMMISSIONER, NUMERATOR, DENOMINATOR, STATUS, CONSEQUENCE, METHOD, SUBMITTED, DUE, REVISION));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Providers' quality-schedule returns, in Fosse's own form";
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> List.of(returned(row, extract));
    }

    private static Returned returned(DataRow row, Extract extract) throws RowFault {
        String direction = row.optional(DIRECTION) == null ? NONE : row.word(DIRECTION, DIRECTIONS);
        Double low = row.number(LOW);
        Double high = row.number(HIGH);
        checkThreshold(direction, low, high);
        ValueText value = row.value(VALUE);
        Double numerator = row.number(NUMERATOR);
        Double denominator = Counts.notNegative(DENOMINATOR, row.number(DENOMINATOR));
        boolean given = value.number() != null || (numerator != null && denominator != null);
        return new Returned(
                row.identifier(CONTRACT),
                contractYear(row),
                row.code(PROVIDER, Level.PROVIDER),
                row.optionalCode(COMMISSIONER, Level.SYSTEM),
                row.identifier(REQUIREMENT),
                row.name(NAME),
                row.required(TYPE),
                row.required(DOMAIN),
                row.required(UNIT),
                direction,
                low,
                high,
                row.period(PERIOD),
                numerator,
                denominator,
                value.number(),
                Words.status(row, STATUS, value, given),
                row.optionalName(CONSEQUENCE),
                row.text(METHOD),
                row.date(SUBMITTED),
                row.date(DUE),
                Words.revision(row, REVISION, extract));
    }

    private static String contractYear(DataRow row) throws RowFault {
        String text = row.required(YEAR);
        Optional<String> label =
                PeriodText.parse(text).map(Period::label).filter(year -> year.matches("\\d{4}/\\d{2}"));
        return label.orElseThrow(() ->
                new RowFault(YEAR, text, "unknown_period", "This is not a financial year.", "Write it as 2025/26."));
    }

    /** Each direction has the thresholds it needs and no other; zero tolerance has its own, which is zero. */
    private static void checkThreshold(String direction, @Nullable Double low, @Nullable Double high) throws RowFault {
        boolean needsLow = direction.equals("at_least") || direction.equals("between");
        boolean needsHigh = direction.equals("at_most") || direction.equals("between");
        boolean zero = direction.equals("zero_tolerance");
        if (needsLow && low == null) {
            throw threshold(LOW, "direction_without_threshold", direction + " needs a lower threshold.");
        }
        if (needsHigh && high == null) {
            throw threshold(HIGH, "direction_without_threshold", direction + " needs an upper threshold.");
        }
        if (!needsLow && low != null && !(zero && low == 0)) {
            throw threshold(
                    LOW, "threshold_without_direction", "A lower threshold does not go with " + direction + ".");
        }
        if (!needsHigh && high != null && !(zero && high == 0)) {
            throw threshold(
                    HIGH, "threshold_without_direction", "An upper threshold does not go with " + direction + ".");
        }
        if (low != null && high != null && low > high) {
            throw threshold(LOW, "thresholds_crossed", "The lower threshold is above the upper.");
        }
    }

    private static RowFault threshold(String column, String rule, String message) {
        return new RowFault(column, null, rule, message, "See docs/forms.md for what each direction needs.");
    }
}

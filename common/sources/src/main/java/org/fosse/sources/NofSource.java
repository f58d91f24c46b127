package org.fosse.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;

/**
 * The NHS Oversight Framework's long file: one row per trust, metric and quarter of publication.
 *
 * <ul>
 *   <li>The indicator is the metric id. Some metrics come both as a rate and as a count: rows whose unit is a count
 *       ("count", "number") get the id with {@code _count} after it, in every file, so that the two never meet.
 *   <li>The period is the reporting date, not the quarter of publication, which is kept as the published label. Where
 *       the reporting date is empty, or says "latest published" without a date, it is the quarter.
 *   <li>A later quarter may publish the same period again, and then replaces the earlier: the revision is the quarter's
 *       number (year times 4, plus 1 to 4) times 1,000, plus the delivery note's revision up to 999.
 * </ul>
 */
final class NofSource implements Source {
    static final String ID = "nof";
    private static final String QUARTER = "Quarter";
    private static final String TRUST_TYPE = "Trust_type";
    private static final String TRUST_CODE = "Trust_code";
    private static final String TRUST_NAME = "Trust_name";
    private static final String METRIC = "Metric_ID";
    private static final String DESCRIPTION = "Metric_description";
    private static final String REPORTING_DATE = "Reporting_date";
    private static final String UNITS = "Units";
    private static final String VALUE = "Value";
    private static final Set<String> COUNT_UNITS = Set.of("count", "counts", "number", "numbers", "no.", "n");
    private static final Form FORM = Form.headed(
            "oversight",
            List.of(METRIC, REPORTING_DATE),
            List.of(QUARTER, TRUST_CODE, TRUST_NAME, METRIC, REPORTING_DATE, UNITS, VALUE),
            List.of(
                    "Region",
                    TRUST_TYPE,
                    "Trust_subtype",
                    "Domain",
                    "Sub-domain",
                    DESCRIPTION,
                    "Median_value",
                    "Lower_quartile",
                    "Upper_quartile",
                    "Rank"));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Metrics, scores and segments of trusts (NHS Oversight Framework)";
    }

    @Override
    public List<Form> forms() {
        return List.of(FORM);
    }

    @Override
    public RowHandler start(Extract extract) {
        Set<AreaNamed> named = new HashSet<>();
        return row -> {
            Period quarter = quarter(row);
            Observed observed = observed(row, extract, quarter);
            AreaNamed trust = new AreaNamed(
                    observed.areaCode(),
                    Level.PROVIDER,
                    row.name(TRUST_NAME),
                    null,
                    row.optionalName(TRUST_TYPE),
                    null,
                    null,
                    quarter.end());
            return named.add(trust) ? List.of(trust, observed) : List.of(observed);
        };
    }

    private static Observed observed(DataRow row, Extract extract, Period quarter) throws RowFault {
        ValueText value = row.value(VALUE);
        String units = row.text(UNITS);
        boolean count = COUNT_UNITS.contains(units.toLowerCase(Locale.ROOT));
        return new Observed(
                row.identifier(METRIC) + (count ? "_count" : ""),
                row.code(TRUST_CODE, Level.PROVIDER),
                Level.PROVIDER,
                period(row, quarter),
                "all",
                "all",
                null,
                null,
                value.number(),
                null,
                null,
                null,
                null,
                value.status(),
                row.text(REPORTING_DATE),
                units,
                row.optionalName(DESCRIPTION),
                extract.publishedOn(),
                quarter.label(),
                revision(quarter, extract.revision()),
                null);
    }

    private static Period quarter(DataRow row) throws RowFault {
        String text = row.required(QUARTER);
        return PeriodText.parse(text)
                .filter(period -> period.label().startsWith("Q"))
                .orElseThrow(() -> new RowFault(
                        QUARTER, text, "unknown_period", "This is not a quarter.", "Write it as Q3 2025/26."));
    }

    private static Period period(DataRow row, Period quarter) throws RowFault {
        String text = row.text(REPORTING_DATE);
        Optional<Period> read = PeriodText.parse(text, quarter.end());
        if (read.isPresent()) {
            return read.get();
        }
        if (text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("latest")) {
            return quarter;
        }
        throw new RowFault(
                REPORTING_DATE,
                text,
                "unknown_period",
                "The reporting date is in no known spelling.",
                "Tell Fosse's maintainers; the spelling can be added to PeriodText.");
    }

    private static int revision(Period quarter, int revision) {
        int number = quarter.start().getYear() * 4 + (quarter.start().getMonthValue() + 2) / 3;
        return number * 1000 + Math.min(999, Math.max(0, revision));
    }
}

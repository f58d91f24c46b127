package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.schema.table.LandedOversightTable;
import org.fosse.sources.Landed.AreaNamed;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/**
 * The NHS Oversight Framework's long file: one row per trust, metric and quarter of publication.
 *
 * <ul>
 *   <li>The indicator is the metric id. Some metrics come both as a rate and as a count: rows whose unit is a count
 *       ("count", "number") get the id with {@code _count} after it, in every file, so that the two never meet.
 *   <li>The period is the reporting date, not the quarter of publication, which is kept as the published label. Where
 *       the reporting date is empty, or says "latest published" without a date, it is the quarter.
 *   <li>Where no note says when it was published, that is the last day of the quarter, which is the earliest that it can be.
 *   <li>A later quarter may publish the same period again, and then replaces the earlier: the revision is the quarter's
 *       number (year times 4, plus 1 to 4) times 1,000, plus the delivery note's revision up to 999.
 *   <li>The row is kept whole as well, by its quarter of publication, for the job that holds published scores against
 *       the metrics they were made from.
 * </ul>
 */
final class NofSource {
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
    private static final String REGION = "Region";
    private static final String TRUST_SUBTYPE = "Trust_subtype";
    private static final String DOMAIN = "Domain";
    private static final String SUB_DOMAIN = "Sub-domain";
    private static final String MEDIAN = "Median_value";
    private static final String LOWER_QUARTILE = "Lower_quartile";
    private static final String UPPER_QUARTILE = "Upper_quartile";
    private static final String RANK = "Rank";
    private static final Set<String> COUNT_UNITS = Set.of("count", "counts", "number", "numbers", "no.", "n");
    private static final Form FORM = Form.headed(
            "oversight",
            List.of(METRIC, REPORTING_DATE),
            List.of(QUARTER, TRUST_CODE, TRUST_NAME, METRIC, REPORTING_DATE, UNITS, VALUE),
            List.of(
                    REGION,
                    TRUST_TYPE,
                    TRUST_SUBTYPE,
                    DOMAIN,
                    SUB_DOMAIN,
                    DESCRIPTION,
                    MEDIAN,
                    LOWER_QUARTILE,
                    UPPER_QUARTILE,
                    RANK));

    static final Source SOURCE = new CodedSource(
            ID,
            "Metrics, scores and segments of trusts (NHS Oversight Framework)",
            List.of(FORM),
            LandedObservationTable.TABLE,
            NofSource::start);

    private NofSource() {}

    private static RowHandler start(Extract extract) {
        return new Rows(extract);
    }

    /** The rows of one file; the first look finds the latest quarter in it. */
    private static final class Rows implements RowHandler {
        private final Extract extract;
        private final Set<AreaNamed> named = new HashSet<>();
        private LocalDate latest = LocalDate.MIN;

        Rows(Extract extract) {
            this.extract = extract;
        }

        @Override
        public void survey(DataRow row) {
            PeriodText.parse(row.text(QUARTER)).map(Period::end).ifPresent(end -> {
                if (end.isAfter(latest)) {
                    latest = end;
                }
            });
        }

        @Override
        public List<Landed> read(DataRow row) throws RowFault {
            Period quarter = quarter(row);
            Observed observed = observed(row, extract, quarter);
            TableRow<LandedOversightTable> overseen = overseen(row, extract, quarter, observed, latest);
            List<Landed> records = new ArrayList<>();
            AreaNamed trust = new AreaNamed(
                    observed.areaCode(),
                    Level.PROVIDER,
                    overseen.get(LandedOversightTable.TRUST_NAME),
                    null,
                    overseen.find(LandedOversightTable.TRUST_TYPE),
                    null,
                    null,
                    quarter.end());
            if (named.add(trust)) {
                records.add(trust);
            }
            records.add(observed);
            records.add(new Landed.Row<>(LandedOversightTable.TABLE, overseen));
            return records;
        }
    }

    /** The same row whole, so that scores can be held against the metrics they were made from. */
    private static TableRow<LandedOversightTable> overseen(
            DataRow row, Extract extract, Period quarter, Observed observed, LocalDate fileQuarterEnd) throws RowFault {
        Period against = quarter.against();
        return LandedOversightTable.TABLE
                .row()
                .set(LandedOversightTable.PERIOD_START, quarter.start())
                .set(LandedOversightTable.PERIOD_END, quarter.end())
                .set(LandedOversightTable.PERIOD_LABEL, quarter.label())
                .set(LandedOversightTable.PERIOD_AGAINST, against == null ? null : against.label())
                .set(LandedOversightTable.TRUST_CODE, observed.areaCode())
                .set(LandedOversightTable.TRUST_NAME, row.name(TRUST_NAME))
                .set(LandedOversightTable.TRUST_TYPE, row.optionalName(TRUST_TYPE))
                .set(LandedOversightTable.TRUST_SUBTYPE, row.optionalName(TRUST_SUBTYPE))
                .set(LandedOversightTable.REGION, row.optionalName(REGION))
                .set(LandedOversightTable.DOMAIN, row.optionalName(DOMAIN))
                .set(LandedOversightTable.SUB_DOMAIN, row.optionalName(SUB_DOMAIN))
                .set(LandedOversightTable.METRIC_ID, observed.indicatorId())
                .set(LandedOversightTable.METRIC_NAME, row.optionalName(DESCRIPTION))
                .set(LandedOversightTable.REPORTING_DATE, row.text(REPORTING_DATE))
                .set(LandedOversightTable.UNIT, row.text(UNITS))
                .set(LandedOversightTable.VALUE, observed.value())
                .set(LandedOversightTable.STATUS, observed.status().text())
                .set(LandedOversightTable.MEDIAN, beside(row, MEDIAN))
                .set(LandedOversightTable.LOWER_QUARTILE, beside(row, LOWER_QUARTILE))
                .set(LandedOversightTable.UPPER_QUARTILE, beside(row, UPPER_QUARTILE))
                .set(LandedOversightTable.RANK, beside(row, RANK))
                .set(LandedOversightTable.PUBLISHED_ON, publishedOn(quarter, extract))
                .set(LandedOversightTable.REVISION, extract.revision())
                .set(LandedOversightTable.FILE_QUARTER_END, fileQuarterEnd)
                .build();
    }

    /** A figure beside the value; the value stands without it, so what is no number there is as if it were not given. */
    private static @Nullable Double beside(DataRow row, String column) {
        try {
            return row.number(column);
        } catch (RowFault fault) {
            return null;
        }
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
                publishedOn(quarter, extract),
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

    /** Where nothing says when: not before the quarter ended, so that no run of an earlier day knows it. */
    private static LocalDate publishedOn(Period quarter, Extract extract) {
        LocalDate said = extract.publishedOn();
        return said == null ? quarter.end() : said;
    }

    private static int revision(Period quarter, int revision) {
        int number = quarter.start().getYear() * 4 + (quarter.start().getMonthValue() + 2) / 3;
        return number * 1000 + Math.min(999, Math.max(0, revision));
    }
}

package org.fosse.sources;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fosse.schema.table.LandedObservationTable;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.jspecify.annotations.Nullable;

/**
 * Fosse's own form for values of any indicator. See docs/forms.md. Whether a numerator may be above its denominator
 * depends on the indicator, which only the catalogue knows: that is asked when values are cleaned.
 */
final class IndicatorValuesSource {
    static final String ID = "indicator_values";
    private static final String INDICATOR = "indicator_id";
    private static final String AREA = "area_code";
    private static final String LEVEL = "area_level";
    private static final String PERIOD = "period";
    private static final String BREAKDOWN = "breakdown";
    private static final String STRATUM = "stratum";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String VALUE = "value";
    private static final String STATUS = "status";
    private static final String PUBLISHED = "published_on";
    private static final String REVISION = "revision";
    private static final String ALL = "all";
    private static final Form FORM = Form.headed(
            "indicator values",
            List.of(INDICATOR, LEVEL),
            List.of(INDICATOR, AREA, LEVEL, PERIOD),
            List.of(BREAKDOWN, STRATUM, NUMERATOR, DENOMINATOR, VALUE, STATUS, PUBLISHED, REVISION));

    static final Source SOURCE = new CodedSource(
            ID,
            "Values of indicators, in Fosse's own form",
            List.of(FORM),
            LandedObservationTable.TABLE,
            IndicatorValuesSource::start,
            true,
            null);

    private IndicatorValuesSource() {}

    private static RowHandler start(Extract extract) {
        return new RowHandler() {
            private final Set<Period> months = new HashSet<>();
            private boolean others;

            @Override
            public List<Landed> read(DataRow row) throws RowFault {
                Observed observed = observed(row, extract);
                Period period = observed.period();
                if (period.start().equals(period.end()) && period.start().getDayOfMonth() == 1) {
                    months.add(period);
                } else {
                    others = true;
                }
                return List.of(observed);
            }

            /** Data frames and spreadsheets write a month as its first day. */
            @Override
            public List<String> doubts() {
                return months.isEmpty() || others
                        ? List.of()
                        : List.of("Every period is the first day of a month, and is read as that day. "
                                + "Where the months are meant, write Mar 2026 or 2026-03.");
            }
        };
    }

    private static Observed observed(DataRow row, Extract extract) throws RowFault {
        Level level = Words.level(row, LEVEL);
        ValueText value = row.value(VALUE);
        Double numerator = row.count(NUMERATOR);
        Double denominator = Counts.notNegative(DENOMINATOR, row.count(DENOMINATOR));
        boolean given = value.number() != null || (numerator != null && denominator != null);
        LocalDate published = row.date(PUBLISHED);
        String breakdown = orAll(row.optional(BREAKDOWN)).toLowerCase(Locale.ROOT);
        String stratum = orAll(row.optional(STRATUM));
        if (breakdown.equals(ALL) != stratum.equals(ALL)) {
            throw new RowFault(
                    STRATUM,
                    stratum,
                    "breakdown_without_stratum",
                    "Breakdown and stratum are only both 'all' or both something else.",
                    "Fill in both, or leave both empty.");
        }
        return new Observed(
                row.identifier(INDICATOR),
                row.code(AREA, level),
                level,
                row.period(PERIOD),
                breakdown,
                stratum,
                numerator,
                denominator,
                value.number(),
                null,
                null,
                null,
                null,
                Words.status(row, STATUS, VALUE, given, NUMERATOR, DENOMINATOR),
                value.beside(),
                value.unit(),
                null,
                published == null ? extract.publishedOn() : published,
                null,
                Words.revision(row, REVISION, extract),
                null);
    }

    private static String orAll(@Nullable String text) {
        return text == null || text.equalsIgnoreCase(ALL) ? ALL : text;
    }
}

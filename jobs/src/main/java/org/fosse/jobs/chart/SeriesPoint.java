package org.fosse.jobs.chart;

import java.time.LocalDate;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * One period of the series of an area; a number that is not there is NaN.
 *
 * @param start first day
 * @param end last day
 * @param label the period in words
 * @param numerator count behind the value, only where both counts are there and make sense
 * @param denominator out of how many, likewise
 * @param value in the indicator's unit
 * @param lower95 lower 95% limit in the indicator's unit, computed or as published; NaN too where nobody asked for it
 * @param upper95 upper 95% limit
 * @param reason why there is no value; null where there is one
 * @param source the source it comes from
 */
public record SeriesPoint(
        LocalDate start,
        LocalDate end,
        String label,
        double numerator,
        double denominator,
        double value,
        double lower95,
        double upper95,
        @Nullable String reason,
        String source) {

    /** The point of an entry of a period; limits only where they are asked for, since they cost far more than the value. */
    public static SeriesPoint of(PeriodValues period, StratumValues values, int entry, boolean withLimits) {
        // A sum over less than half of an area's practices is no value of the area, in a series either.
        boolean whole = !values.lacksMostParts(entry);
        boolean counted = whole && values.isCounted(entry);
        double value = whole ? values.value(entry) : Double.NaN;
        ComputedRate made = withLimits || Double.isNaN(value) ? ComputedRate.of(values, entry) : null;
        return new SeriesPoint(
                period.start(),
                period.end(),
                values.label(entry),
                counted ? values.numerator(entry) : Double.NaN,
                counted ? values.denominator(entry) : Double.NaN,
                value,
                made == null ? Double.NaN : made.lower95(),
                made == null ? Double.NaN : made.upper95(),
                made == null || made.reason() == null ? null : made.reason().text(),
                values.source(entry));
    }

    /** The point of a row of table rate. */
    public static SeriesPoint of(IndicatorFacts indicator, TableRow<RateTable> rate) {
        double numerator = rate.number(RateTable.NUMERATOR);
        double denominator = rate.number(RateTable.DENOMINATOR);
        boolean counted = indicator.countsMakeSense(numerator, denominator);
        return new SeriesPoint(
                rate.get(RateTable.PERIOD_START),
                rate.get(RateTable.PERIOD_END),
                rate.get(RateTable.PERIOD_LABEL),
                counted ? numerator : Double.NaN,
                counted ? denominator : Double.NaN,
                rate.number(RateTable.VALUE),
                Double.NaN,
                Double.NaN,
                rate.find(RateTable.REASON),
                rate.get(RateTable.SOURCE_ID));
    }

    /** The middle of its period in years. */
    public double time() {
        return (kind().years(start) + kind().years(end.plusDays(1))) / 2;
    }

    /** How long its period is. */
    public PeriodKind kind() {
        return PeriodKind.of(start, end);
    }

    /** Whether it is of the same days. */
    public boolean samePeriod(SeriesPoint other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    /** Whether there is a value. */
    public boolean exists() {
        return !Double.isNaN(value);
    }

    /** Whether the value has the counts it was made from. */
    public boolean isCounted() {
        return !Double.isNaN(numerator);
    }
}

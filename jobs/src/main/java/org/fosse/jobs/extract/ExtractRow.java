package org.fosse.jobs.extract;

import org.fosse.config.ValueType;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.tables.Level;

/**
 * One row of an extract: protected first, then everything else made from the protected counts.
 *
 * @param source the rate, of which only the reason is still to be taken
 * @param shown what may leave of its figures
 * @param row what it is of, without a figure yet
 */
record ExtractRow(ShownRate source, ValueType type, Disclosure.Protected shown, RowBuilder<NetworkExtractTable> row) {
    boolean isSystem() {
        return source.isOf(Level.SYSTEM);
    }

    /** The value per one, from the rounded counts; NaN when they are suppressed. */
    double perOne() {
        Double numerator = shown.numerator();
        Double denominator = shown.denominator();
        return numerator == null || denominator == null || denominator == 0 || !Disclosure.isFromCounts(type)
                ? Double.NaN
                : numerator / denominator;
    }

    /** The row as it leaves; the average is the system's value per one, NaN when there is none. */
    TableRow<NetworkExtractTable> toRow(double average) {
        row.set(NetworkExtractTable.NUMERATOR, shown.numerator())
                .set(NetworkExtractTable.DENOMINATOR, shown.denominator())
                .set(NetworkExtractTable.VALUE, shown.value())
                .set(
                        NetworkExtractTable.REASON,
                        shown.reason() != null
                                ? shown.reason().text()
                                : source.rate().find(RateTable.REASON));
        double perOne = perOne();
        if (!Double.isNaN(perOne)) {
            Double multiplier = source.rate().find(RateTable.MULTIPLIER);
            setFigures(perOne, multiplier == null ? 1 : multiplier, average);
        }
        return row.build();
    }

    private void setFigures(double perOne, double multiplier, double average) {
        if (type == ValueType.RATIO) {
            row.number(NetworkExtractTable.VALUE, perOne * multiplier);
            return;
        }
        boolean proportion = type == ValueType.PROPORTION;
        double numerator = shown.numerator() == null ? Double.NaN : shown.numerator();
        double denominator = shown.denominator() == null ? Double.NaN : shown.denominator();
        Estimate estimate = ComputedRate.estimate(proportion, numerator, denominator);
        Limits limits95 = estimate.limits(Limits.P95);
        Limits limits998 = estimate.limits(Limits.P998);
        row.number(NetworkExtractTable.VALUE, estimate.value() * multiplier)
                .number(NetworkExtractTable.LOWER_95, limits95.lower() * multiplier)
                .number(NetworkExtractTable.UPPER_95, limits95.upper() * multiplier)
                .number(NetworkExtractTable.LOWER_998, limits998.lower() * multiplier)
                .number(NetworkExtractTable.UPPER_998, limits998.upper() * multiplier);
        if (source.isOf(Level.PRACTICE) && average > 0) {
            row.set(
                    NetworkExtractTable.POSITION,
                    FunnelPoint.of(proportion, numerator, denominator, average, multiplier)
                            .position()
                            .text());
        }
    }
}

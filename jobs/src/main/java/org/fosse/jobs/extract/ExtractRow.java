package org.fosse.jobs.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.jspecify.annotations.Nullable;

/** One row of an extract: protected first, then everything else made from the protected counts. */
final class ExtractRow {
    /** Columns that are copied as they are, in table order, up to the name. */
    private static final int COPIED = 13;

    private static final List<@Nullable Object> NO_LIMITS = java.util.Arrays.asList(null, null, null, null);

    private final Row source;
    private final String type;
    private final double multiplier;
    private final Disclosure.Protected shown;

    private ExtractRow(Row source, String type, double multiplier, Disclosure.Protected shown) {
        this.source = source;
        this.type = type;
        this.multiplier = multiplier;
        this.shown = shown;
    }

    static ExtractRow of(Row row, Disclosure disclosure) {
        String type = row.getAs("value_type");
        Double multiplier = row.getAs("multiplier");
        return new ExtractRow(
                row,
                type,
                multiplier == null ? 1 : multiplier,
                disclosure.protect(type, row.getAs("numerator"), row.getAs("denominator"), row.getAs("value")));
    }

    boolean isPractice() {
        return source.<String>getAs("area_level").equals("practice");
    }

    boolean isSystem() {
        return source.<String>getAs("area_level").equals("system");
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
    Row toRow(double average) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < COPIED; i++) {
            values.add(source.get(i));
        }
        values.add(shown.numerator());
        values.add(shown.denominator());
        Double numerator = shown.numerator();
        Double denominator = shown.denominator();
        String position = null;
        if (!Disclosure.isFromCounts(type) || numerator == null || denominator == null || denominator == 0) {
            values.add(shown.value());
            values.addAll(NO_LIMITS);
        } else if (type.equals("ratio")) {
            values.add(numerator / denominator * multiplier);
            values.addAll(NO_LIMITS);
        } else {
            boolean proportion = type.equals("proportion");
            Estimate estimate = ComputedRate.estimate(proportion, numerator, denominator);
            values.add(estimate.value() * multiplier);
            for (double level : new double[] {Limits.P95, Limits.P998}) {
                values.add(estimate.limits(level).lower() * multiplier);
                values.add(estimate.limits(level).upper() * multiplier);
            }
            if (isPractice() && average > 0) {
                position = FunnelPoint.of(proportion, numerator, denominator, average, multiplier)
                        .position()
                        .text();
            }
        }
        values.add(position);
        values.add(shown.reason() != null ? shown.reason() : source.<@Nullable String>getAs("reason"));
        return RowFactory.create(values.toArray());
    }
}

package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * The value and limits of one row of table rate. Proportions get Wilson limits, rates exact limits below ten events and
 * Byar's from ten. Everything else, and whatever comes without both counts, stays as published.
 */
public final class ComputedRate {
    private static final StructType RESULT = new StructType()
            .add("value", DataTypes.DoubleType)
            .add("lower_95", DataTypes.DoubleType)
            .add("upper_95", DataTypes.DoubleType)
            .add("lower_998", DataTypes.DoubleType)
            .add("upper_998", DataTypes.DoubleType)
            .add("method", DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    private static final UserDefinedFunction FUNCTION = udf((UDF1<Row, Row>) ComputedRate::compute, RESULT);

    private ComputedRate() {}

    /** A struct column with value, limits, method and reason. */
    static Column column(
            Column valueType,
            Column multiplier,
            Column numerator,
            Column denominator,
            Column value,
            Column lower95,
            Column upper95,
            Column lower998,
            Column upper998,
            Column status) {
        return FUNCTION.apply(struct(
                valueType, multiplier, numerator, denominator, value, lower95, upper95, lower998, upper998, status));
    }

    private static Row compute(Row row) {
        String type = row.getString(0);
        Double multiplier = number(row, 1);
        Double numerator = number(row, 2);
        Double denominator = number(row, 3);
        String status = row.getString(9);
        boolean proportion = "proportion".equals(type);
        if (numerator == null || denominator == null || multiplier == null || !(proportion || "rate".equals(type))) {
            return published(row, status);
        }
        if (!(numerator >= 0) || !(denominator >= 0) || (proportion && numerator > denominator)) {
            return RowFactory.create(null, null, null, null, null, "none", "counts_out_of_range");
        }
        Estimate estimate = estimate(proportion, numerator, denominator);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(scaled(estimate.value(), multiplier));
        for (double level : new double[] {Limits.P95, Limits.P998}) {
            Limits limits = estimate.limits(level);
            values.add(scaled(limits.lower(), multiplier));
            values.add(scaled(limits.upper(), multiplier));
        }
        values.add(
                !estimate.exists()
                        ? "none"
                        : proportion
                                ? "wilson"
                                : PoissonCount.method(numerator).name().toLowerCase(java.util.Locale.ROOT));
        values.add(reasons(estimate));
        return RowFactory.create(values.toArray());
    }

    private static Row published(Row row, String status) {
        Double value = number(row, 4);
        String reason = value == null ? (status.equals("present") ? "missing" : status) : null;
        return RowFactory.create(
                value,
                number(row, 5),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                value == null ? "none" : "published",
                reason);
    }

    /** Value and limits as a share or a rate per one, at 95% and 99.8%. */
    public static Estimate estimate(boolean proportion, double numerator, double denominator) {
        return proportion
                ? Proportion.wilson().of(numerator, denominator)
                : CrudeRate.withDefaults().of(numerator, denominator);
    }

    private static @Nullable String reasons(Estimate estimate) {
        TreeSet<String> reasons = new TreeSet<>();
        for (Flag flag : estimate.flags()) {
            reasons.add(flag.text());
        }
        return reasons.isEmpty() ? null : String.join(",", reasons);
    }

    private static @Nullable Double number(Row row, int index) {
        return row.isNullAt(index) ? null : row.getDouble(index);
    }

    private static @Nullable Double scaled(double value, double multiplier) {
        return Double.isFinite(value) ? value * multiplier : null;
    }
}

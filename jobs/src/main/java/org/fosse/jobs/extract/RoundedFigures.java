package org.fosse.jobs.extract;

import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.Limits;

/**
 * A value made of rounded counts, with no more decimals than the rounding carries, and limits that allow for it. A count may be up to
 * base less 1 away, so that a decimal is shown only where that moves the value by no more than one of it; the limits are wider than those of
 * chance by the rounding's own variance, for each of the practices added up at most base squared over 4.
 */
final class RoundedFigures {
    private final int base;
    private final boolean proportion;
    private final TableRow<RateTable> rate;
    private final double people;
    private final double multiplier;

    /** @param rate with a value and a denominator above 0 */
    RoundedFigures(int base, boolean proportion, TableRow<RateTable> rate) {
        this.proportion = proportion;
        this.base = base;
        this.rate = rate;
        this.people = rate.number(RateTable.DENOMINATOR);
        Double factor = rate.find(RateTable.MULTIPLIER);
        this.multiplier = factor == null ? 1 : factor;
    }

    void set(RowBuilder<NetworkExtractTable> row) {
        double value = rate.number(RateTable.VALUE);
        row.number(NetworkExtractTable.VALUE, round(value))
                .number(NetworkExtractTable.LOWER_95, widened(value, RateTable.LOWER_95, Limits.P95))
                .number(NetworkExtractTable.UPPER_95, widened(value, RateTable.UPPER_95, Limits.P95))
                .number(NetworkExtractTable.LOWER_998, widened(value, RateTable.LOWER_998, Limits.P998))
                .number(NetworkExtractTable.UPPER_998, widened(value, RateTable.UPPER_998, Limits.P998));
    }

    private double widened(double value, Field<RateTable, Double> field, double confidence) {
        double limit = rate.number(field);
        double z = Limits.z(confidence);
        double rounding = z * Math.sqrt(base * base / 4.0 * rate.get(RateTable.AREAS)) / people * multiplier;
        double distance = Math.hypot(limit - value, rounding);
        double wide = limit < value ? Math.max(0, value - distance) : value + distance;
        return round(proportion ? Math.min(multiplier, wide) : wide);
    }

    private double round(double figure) {
        int decimals = (int) Math.max(0, Math.floor(Math.log10(people / ((base - 1) * multiplier))));
        double scale = Math.pow(10, decimals);
        return Math.rint(figure * scale) / scale;
    }
}

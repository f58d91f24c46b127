package org.fosse.jobs.extract;

import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.stats.Limits;

/**
 * A value made of rounded counts, with no more decimals than the rounding carries, and limits that allow for it. A count may be up to
 * base less 1 away, so that a decimal is shown only where that moves the value by no more than one of it; the limits are wider than those of
 * chance by the rounding's own variance ({@link RoundedPlace#error}).
 */
final class RoundedFigures {
    private final int base;
    private final boolean proportion;
    private final TableRow<RateTable> rate;
    private final long cells;
    private final double people;
    private final double multiplier;

    /**
     * @param rate with a value and a denominator above 0
     * @param cells that are added up
     */
    RoundedFigures(int base, boolean proportion, TableRow<RateTable> rate, long cells) {
        this.cells = cells;
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
                .number(NetworkExtractTable.LOWER_95, lower(value, RateTable.LOWER_95, Limits.P95))
                .number(NetworkExtractTable.UPPER_95, upper(value, RateTable.UPPER_95, Limits.P95))
                .number(NetworkExtractTable.LOWER_998, lower(value, RateTable.LOWER_998, Limits.P998))
                .number(NetworkExtractTable.UPPER_998, upper(value, RateTable.UPPER_998, Limits.P998));
    }

    private double lower(double value, Field<RateTable, Double> limit, double level) {
        return round(Math.max(0, value - distance(value, limit, level)));
    }

    private double upper(double value, Field<RateTable, Double> limit, double level) {
        double upper = round(value + distance(value, limit, level));
        return proportion ? Math.min(multiplier, upper) : upper;
    }

    private double distance(double value, Field<RateTable, Double> limit, double level) {
        return Math.hypot(
                rate.number(limit) - value,
                Limits.z(level) * RoundedPlace.error(base, cells, value, people, multiplier));
    }

    private double round(double figure) {
        int decimals = (int) Math.max(0, Math.floor(Math.log10(people / ((base - 1) * multiplier))));
        double scale = Math.pow(10, decimals);
        return Math.rint(figure * scale) / scale;
    }
}

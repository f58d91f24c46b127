package org.fosse.jobs.inequality;

import java.util.TreeSet;
import org.fosse.engine.RowBuilder;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.jspecify.annotations.Nullable;

/** Puts estimates into a row and gathers why any of them is missing or must be read with care. */
final class Reasons {
    private final RowBuilder row;
    private final TreeSet<String> codes = new TreeSet<>();

    Reasons(RowBuilder row) {
        this.row = row;
    }

    void add(String code) {
        codes.add(code);
    }

    /** The value, in the unit of the column. */
    void put(String column, Estimate estimate, double by) {
        row.number(column, estimate.value() * by);
        for (Flag flag : estimate.flags()) {
            codes.add(flag.text());
        }
    }

    /** The value with its 95% limits. */
    void put95(String column, Estimate estimate, double by) {
        put(column, estimate, by);
        Limits limits = estimate.limits(Limits.P95);
        row.number(column + "_lower_95", limits.lower() * by).number(column + "_upper_95", limits.upper() * by);
    }

    /** The value with its 95% and 99.8% limits. */
    void putBoth(String column, Estimate estimate, double by) {
        put95(column, estimate, by);
        Limits limits = estimate.limits(Limits.P998);
        row.number(column + "_lower_998", limits.lower() * by).number(column + "_upper_998", limits.upper() * by);
    }

    /** The value of the row itself with its limits. */
    void putValue(Estimate estimate) {
        put("value", estimate, 1);
        Limits limits95 = estimate.limits(Limits.P95);
        Limits limits998 = estimate.limits(Limits.P998);
        row.number("lower_95", limits95.lower())
                .number("upper_95", limits95.upper())
                .number("lower_998", limits998.lower())
                .number("upper_998", limits998.upper());
    }

    /** The codes, comma-separated in alphabetical order; null when there are none. */
    @Nullable
    String text() {
        return codes.isEmpty() ? null : String.join(",", codes);
    }
}

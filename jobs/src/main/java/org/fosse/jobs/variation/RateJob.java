package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.observation.PublishedFigure;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every value at every level. A practice's numerator and denominator are added up to each level by that level's own
 * bridge, never through another level, and only where the indicator says it may be added. A publication that ships its
 * own mapping is added up by it; every other by the membership in force on most days of the period. Where a source
 * publishes a value at the higher level itself, that value stands and nothing is added up. {@link ComputedRate} makes the
 * value and its limits, {@link PublishedFigure} holds them against those a source prints.
 */
public final class RateJob implements PackedTable {
    /**
     * How much of its area a row's value is of, from 0 to 1: a sum over one practice in a hundred is not that area's value
     * yet. A value of the area's own is all of it.
     */
    public static org.apache.spark.sql.Column completeness() {
        return coalesce(least(col("areas").divide(col("areas_expected")), lit(1.0)), lit(1.0));
    }

    @Override
    public Table output() {
        return RateTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        return Statistic.perPeriod(RateJob::rows);
    }

    /** The rows of one indicator and period, in order of group and area. */
    static Iterator<Row> rows(PeriodValues period) {
        List<Row> rows = new ArrayList<>();
        LocalDate start = period.start();
        LocalDate end = period.end();
        for (StratumValues values : period.strata()) {
            for (int i = 0; i < values.size(); i++) {
                rows.add(row(period, values, i, start, end));
            }
        }
        return rows.iterator();
    }

    private static Row row(PeriodValues period, StratumValues values, int i, LocalDate start, LocalDate end) {
        ComputedRate made = ComputedRate.of(values, i);
        boolean published = made.method().equals("published");
        String reason = reason(made, values, i);
        return RowFactory.create(
                period.indicator().id(),
                start,
                end,
                values.breakdown(),
                values.stratum(),
                period.geography().code(values.area(i)),
                values.level(i).text(),
                values.label(i),
                finite(values.numerator(i)),
                finite(values.denominator(i)),
                finite(made.value()),
                finite(made.lower95()),
                finite(made.upper95()),
                finite(made.lower998()),
                finite(made.upper998()),
                made.method(),
                period.indicator().multiplier(),
                reason,
                (long) values.parts(i),
                (long) values.partsWithout(i),
                values.partsExpected(i) < 0 ? null : (long) values.partsExpected(i),
                (long) values.leftOut(i),
                finite(values.published(i)),
                finite(values.publishedLimit(1, i)),
                finite(values.publishedLimit(2, i)),
                finite(values.publishedLimit(3, i)),
                finite(values.publishedLimit(4, i)),
                published ? null : agree(made.value(), values.published(i)),
                published ? null : limitsAgree(made, values, i),
                period.geography().knows(values.mapping(i)) ? values.mapping(i) : Shared.IN_FORCE,
                values.source(i));
    }

    /** Codes, comma-separated in alphabetical order; null when there is nothing to say. */
    private static @Nullable String reason(ComputedRate made, StratumValues values, int i) {
        TreeSet<String> reasons = new TreeSet<>();
        String own = made.reason();
        if (own != null) {
            reasons.addAll(List.of(own.split(",")));
        }
        if (values.lacksParts(i)) {
            reasons.add("parts_missing");
        }
        if (values.leftOut(i) > 0) {
            reasons.add("areas_left_out");
        }
        if (values.differsFromParts(i)) {
            reasons.add("differs_from_parts");
        }
        double printed = values.published(i);
        if (values.isCounted(i)
                && !Double.isNaN(printed)
                && !PublishedFigure.canComeFrom(
                        values.numerator(i),
                        values.denominator(i),
                        values.indicator().multiplier(),
                        printed)) {
            reasons.add("value_contradicts_counts");
        }
        return reasons.isEmpty() ? null : String.join(",", reasons);
    }

    private static @Nullable Boolean limitsAgree(ComputedRate made, StratumValues values, int i) {
        double[] computed = {made.lower95(), made.upper95(), made.lower998(), made.upper998()};
        Boolean all = null;
        for (int k = 0; k < computed.length; k++) {
            int lower = k - k % 2 + 1;
            double width = values.publishedLimit(lower + 1, i) - values.publishedLimit(lower, i);
            Boolean one = limitAgrees(computed[k], values.publishedLimit(k + 1, i), width);
            if (one != null) {
                all = all == null ? one : Boolean.valueOf(all && one);
            }
        }
        return all;
    }

    private static @Nullable Boolean agree(double computed, double printed) {
        return (Double.isNaN(computed) || Double.isNaN(printed)) ? null : PublishedFigure.agrees(computed, printed);
    }

    private static @Nullable Boolean limitAgrees(double computed, double printed, double width) {
        return (Double.isNaN(computed) || Double.isNaN(printed))
                ? null
                : PublishedFigure.limitAgrees(computed, printed, width);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

package org.fosse.jobs.variation;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every value at every level. A practice's numerator and denominator are added up to each level by that level's own
 * bridge, never through another level, and only where the indicator says it may be added. A publication that ships its
 * own mapping is added up by it; every other by the membership in force on the last day of the period. Where a source
 * publishes a value at the higher level itself, that value stands and nothing is added up. {@link ComputedRate} makes the
 * value and its limits, {@link PublishedFigure} holds them against those a source prints.
 */
public final class RateJob implements Job {
    private static final String SOURCE_UNIT = "the source's unit";

    public static final Table TABLE = Table.published(
            "rate",
            Stage.COMPUTE,
            "The value of an indicator for one area, period and group, with its limits: as counted, added up from practices, or as published.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.BREAKDOWN,
                    Shared.STRATUM,
                    Shared.AREA_CODE,
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    Shared.VALUE,
                    Shared.LOWER_95,
                    Shared.UPPER_95,
                    Shared.LOWER_998,
                    Shared.UPPER_998,
                    Shared.METHOD,
                    Column.measure(
                            "multiplier",
                            DOUBLE,
                            "factor",
                            "value = numerator / denominator x multiplier, where it has both."),
                    Shared.REASON,
                    Column.measure(
                                    "areas",
                                    LONG,
                                    "areas",
                                    "How many areas' counts were added up; 1 for a value of the area's own.")
                            .required(),
                    Column.measure(
                                    "areas_without_value",
                                    LONG,
                                    "areas",
                                    "How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short.")
                            .required(),
                    Column.measure(
                            "areas_expected",
                            LONG,
                            "areas",
                            "How many practices belong to the area by the mapping on the last day of the period, with or without a row; null for a value of the area's own."),
                    Column.measure(
                            "published_value",
                            DOUBLE,
                            SOURCE_UNIT,
                            "The value as the source publishes it, beside the computed one."),
                    Column.measure(
                            "published_lower_95", DOUBLE, SOURCE_UNIT, "Lower 95% limit as the source publishes it."),
                    Column.measure(
                            "published_upper_95", DOUBLE, SOURCE_UNIT, "Upper 95% limit as the source publishes it."),
                    Column.measure(
                            "published_lower_998",
                            DOUBLE,
                            SOURCE_UNIT,
                            "Lower 99.8% limit as the source publishes it."),
                    Column.measure(
                            "published_upper_998",
                            DOUBLE,
                            SOURCE_UNIT,
                            "Upper 99.8% limit as the source publishes it."),
                    Column.attribute(
                            "published_agrees",
                            BOOLEAN,
                            "Whether the computed value is the published one to the decimals it is printed with; null where there are not both."),
                    Column.attribute(
                            "published_limits_agree",
                            BOOLEAN,
                            "Whether every limit that is both computed and published is the same to the printed decimals, or to a thousandth of the distance between the published limits, which is what approximations of the same limit differ by; null where there is none."),
                    Shared.MAPPING_ID,
                    Shared.SOURCE_ID),
            new Check(
                    "limits_around_value",
                    "lower_95 <= value and value <= upper_95 or method = 'published'",
                    "Computed 95% limits lie around the value."),
            new Check(
                    "wider_at_998",
                    "(lower_998 <= lower_95 and upper_95 <= upper_998) or method = 'published'",
                    "99.8% limits are not narrower than 95% limits."),
            new Check(
                    "no_value_has_reason",
                    "value is not null or reason is not null",
                    "A value that is not there has a reason."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        return Packed.perPeriod(in, run, TABLE, RateJob::rows);
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
        String reason = made.reason();
        if (reason == null && values.partsWithout(i) > 0) {
            reason = "parts_missing";
        }
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

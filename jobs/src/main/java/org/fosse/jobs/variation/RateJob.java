package org.fosse.jobs.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.check.PublishedFigure;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Every value at every level. A practice's numerator and denominator are added up to each level by that level's own
 * bridge, never through another level, and only where the indicator says it may be added. A publication that ships its
 * own mapping is added up by it; every other by the membership in force on most days of the period. Where a source
 * publishes a value at the higher level itself, that value stands and nothing is added up; where it publishes values of
 * providers only, {@link Attribution} makes those of the areas they work for. {@link ComputedRate} makes the
 * value and its limits, {@link PublishedFigure} holds them against those a source prints.
 */
public final class RateJob extends Declaration<RateTable> implements PeriodStatisticJob<RateTable> {
    public RateJob() {
        super(RateTable.TABLE, Shared.tables(Packed.INPUTS, ProviderShareTable.TABLE));
    }

    @Override
    public Statistic<TableRow<RateTable>> statistic(Inputs in, Run run) {
        Broadcast<Attribution> attribution = run.spark().broadcast(Attribution.of(in, run));
        return Statistic.perPeriod(period -> rows(period, attribution.value()));
    }

    /** The rows of one indicator and period, in order of group and area. */
    static Iterator<TableRow<RateTable>> rows(PeriodValues period, Attribution attribution) {
        List<TableRow<RateTable>> rows = new ArrayList<>();
        LocalDate start = period.start();
        LocalDate end = period.end();
        for (StratumValues values : period.strata()) {
            for (int i = 0; i < values.size(); i++) {
                rows.add(row(period, values, i, start, end));
            }
        }
        List<TableRow<RateTable>> attributed = attribution.rows(period);
        if (!attributed.isEmpty()) {
            rows.addAll(attributed);
            rows.sort(RateTable.TABLE.byKey());
        }
        return rows.iterator();
    }

    private static TableRow<RateTable> row(
            PeriodValues period, StratumValues values, int i, LocalDate start, LocalDate end) {
        ComputedRate made = ComputedRate.of(values, i);
        boolean published = made.method().equals("published");
        return RateTable.TABLE
                .row()
                .set(RateTable.INDICATOR_ID, period.indicator().id())
                .set(RateTable.PERIOD_START, start)
                .set(RateTable.PERIOD_END, end)
                .set(RateTable.BREAKDOWN, values.breakdown())
                .set(RateTable.STRATUM, values.stratum())
                .set(RateTable.AREA_CODE, period.geography().code(values.area(i)))
                .set(RateTable.AREA_LEVEL, values.level(i).text())
                .set(RateTable.PERIOD_LABEL, values.label(i))
                .number(RateTable.NUMERATOR, values.numerator(i))
                .number(RateTable.DENOMINATOR, values.denominator(i))
                .number(RateTable.VALUE, made.value())
                .number(RateTable.LOWER_95, made.lower95())
                .number(RateTable.UPPER_95, made.upper95())
                .number(RateTable.LOWER_998, made.lower998())
                .number(RateTable.UPPER_998, made.upper998())
                .set(RateTable.METHOD, made.method())
                .set(RateTable.MULTIPLIER, period.indicator().multiplier())
                .reasons(RateTable.REASON, reasons(made, values, i))
                .set(RateTable.AREAS, (long) values.parts(i))
                .set(RateTable.AREAS_WITHOUT_VALUE, (long) values.partsWithout(i))
                .set(RateTable.AREAS_EXPECTED, values.partsExpected(i) < 0 ? null : (long) values.partsExpected(i))
                .set(RateTable.AREAS_LEFT_OUT, (long) values.leftOut(i))
                .number(RateTable.PUBLISHED_VALUE, values.published(i))
                .number(RateTable.PUBLISHED_LOWER_95, values.publishedLimit(1, i))
                .number(RateTable.PUBLISHED_UPPER_95, values.publishedLimit(2, i))
                .number(RateTable.PUBLISHED_LOWER_998, values.publishedLimit(3, i))
                .number(RateTable.PUBLISHED_UPPER_998, values.publishedLimit(4, i))
                .set(RateTable.PUBLISHED_AGREES, published ? null : agree(made.value(), values.published(i)))
                .set(RateTable.PUBLISHED_LIMITS_AGREE, published ? null : limitsAgree(made, values, i))
                .set(
                        RateTable.MAPPING_ID,
                        period.geography().knows(values.mapping(i)) ? values.mapping(i) : Shared.IN_FORCE)
                .set(RateTable.SOURCE_ID, values.source(i))
                .build();
    }

    private static Set<Reason> reasons(ComputedRate made, StratumValues values, int i) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (made.reason() != null) {
            reasons.add(made.reason());
        }
        if (made.reason() != Reason.WITHHELD) {
            if (values.lacksOtherParts(i)) {
                reasons.add(Reason.PARTS_MISSING);
            }
            if (values.partsWithheld(i) > 0) {
                reasons.add(Reason.PARTS_WITHHELD);
            }
        }
        if (values.leftOut(i) > 0) {
            reasons.add(Reason.AREAS_LEFT_OUT);
        }
        if (values.differsFromParts(i)) {
            reasons.add(Reason.DIFFERS_FROM_PARTS);
        }
        double printed = values.published(i);
        if (values.isCounted(i)
                && !Double.isNaN(printed)
                && !PublishedFigure.canComeFrom(
                        values.numerator(i),
                        values.denominator(i),
                        values.indicator().multiplier(),
                        printed)) {
            reasons.add(Reason.VALUE_CONTRADICTS_COUNTS);
        }
        return reasons;
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
}

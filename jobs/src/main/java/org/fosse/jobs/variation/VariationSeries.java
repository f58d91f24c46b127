package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.change.PeriodTrend;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.VariationTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.QProfile;
import org.fosse.stats.SpreadDifference;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;
import org.fosse.tables.VariationChange;

/**
 * The rows of {@link VariationTable#TABLE}, period after period of one indicator after the other, oldest first; it remembers
 * the baseline of each group, and its periods for the trend.
 */
final class VariationSeries implements Function<PeriodValues, Iterator<TableRow<VariationTable>>> {
    private final Variation settings;
    private final Adjuster adjuster;
    private final VariationBaseline baseline;
    private final VariationTrend trend = new VariationTrend();
    private final QProfile profile = new QProfile(Limits.P95);
    /** Shorter periods are no baseline: a month is not what a year is held against. */
    private static final double YEAR_DAYS = 364;

    private RowBuilder<VariationTable> row = VariationTable.TABLE.row();
    private String indicator = "";

    VariationSeries(Variation settings, Adjuster adjuster) {
        this.settings = settings;
        this.adjuster = adjuster;
        this.baseline = new VariationBaseline(settings);
    }

    /** The rows of one period, in order of parent and child level. */
    @Override
    public Iterator<TableRow<VariationTable>> apply(PeriodValues period) {
        if (!period.indicator().id().equals(indicator)) {
            indicator = period.indicator().id();
            baseline.clear();
            trend.clear();
        }
        StratumValues values = period.all();
        if (values == null) {
            return Collections.emptyIterator();
        }
        AreaEffects effects = AreaEffects.of(values);
        boolean[] suspect = SuspectValues.of(values, effects, settings.suspect());
        ValueOrder order = ValueOrder.of(values);
        Placing placing = adjuster.of(period);
        List<TableRow<VariationTable>> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            row = VariationTable.TABLE
                    .row()
                    .set(VariationTable.INDICATOR_ID, indicator)
                    .set(VariationTable.PERIOD_START, period.start())
                    .set(VariationTable.PERIOD_END, period.end())
                    .set(VariationTable.PARENT_CODE, period.geography().code(group.parent()))
                    .set(VariationTable.CHILD_LEVEL, group.childLevel().text())
                    .set(VariationTable.PARENT_LEVEL, group.parentLevel().text())
                    .set(VariationTable.PERIOD_LABEL, areas.periodLabel())
                    .set(VariationTable.AREAS, (long) areas.size())
                    .set(VariationTable.AREAS_EXCLUDED, (long) areas.excluded())
                    .set(VariationTable.EXCLUDED_WHY, areas.excludedWhy())
                    .set(VariationTable.AREAS_COUNTED, (long) areas.counted().length)
                    .set(VariationTable.AREAS_SUSPECT, areas.count(suspect));
            EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
            if (period.indicator().isOrdinal()) {
                reasons.add(Reason.ORDINAL_SCALE);
                cannotTell(Reason.ORDINAL_SCALE);
            } else if (!areas.isWhole()) {
                reasons.add(Reason.NOT_ALL_AREAS);
                cannotTell(Reason.NOT_ALL_AREAS);
            } else if (areas.size() < settings.minimumAreas()) {
                reasons.add(Reason.TOO_FEW);
                cannotTell(Reason.TOO_FEW);
            } else {
                measure(period, group, areas, order, effects, suspect, reasons);
                ExplainedVariation.of(values, group, suspect, placing, settings.minimumAreas())
                        .set(row, profile);
                setReliability(areas.reliability(effects, suspect), reasons);
            }
            row.reasons(VariationTable.REASON, reasons);
            rows.add(row.build());
        }
        return rows.iterator();
    }

    private void measure(
            PeriodValues period,
            ComparisonGroup group,
            AreaGroup areas,
            ValueOrder order,
            AreaEffects effects,
            boolean[] suspect,
            Set<Reason> reasons) {
        StratumValues values = period.all();
        VariationMeasures.setSpread(row, areas, order, reasons);
        if (areas.excluded() > 0) {
            reasons.add(Reason.SOME_EXCLUDED);
        }
        if (areas.counted().length >= settings.minimumAreas()) {
            VariationMeasures.setCounted(row, areas, order);
        } else {
            reasons.add(Reason.NO_COUNTS);
        }
        if (areas.counted().length > 0 && areas.counted().length < areas.size()) {
            reasons.add(Reason.SOME_WITHOUT_COUNTS);
        }
        if (areas.count(suspect) > 0) {
            reasons.add(Reason.SUSPECT_VALUE);
        }
        BetweenAreas between = BetweenAreas.of(
                areas,
                effects,
                suspect,
                settings.minimumAreas(),
                profile,
                values == null ? entry -> entry : values::area);
        boolean chance = between.scale() != AreaEffects.Scale.VALUE;
        row.set(
                VariationTable.METHOD,
                chance
                        ? "pooled counts; chance taken off on the "
                                + between.scale().text() + " scale"
                        : "values as published; chance not taken off");
        row.set(VariationTable.BETWEEN_SCALE, between.scale().text());
        if (!between.exists()) {
            cannotTell(Reason.TOO_FEW);
            return;
        }
        Limits limits = between.deviation().limits(Limits.P95);
        double deviation = between.deviation().value();
        row.number(VariationTable.BETWEEN_DEVIATION, deviation)
                .number(VariationTable.BETWEEN_DEVIATION_LOWER_95, limits.lower())
                .number(VariationTable.BETWEEN_DEVIATION_UPPER_95, limits.upper())
                .number(VariationTable.BETWEEN_VARIANCE, deviation * deviation)
                .number(VariationTable.BETWEEN_VARIANCE_MOMENTS, between.momentVariance())
                .number(VariationTable.I_SQUARED_PERCENT, between.iSquaredPercent());
        if (chance) {
            row.number(VariationTable.MEDIAN_ODDS_RATIO, oddsRatio(deviation))
                    .number(VariationTable.MEDIAN_ODDS_RATIO_LOWER_95, oddsRatio(limits.lower()))
                    .number(VariationTable.MEDIAN_ODDS_RATIO_UPPER_95, oddsRatio(limits.upper()));
        }
        setTrend(trend.upTo(period, areas.periodLabel(), group, between));
        if (PeriodKind.of(period.start(), period.end()).meanDays() >= YEAR_DAYS) {
            change(period, group, between);
        }
    }

    private void setReliability(double reliability, Set<Reason> reasons) {
        if (Double.isNaN(reliability)) {
            return;
        }
        boolean readable = reliability >= settings.leastReliability();
        row.number(VariationTable.RELIABILITY, reliability).set(VariationTable.POSITIONS_READABLE, readable);
        if (!readable) {
            reasons.add(Reason.MOSTLY_CHANCE);
        }
    }

    private void setTrend(VariationTrend.Result found) {
        PeriodTrend made = found.trend();
        List<PeriodTrend.LeftOut> leftOut = new ArrayList<>(found.leftOut());
        leftOut.addAll(made.leftOut());
        row.set(VariationTable.TREND_PERIODS, made.used().size())
                .set(VariationTable.TREND_LEFT_OUT_WHY, PeriodTrend.LeftOut.text(leftOut))
                .set(VariationTable.AREAS_IN_ALL, (long) found.areas());
        if (!made.exists()) {
            cannotTell(found.noVariation() ? Reason.NO_VARIATION : Reason.TOO_FEW_PERIODS);
            return;
        }
        Estimate perYear = made.perYear();
        Limits limits = perYear.limits(Limits.P95);
        row.number(VariationTable.DEVIATION_PERCENT_PER_YEAR, percent(perYear.value()))
                .number(VariationTable.DEVIATION_PERCENT_PER_YEAR_LOWER_95, percent(limits.lower()))
                .number(VariationTable.DEVIATION_PERCENT_PER_YEAR_UPPER_95, percent(limits.upper()))
                .number(VariationTable.TREND_TAU_SQUARED, made.tauSquared())
                .set(
                        VariationTable.VARIATION_IS,
                        made.direction() < 0
                                ? VariationChange.FALLING
                                : made.direction() > 0 ? VariationChange.RISING : VariationChange.NO_CLEAR_CHANGE);
        row.reasons(VariationTable.VARIATION_IS_REASON, made.reasons());
    }

    private static double percent(double logarithm) {
        return 100 * Math.expm1(logarithm);
    }

    private void change(PeriodValues period, ComparisonGroup group, BetweenAreas now) {
        VariationBaseline.Earlier before = baseline.of(group, period.start(), period.end(), now);
        if (before == null) {
            return;
        }
        row.set(VariationTable.BASELINE_START, before.start())
                .set(VariationTable.BASELINE_END, before.end())
                .number(
                        VariationTable.BASELINE_DEVIATION,
                        before.between().deviation().value())
                .set(VariationTable.AREAS_IN_BOTH, (long) now.common(before.between()));
        if (before.between() == now) {
            return;
        }
        Estimate change = SpreadDifference.of(
                now.deviation(), before.between().deviation(), Limits.P95, now.correlation(before.between()));
        Limits limits = change.limits(Limits.P95);
        row.number(VariationTable.DEVIATION_CHANGE, change.value())
                .number(VariationTable.DEVIATION_CHANGE_LOWER_95, limits.lower())
                .number(VariationTable.DEVIATION_CHANGE_UPPER_95, limits.upper());
    }

    private void cannotTell(Reason why) {
        row.set(VariationTable.VARIATION_IS, VariationChange.CANNOT_TELL)
                .reason(VariationTable.VARIATION_IS_REASON, why);
    }

    private static double oddsRatio(double deviation) {
        return MedianOddsRatio.of(deviation * deviation);
    }
}

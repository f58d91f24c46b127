package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.RowBuilder;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.table.VariationTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.MedianOddsRatio;
import org.fosse.stats.QProfile;
import org.fosse.stats.SpreadDifference;

/**
 * The rows of {@link VariationTable#TABLE}, period after period of one indicator after the other, oldest first; it remembers
 * the baseline of each group.
 */
final class VariationSeries implements Function<PeriodValues, Iterator<Row>> {
    private final Variation settings;
    private final VariationBaseline baseline;
    private final QProfile profile = new QProfile(Limits.P95);
    private final RowBuilder row = new RowBuilder(VariationTable.TABLE);
    private String indicator = "";

    VariationSeries(Variation settings) {
        this.settings = settings;
        this.baseline = new VariationBaseline(settings);
    }

    /** The rows of one period, in order of parent and child level. */
    @Override
    public Iterator<Row> apply(PeriodValues period) {
        if (!period.indicator().id().equals(indicator)) {
            indicator = period.indicator().id();
            baseline.clear();
        }
        StratumValues values = period.all();
        if (values == null) {
            return Collections.emptyIterator();
        }
        AreaEffects effects = AreaEffects.of(values);
        boolean[] suspect = SuspectValues.of(values, effects, settings.suspect());
        ValueOrder order = ValueOrder.of(values);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            row.set("indicator_id", indicator)
                    .set("period_start", period.start())
                    .set("period_end", period.end())
                    .set("parent_code", period.geography().code(group.parent()))
                    .set("child_level", group.childLevel().text())
                    .set("parent_level", group.parentLevel().text())
                    .set("period_label", areas.periodLabel())
                    .set("areas", (long) areas.size())
                    .set("areas_excluded", (long) areas.excluded())
                    .set("excluded_why", areas.excludedWhy())
                    .set("areas_counted", (long) areas.counted().length)
                    .set("areas_suspect", areas.count(suspect));
            TreeSet<String> reasons = new TreeSet<>();
            if (period.indicator().isOrdinal()) {
                reasons.add("ordinal_scale");
                cannotTell("ordinal_scale");
            } else if (!areas.isWhole()) {
                reasons.add(ComparisonGroup.NOT_ALL_AREAS);
                cannotTell(ComparisonGroup.NOT_ALL_AREAS);
            } else if (areas.size() < settings.minimumAreas()) {
                reasons.add(Flag.TOO_FEW.text());
                cannotTell(Flag.TOO_FEW.text());
            } else {
                measure(period, group, areas, order, effects, suspect, reasons);
            }
            row.set("reason", reasons.isEmpty() ? null : String.join(",", reasons));
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
            Set<String> reasons) {
        StratumValues values = period.all();
        VariationMeasures.setSpread(row, areas, order, reasons);
        if (areas.excluded() > 0) {
            reasons.add(Flag.SOME_EXCLUDED.text());
        }
        if (areas.counted().length >= settings.minimumAreas()) {
            VariationMeasures.setCounted(row, areas, order);
        } else {
            reasons.add("no_counts");
        }
        if (areas.counted().length > 0 && areas.counted().length < areas.size()) {
            reasons.add("some_without_counts");
        }
        if (areas.count(suspect) > 0) {
            reasons.add("suspect_value");
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
                "method",
                chance
                        ? "pooled counts; chance taken off on the "
                                + between.scale().text() + " scale"
                        : "values as published; chance not taken off");
        row.set("between_scale", between.scale().text());
        if (!between.exists()) {
            cannotTell(Flag.TOO_FEW.text());
            return;
        }
        Limits limits = between.deviation().limits(Limits.P95);
        double deviation = between.deviation().value();
        row.number("between_deviation", deviation)
                .number("between_deviation_lower_95", limits.lower())
                .number("between_deviation_upper_95", limits.upper())
                .number("between_variance", deviation * deviation)
                .number("between_variance_moments", between.momentVariance())
                .number("i_squared_percent", between.iSquaredPercent());
        if (chance) {
            row.number("median_odds_ratio", oddsRatio(deviation))
                    .number("median_odds_ratio_lower_95", oddsRatio(limits.lower()))
                    .number("median_odds_ratio_upper_95", oddsRatio(limits.upper()));
        }
        change(period, group, between);
    }

    private void change(PeriodValues period, ComparisonGroup group, BetweenAreas now) {
        VariationBaseline.Earlier before = baseline.of(group, period.start(), period.end(), now);
        if (before == null) {
            cannotTell("no_baseline");
            return;
        }
        row.set("baseline_start", before.start())
                .set("baseline_end", before.end())
                .number("baseline_deviation", before.between().deviation().value())
                .set("areas_in_both", (long) now.common(before.between()));
        if (before.between() == now) {
            cannotTell("is_baseline");
            return;
        }
        Estimate change = SpreadDifference.of(
                now.deviation(), before.between().deviation(), Limits.P95, now.correlation(before.between()));
        Limits limits = change.limits(Limits.P95);
        row.number("deviation_change", change.value())
                .number("deviation_change_lower_95", limits.lower())
                .number("deviation_change_upper_95", limits.upper());
        if (!limits.exist()) {
            cannotTell("no_limits");
            return;
        }
        row.set("variation_is", limits.upper() < 0 ? "falling" : limits.lower() > 0 ? "rising" : "no clear change");
    }

    private void cannotTell(String why) {
        row.set("variation_is", "cannot tell").set("variation_is_reason", why);
    }

    private static double oddsRatio(double deviation) {
        return MedianOddsRatio.of(deviation * deviation);
    }
}

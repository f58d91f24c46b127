package org.fosse.jobs.variation;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.table.FunnelTable;
import org.fosse.stats.Limits;
import org.jspecify.annotations.Nullable;

/** The rows of {@link FunnelTable#TABLE} for one group of areas. */
final class FunnelRows {
    private static final String NOT_JUDGED = FunnelPoint.Position.NOT_JUDGED.text();

    private final PeriodValues period;
    private final StratumValues values;
    private final boolean[] suspect;
    private final Variation settings;
    private final AreaGroup areas;
    private final GroupFunnel funnel;
    private final LocalDate start;
    private final LocalDate end;
    private final String parentCode;
    private final String parentLevel;
    private final String childLevel;

    FunnelRows(
            PeriodValues period, StratumValues values, ComparisonGroup group, boolean[] suspect, Variation settings) {
        this.period = period;
        this.values = values;
        this.suspect = suspect;
        this.settings = settings;
        this.areas = AreaGroup.of(values, group);
        this.funnel = GroupFunnel.of(areas, suspect, settings);
        this.start = period.start();
        this.end = period.end();
        this.parentCode = period.geography().code(group.parent());
        this.parentLevel = group.parentLevel().text();
        this.childLevel = group.childLevel().text();
    }

    void addTo(List<Row> rows) {
        int[] counted = areas.counted();
        int at = 0;
        for (int i : areas.all()) {
            boolean has = at < counted.length && counted[at] == i;
            if (has && funnel.reason() == null) {
                rows.add(placed(i, at));
            } else {
                rows.add(notPlaced(i, has));
            }
            at += has ? 1 : 0;
        }
    }

    private Row placed(int i, int at) {
        double denominator = values.denominator(i);
        FunnelPoint naive = funnel.point(values.numerator(i), denominator);
        List<Limits> limits = funnel.adjustedLimits(denominator, naive);
        FunnelPoint.Position adjusted = funnel.adjustedPosition(values.value(i), limits, naive);
        double score = funnel.adjustedScore(at);
        double rate = funnel.falseDiscoveryRate(at);
        boolean doubtful = suspect[i];
        boolean outside = rate <= settings.falseDiscoveryRate();
        FunnelPoint.Position side = outside
                ? score > 0 ? FunnelPoint.Position.ABOVE_95 : FunnelPoint.Position.BELOW_95
                : FunnelPoint.Position.WITHIN;
        Polarity polarity = period.indicator().polarity();
        boolean better = side.judgement(polarity).equals("better");
        return row(
                i,
                funnel.average(),
                naive.limits95(),
                naive.limits998(),
                naive.zScore(),
                naive.position().text(),
                doubtful ? NOT_JUDGED : naive.position().judgement(polarity),
                limits.get(0),
                limits.get(1),
                score,
                adjusted.text(),
                doubtful ? NOT_JUDGED : adjusted.judgement(polarity),
                rate,
                doubtful ? NOT_JUDGED : outside ? (score > 0 ? "above" : "below") : "within",
                doubtful ? Double.NaN : funnel.shrinkageWeight(at),
                doubtful ? Double.NaN : funnel.shrunken(at),
                doubtful || (outside && !better),
                "around the value of all areas together; widened by moments on the " + funnel.scale(settings)
                        + " scale, " + settings.overdispersion() + " 10%",
                doubtful ? "suspect_value" : null);
    }

    private Row notPlaced(int i, boolean counted) {
        boolean absent = Double.isNaN(values.value(i));
        String reason = counted ? funnel.reason() : absent ? AreaGroup.whyNot(values, i) : "no_counts";
        Limits none95 = Limits.none(Limits.P95);
        Limits none998 = Limits.none(Limits.P998);
        double none = Double.NaN;
        return row(
                i,
                funnel.reason() == null ? funnel.average() : none,
                none95,
                none998,
                none,
                NOT_JUDGED,
                NOT_JUDGED,
                none95,
                none998,
                none,
                NOT_JUDGED,
                NOT_JUDGED,
                none,
                NOT_JUDGED,
                none,
                none,
                suspect[i],
                null,
                suspect[i] ? reason + ",suspect_value" : reason);
    }

    private Row row(
            int i,
            double average,
            Limits naive95,
            Limits naive998,
            double zScore,
            String position,
            String judgement,
            Limits adjusted95,
            Limits adjusted998,
            double zAdjusted,
            String positionAdjusted,
            String judgementAdjusted,
            double falseDiscoveryRate,
            String positionFalseDiscovery,
            double weight,
            double shrunken,
            boolean question,
            @Nullable String method,
            @Nullable String reason) {
        return RowFactory.create(
                period.indicator().id(),
                start,
                end,
                parentCode,
                childLevel,
                period.geography().code(values.area(i)),
                parentLevel,
                values.label(i),
                finite(values.value(i)),
                finite(values.numerator(i)),
                finite(values.denominator(i)),
                finite(average),
                finite(naive95.lower()),
                finite(naive95.upper()),
                finite(naive998.lower()),
                finite(naive998.upper()),
                finite(zScore),
                position,
                judgement,
                finite(funnel.phi()),
                finite(funnel.tauSquared()),
                finite(adjusted95.lower()),
                finite(adjusted95.upper()),
                finite(adjusted998.lower()),
                finite(adjusted998.upper()),
                finite(zAdjusted),
                positionAdjusted,
                judgementAdjusted,
                finite(falseDiscoveryRate),
                positionFalseDiscovery,
                finite(weight),
                finite(shrunken),
                suspect[i],
                question,
                funnel.used(),
                method,
                reason);
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}

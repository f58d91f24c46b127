package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.fosse.config.Polarity;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelTable;
import org.fosse.stats.Limits;
import org.fosse.stats.MetaRegression;
import org.fosse.stats.OutlierClass;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Judgement;
import org.fosse.tables.Reason;

/** The rows of {@link FunnelTable#TABLE} for one group of areas. */
final class FunnelRows {
    private final PeriodValues period;
    private final StratumValues values;
    private final boolean[] suspect;
    private final Variation settings;
    private final Placing placing;
    private final FunnelJob.Asked asked;
    private final int parent;
    private final boolean mostlyChance;
    private final AreaGroup areas;
    private final GroupFunnel funnel;
    private final String parentCode;
    private final String parentLevel;
    private final String childLevel;

    FunnelRows(
            PeriodValues period,
            StratumValues values,
            ComparisonGroup group,
            AreaEffects effects,
            boolean[] suspect,
            Variation settings,
            Placing placing,
            FunnelJob.Asked asked) {
        this.period = period;
        this.values = values;
        this.suspect = suspect;
        this.settings = settings;
        this.placing = placing;
        this.asked = asked;
        this.parent = group.parent();
        this.areas = AreaGroup.of(values, group);
        this.mostlyChance = areas.reliability(effects, suspect) < settings.leastReliability();
        this.funnel = GroupFunnel.of(areas, suspect, settings);
        this.parentCode = period.geography().code(group.parent());
        this.parentLevel = group.parentLevel().text();
        this.childLevel = group.childLevel().text();
    }

    void addTo(List<TableRow<FunnelTable>> rows) {
        int[] counted = areas.counted();
        int at = 0;
        for (int i : areas.all()) {
            boolean has = at < counted.length && counted[at] == i;
            RowBuilder<FunnelTable> row = start(i);
            if (has && funnel.reason() == null) {
                place(row, i, at);
            } else {
                leave(row, i, has);
            }
            beside(row, i);
            rows.add(row.build());
            at += has ? 1 : 0;
        }
    }

    private RowBuilder<FunnelTable> start(int i) {
        return FunnelTable.TABLE
                .row()
                .set(FunnelTable.INDICATOR_ID, period.indicator().id())
                .set(FunnelTable.PERIOD_START, period.start())
                .set(FunnelTable.PERIOD_END, period.end())
                .set(FunnelTable.PARENT_CODE, parentCode)
                .set(FunnelTable.CHILD_LEVEL, childLevel)
                .set(FunnelTable.AREA_CODE, period.geography().code(values.area(i)))
                .set(FunnelTable.PARENT_LEVEL, parentLevel)
                .set(FunnelTable.PERIOD_LABEL, values.label(i))
                .number(FunnelTable.VALUE, values.hasValue(i) ? values.value(i) : Double.NaN)
                .number(FunnelTable.NUMERATOR, values.numerator(i))
                .number(FunnelTable.DENOMINATOR, values.denominator(i))
                .number(FunnelTable.AVERAGE, funnel.reason() == null ? funnel.average() : Double.NaN)
                .number(FunnelTable.PHI, funnel.phi())
                .number(FunnelTable.TAU_SQUARED, funnel.tauSquared())
                .set(FunnelTable.SUSPECT, suspect[i])
                .set(FunnelTable.AREAS, funnel.used());
    }

    /** The area in entry i, which is the counted one at this place, on the funnel. */
    private void place(RowBuilder<FunnelTable> row, int i, int at) {
        double denominator = values.denominator(i);
        FunnelPoint naive = funnel.point(values.numerator(i), denominator);
        List<Limits> limits = funnel.adjustedLimits(denominator, naive);
        FunnelPosition adjusted = funnel.adjustedPosition(values.value(i), limits, naive);
        double score = funnel.adjustedScore(at);
        double rate = funnel.falseDiscoveryRate(at);
        boolean doubtful = suspect[i];
        boolean outside = rate <= settings.falseDiscoveryRate();
        Polarity polarity = period.indicator().polarity();
        boolean better = outside && polarity.judge(score > 0 ? 1 : -1) == Judgement.BETTER;
        List<Reason> reasons = new ArrayList<>();
        if (doubtful) {
            reasons.add(Reason.SUSPECT_VALUE);
        }
        if (mostlyChance) {
            reasons.add(Reason.MOSTLY_CHANCE);
        }
        FunnelSide side = !outside ? FunnelSide.WITHIN : score > 0 ? FunnelSide.ABOVE : FunnelSide.BELOW;
        row.number(FunnelTable.FUNNEL_LOWER_95, naive.limits95().lower())
                .number(FunnelTable.FUNNEL_UPPER_95, naive.limits95().upper())
                .number(FunnelTable.FUNNEL_LOWER_998, naive.limits998().lower())
                .number(FunnelTable.FUNNEL_UPPER_998, naive.limits998().upper())
                .number(FunnelTable.Z_SCORE, naive.zScore())
                .set(FunnelTable.POSITION, naive.position())
                .set(FunnelTable.JUDGEMENT, judgement(doubtful, naive.position(), polarity))
                .number(FunnelTable.ADJUSTED_LOWER_95, limits.get(0).lower())
                .number(FunnelTable.ADJUSTED_UPPER_95, limits.get(0).upper())
                .number(FunnelTable.ADJUSTED_LOWER_998, limits.get(1).lower())
                .number(FunnelTable.ADJUSTED_UPPER_998, limits.get(1).upper())
                .number(FunnelTable.Z_ADJUSTED, score)
                .set(FunnelTable.POSITION_ADJUSTED, adjusted)
                .set(FunnelTable.JUDGEMENT_ADJUSTED, judgement(doubtful, adjusted, polarity))
                .number(FunnelTable.FALSE_DISCOVERY_RATE, rate)
                .set(
                        FunnelTable.POSITION_FALSE_DISCOVERY,
                        doubtful || (outside && mostlyChance) ? FunnelSide.NOT_JUDGED : side)
                .number(FunnelTable.SHRINKAGE_WEIGHT, doubtful ? Double.NaN : funnel.shrinkageWeight(at))
                .number(FunnelTable.SHRUNKEN_VALUE, doubtful ? Double.NaN : funnel.shrunken(at))
                .set(FunnelTable.WORTH_A_QUESTION, doubtful || (outside && !better && !mostlyChance))
                .set(
                        FunnelTable.METHOD,
                        "around the value of all areas together; widened by moments on the " + funnel.scale(settings)
                                + " scale, " + settings.overdispersion() + " 10%")
                .reasons(FunnelTable.REASON, reasons);
    }

    /** The same beside what is expected of the area. */
    private void beside(RowBuilder<FunnelTable> row, int i) {
        Beside beside = placing.beside(values, i, parent, suspect[i]);
        MetaRegression.Place place = beside.place();
        GroupModel model = beside.model();
        row.set(FunnelTable.POSITION_EXPECTED, FunnelPosition.NOT_JUDGED)
                .reason(FunnelTable.NOT_ADJUSTED_WHY, beside.reason());
        if (place != null) {
            row.number(
                    FunnelTable.EXPECTED, place.expected() * period.indicator().multiplier());
        }
        if (place != null && model != null && beside.isJudged()) {
            // By z, as in adjusted: at none or all of few people the value itself lies beyond any limit of what is
            // expected.
            row.set(
                            FunnelTable.POSITION_EXPECTED,
                            FunnelPoint.position(OutlierClass.of(place.z(), ofZ(Limits.P95), ofZ(Limits.P998))))
                    .set(FunnelTable.WORTH_A_QUESTION_EXPECTED, asked.has(period, model.parent(), values.area(i)));
        }
    }

    private static Limits ofZ(double level) {
        double reach = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
        return new Limits(level, -reach, reach);
    }

    private static Judgement judgement(boolean doubtful, FunnelPosition position, Polarity polarity) {
        return doubtful || position == FunnelPosition.NOT_JUDGED
                ? Judgement.NOT_JUDGED
                : polarity.judge(position.side());
    }

    /** An area that cannot be placed, and why. */
    private void leave(RowBuilder<FunnelTable> row, int i, boolean counted) {
        List<Reason> reasons = new ArrayList<>();
        Reason none = counted ? funnel.reason() : values.hasValue(i) ? Reason.NO_COUNTS : AreaGroup.whyNot(values, i);
        if (none != null) {
            reasons.add(none);
        }
        if (suspect[i]) {
            reasons.add(Reason.SUSPECT_VALUE);
        }
        row.set(FunnelTable.POSITION, FunnelPosition.NOT_JUDGED)
                .set(FunnelTable.JUDGEMENT, Judgement.NOT_JUDGED)
                .set(FunnelTable.POSITION_ADJUSTED, FunnelPosition.NOT_JUDGED)
                .set(FunnelTable.JUDGEMENT_ADJUSTED, Judgement.NOT_JUDGED)
                .set(FunnelTable.POSITION_FALSE_DISCOVERY, FunnelSide.NOT_JUDGED)
                .set(FunnelTable.WORTH_A_QUESTION, suspect[i])
                .reasons(FunnelTable.REASON, reasons);
    }
}

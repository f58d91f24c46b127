package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Direction;
import org.fosse.config.Polarity;
import org.fosse.config.Standard;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.MembershipOfPeriod;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.SpineTable;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;

/** The rows of {@link SpineTable#TABLE} for one indicator and period, in order of area. */
final class Spine {
    private final PeriodValues period;
    private final IndicatorFacts indicator;
    private final Polarity polarity;
    private final Geography geography;
    private final StratumValues values;
    private final Figures figures;
    private final PeerLists peers;
    private final SpineTrends trends;
    private final Figure england;
    private final int englandArea;

    private Spine(PeriodValues period, StratumValues values, PeerLists peers, SpineTrends trends) {
        this.period = period;
        this.indicator = period.indicator();
        this.polarity = indicator.polarity();
        this.geography = period.geography();
        this.values = values;
        this.figures = new Figures(values);
        this.peers = peers;
        this.trends = trends;
        this.englandArea = geography.index(Comparisons.ENGLAND);
        this.england = figures.ofArea(englandArea, Reason.MISSING);
    }

    /**
     * @param fewest areas of a level that make a spread
     */
    static Iterator<TableRow<SpineTable>> rows(
            PeriodValues period, Compared compared, PeerLists peers, SpineTrends trends, int fewest) {
        StratumValues values = period.all();
        if (values == null) {
            return Collections.emptyIterator();
        }
        Set<Level> levels = compared.levels(period);
        Spine spine = new Spine(period, values, peers, trends);
        Map<Level, SpineScale> scales = new EnumMap<>(Level.class);
        List<TableRow<SpineTable>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Level level = values.level(i);
            if (levels.contains(level)) {
                SpineScale scale = scales.computeIfAbsent(
                        level, key -> SpineScale.of(spine.figures, key, spine.polarity, spine.england.value(), fewest));
                rows.add(spine.row(i, scale));
            }
        }
        return rows.iterator();
    }

    private TableRow<SpineTable> row(int i, SpineScale scale) {
        ComputedRate made = ComputedRate.of(values, i);
        Figure area = figures.of(i);
        int number = values.area(i);
        boolean ordinal = indicator.isOrdinal();
        Figure other = number == englandArea || ordinal ? Figure.missing(Reason.ITSELF) : england;
        int parent = parent(i);
        Figure above = figures.ofArea(parent, Reason.MISSING);
        RowBuilder<SpineTable> row = SpineTable.TABLE
                .row()
                .set(SpineTable.INDICATOR_ID, indicator.id())
                .set(SpineTable.PERIOD_START, period.start())
                .set(SpineTable.PERIOD_END, period.end())
                .set(SpineTable.AREA_CODE, geography.code(number))
                .set(SpineTable.AREA_LEVEL, values.level(i).text())
                .set(SpineTable.AREA_NAME, geography.name(number))
                .set(SpineTable.MEASURE_ID, indicator.measure())
                .set(SpineTable.INDICATOR_NAME, indicator.name())
                .set(SpineTable.QUALITY_DOMAIN, indicator.qualityDomain())
                .set(SpineTable.POLARITY, polarity.text())
                .set(SpineTable.PERIOD_LABEL, values.label(i))
                .number(SpineTable.VALUE, area.value())
                .number(SpineTable.LOWER_95, area.lower95())
                .number(SpineTable.UPPER_95, area.upper95())
                .number(SpineTable.LOWER_998, area.lower998())
                .number(SpineTable.UPPER_998, area.upper998())
                .number(SpineTable.NUMERATOR, values.numerator(i))
                .number(SpineTable.DENOMINATOR, values.denominator(i))
                .number(SpineTable.ENGLAND_VALUE, england.value())
                .set(SpineTable.PARENT_CODE, parent < 0 ? null : geography.code(parent))
                .number(SpineTable.PARENT_VALUE, above.value())
                .set(SpineTable.METHOD, made.method())
                .reason(SpineTable.REASON, made.reason());
        trends.set(row, indicator.id(), number, period.end());
        if (ordinal) {
            // Distances between classes have no meaning.
            row.set(SpineTable.AREAS, scale.areas());
        } else {
            scale.set(row, area.value());
        }
        Judgement one = IntervalRule.at95(area, other.value(), polarity);
        Judgement two = IntervalRule.atTwoLevels(area, other.value(), polarity);
        Judgement fifth = fifth(row, i, scale, ordinal);
        row.set(SpineTable.ENGLAND_OUTCOME, one)
                .set(SpineTable.ENGLAND_OUTCOME_95_998, two)
                .set(SpineTable.PARENT_OUTCOME, against(area, above.value(), ordinal))
                .set(
                        SpineTable.PEERS_OUTCOME,
                        against(
                                area,
                                PeerMean.of(figures, peers.of(number), peers.fewest())
                                        .value(),
                                ordinal));
        boolean beside = number == englandArea || england.exists() || ordinal;
        Figure shown = beside ? other : above;
        tartan(
                row,
                IntervalRule.at95(area, shown.value(), polarity),
                IntervalRule.atTwoLevels(area, shown.value(), polarity),
                fifth,
                beside ? "England" : "parent");
        standard(row, values.level(i), area, ordinal);
        return row.build();
    }

    private Judgement against(Figure area, double other, boolean ordinal) {
        return ordinal ? Judgement.NOT_COMPARED : IntervalRule.at95(area, other, polarity);
    }

    private Judgement fifth(RowBuilder<SpineTable> row, int i, SpineScale scale, boolean ordinal) {
        int group = ordinal ? 0 : scale.group(i, 5);
        if (group == 0) {
            return Judgement.NOT_COMPARED;
        }
        Judgement fifth = polarity.judgeGroup(group, 5);
        row.set(SpineTable.QUINTILE, group).set(SpineTable.QUINTILE_OUTCOME, fifth);
        return fifth;
    }

    private void tartan(RowBuilder<SpineTable> row, Judgement one, Judgement two, Judgement fifth, String comparator) {
        Judgement shown = Judgement.NOT_COMPARED;
        String rule = "none";
        if (two != Judgement.NOT_COMPARED) {
            shown = two;
            rule = "two levels, " + comparator;
        } else if (one != Judgement.NOT_COMPARED) {
            shown = one;
            rule = "one level, " + comparator;
        } else if (fifth != Judgement.NOT_COMPARED) {
            shown = fifth;
            rule = "quintile";
        }
        row.set(SpineTable.TARTAN_CLASS, shown).set(SpineTable.TARTAN_RULE, rule);
    }

    private void standard(RowBuilder<SpineTable> row, Level level, Figure area, boolean ordinal) {
        Standard standard = indicator.standards().binding(level, period.end());
        row.set(SpineTable.STANDARD_OUTCOME, against(area, standard == null ? Double.NaN : standard.value(), ordinal));
        if (standard != null) {
            row.set(SpineTable.STANDARD, standard.value())
                    .set(SpineTable.STANDARD_KIND, standard.kind())
                    .set(
                            SpineTable.MEETS_STANDARD,
                            area.exists() ? polarity.meets(area.value(), standard.value()) : null);
        }
        Standard ambition = indicator.standards().ambition(level, period.end());
        if (ambition != null) {
            Direction side = polarity.side();
            row.set(SpineTable.AMBITION, ambition.value())
                    .set(SpineTable.AMBITION_DUE_ON, ambition.due())
                    .set(
                            SpineTable.AMBITION_RESULT,
                            side == null || !area.exists() ? null : ambition.judge(area.value(), period.end(), side));
        }
    }

    /** The system of an area below systems and of a provider; otherwise the region; -1 where none is known. */
    private int parent(int i) {
        MembershipOfPeriod bridge = period.bridge(values, i);
        int area = values.area(i);
        int system = bridge.parent(area, Level.SYSTEM);
        if (system < 0) {
            system = geography.system(area);
        }
        return system >= 0 && system != area ? system : bridge.parent(area, Level.REGION);
    }
}

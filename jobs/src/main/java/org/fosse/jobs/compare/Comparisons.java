package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.fosse.config.Standard;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.adjust.GroupModel;
import org.fosse.jobs.adjust.Placing;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.MembershipOfPeriod;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.stats.MetaRegression;
import org.fosse.tables.Comparator;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ComparisonTable#TABLE} for one indicator and period, in order of group, area and comparator. */
final class Comparisons {
    static final String ENGLAND = "E92000001";

    private static final EstimateFields<ComparisonTable> DIFFERENCE =
            EstimateFields.with95And998(ComparisonTable.TABLE, ComparisonTable.DIFFERENCE);

    private static final EstimateFields<ComparisonTable> RATIO =
            EstimateFields.with95And998(ComparisonTable.TABLE, ComparisonTable.RATIO);

    private final PeriodValues period;
    private final IndicatorFacts indicator;
    private final Geography geography;
    private final PeerLists peers;
    private final @Nullable Figures whole;
    private final int england;
    private final Placing placing;
    private final boolean[] suspect;
    private RowBuilder<ComparisonTable> row = ComparisonTable.TABLE.row();
    private final List<TableRow<ComparisonTable>> rows = new ArrayList<>();

    private Comparisons(PeriodValues period, PeerLists peers, Adjuster adjuster, Variation.Suspect rule) {
        this.period = period;
        this.indicator = period.indicator();
        this.geography = period.geography();
        this.peers = peers;
        StratumValues all = period.all();
        this.whole = all == null ? null : new Figures(all);
        this.england = geography.index(ENGLAND);
        this.placing = adjuster.of(period);
        this.suspect = all == null ? new boolean[0] : SuspectValues.of(all, AreaEffects.of(all), rule);
    }

    static Iterator<TableRow<ComparisonTable>> rows(
            PeriodValues period, Compared compared, PeerLists peers, Adjuster adjuster, Variation.Suspect rule) {
        Set<Level> levels = compared.levels(period);
        Comparisons made = new Comparisons(period, peers, adjuster, rule);
        for (StratumValues values : period.strata()) {
            boolean isWhole = values.breakdown().equals(Shared.ALL);
            Figures figures = isWhole && made.whole != null ? made.whole : new Figures(values);
            @Nullable LevelTiles tiles = isWhole && !made.indicator.isOrdinal() ? LevelTiles.of(period, figures) : null;
            for (int i = 0; i < values.size(); i++) {
                if (levels.contains(values.level(i))) {
                    if (isWhole) {
                        made.wholeArea(figures, i, tiles);
                    } else {
                        made.group(figures, i);
                    }
                }
            }
        }
        return made.rows.iterator();
    }

    private void wholeArea(Figures figures, int i, @Nullable LevelTiles tiles) {
        StratumValues values = figures.values();
        Figure area = figures.of(i);
        england(figures, i, area, tiles);
        expected(values, i, area);
        parents(figures, i, area, tiles);
        peers(figures, i, area);
        standard(values, i, area, indicator.standards().binding(values.level(i), period.end()));
        standard(values, i, area, indicator.standards().ambition(values.level(i), period.end()));
    }

    /** What is expected of the area with its traits, in its system or, where it is in none, in England. */
    private void expected(StratumValues values, int i, Figure area) {
        Beside beside = placing.beside(values, i, values.area(i), suspect[i]);
        GroupModel model = beside.model();
        MetaRegression.Place place = beside.place();
        if (model == null || (model.model() == null && beside.special() == null)) {
            return;
        }
        start(values, i, area, Comparator.EXPECTED, geography.code(model.parent()), model.parentLevel());
        row.set(ComparisonTable.METHOD, Gap.EXPECTED).reason(ComparisonTable.REASON, beside.reason());
        Judgement one = Judgement.NOT_COMPARED;
        Judgement two = Judgement.NOT_COMPARED;
        if (place != null) {
            double by = indicator.multiplier();
            Figure usual = new Figure(
                    place.expected() * by,
                    place.lower() * by,
                    place.upper() * by,
                    place.lower998() * by,
                    place.upper998() * by,
                    Double.NaN,
                    Double.NaN,
                    null);
            row.number(ComparisonTable.COMPARATOR_VALUE, usual.value());
            DIFFERENCE.set(row, Gap.expected(area, usual), 1);
            if (beside.isJudged()) {
                one = IntervalRule.outsideAt95(area.value(), usual, indicator.polarity());
                two = IntervalRule.outsideAtTwoLevels(area.value(), usual, indicator.polarity());
            }
        }
        rows.add(row.set(ComparisonTable.OUTCOME_95, one)
                .set(ComparisonTable.OUTCOME_95_998, two)
                .build());
    }

    private void standard(StratumValues values, int i, Figure area, @Nullable Standard standard) {
        if (standard != null) {
            start(values, i, area, Comparator.STANDARD, standard.kind().text(), null);
            finish(area, Figure.fixed(standard.value()), Gap.fixed(area, standard.value(), indicator));
        }
    }

    private void parents(Figures figures, int i, Figure area, @Nullable LevelTiles tiles) {
        StratumValues values = figures.values();
        Level level = values.level(i);
        int number = values.area(i);
        MembershipOfPeriod bridge = period.bridge(values, i);
        for (int parent : bridge.parents(number)) {
            if (geography.level(parent) == Level.COUNTRY) {
                continue;
            }
            Figure other = figures.ofArea(parent, Reason.NO_COMPARATOR_VALUE);
            Gap gap = bridge.share(number, parent) < 1
                    ? Gap.fixed(area, other.value(), indicator)
                    : Gap.within(area, other, indicator);
            start(values, i, area, Comparator.PARENT, geography.code(parent), geography.level(parent));
            boolean partial = false;
            if (tiles != null && area.exists()) {
                tiles(tiles.areas(parent, level), tiles.group(parent, level, i, 5), tiles.group(parent, level, i, 4));
                partial = tiles.areas(parent, level) == 0;
            }
            finish(area, other, gap, partial);
        }
    }

    private void england(Figures figures, int i, Figure area, @Nullable LevelTiles tiles) {
        StratumValues values = figures.values();
        Level level = values.level(i);
        if (values.area(i) == england || level == Level.COUNTRY) {
            return;
        }
        Figure other = figures.ofArea(england, Reason.NO_COMPARATOR_VALUE);
        start(values, i, area, Comparator.ENGLAND, ENGLAND, Level.COUNTRY);
        boolean partial = false;
        if (tiles != null && area.exists()) {
            tiles(tiles.areasInEngland(level), tiles.groupInEngland(level, i, 5), tiles.groupInEngland(level, i, 4));
            partial = tiles.areasInEngland(level) == 0;
        }
        finish(area, other, Gap.within(area, other, indicator), partial);
    }

    private void peers(Figures figures, int i, Figure area) {
        int number = figures.values().area(i);
        String version = peers.version(number);
        if (version == null) {
            return;
        }
        Figure mean = PeerMean.of(figures, peers.of(number), peers.fewest());
        start(figures.values(), i, area, Comparator.PEERS, version, null);
        finish(area, mean, Gap.independent(area, mean, indicator));
    }

    /**
     * A group of people against everyone in the area, and against the same group in England and, for places and what is
     * above them, in the parents: practices times groups times parents would be very many rows.
     */
    private void group(Figures figures, int i) {
        StratumValues values = figures.values();
        Figure own = figures.of(i);
        int number = values.area(i);
        Figure everyone = whole == null
                ? Figure.missing(Reason.NO_COMPARATOR_VALUE)
                : whole.ofArea(number, Reason.NO_COMPARATOR_VALUE);
        start(values, i, own, Comparator.AREA, geography.code(number), values.level(i));
        finish(own, everyone, Gap.within(own, everyone, indicator));
        england(figures, i, own, null);
        if (values.level(i) != Level.PRACTICE && values.level(i) != Level.NEIGHBOURHOOD) {
            parents(figures, i, own, null);
        }
    }

    private void start(
            StratumValues values,
            int i,
            Figure area,
            Comparator comparator,
            String code,
            @Nullable Level comparatorLevel) {
        row = ComparisonTable.TABLE
                .row()
                .set(ComparisonTable.INDICATOR_ID, indicator.id())
                .set(ComparisonTable.PERIOD_START, period.start())
                .set(ComparisonTable.PERIOD_END, period.end())
                .set(ComparisonTable.BREAKDOWN, values.breakdown())
                .set(ComparisonTable.STRATUM, values.stratum())
                .set(ComparisonTable.AREA_CODE, geography.code(values.area(i)))
                .set(ComparisonTable.COMPARATOR, comparator)
                .set(ComparisonTable.COMPARATOR_CODE, code)
                .set(ComparisonTable.AREA_LEVEL, values.level(i).text())
                .set(ComparisonTable.COMPARATOR_LEVEL, comparatorLevel)
                .set(ComparisonTable.PERIOD_LABEL, values.label(i))
                .number(ComparisonTable.VALUE, area.value());
    }

    private void tiles(int areas, int quintile, int quartile) {
        if (areas > 0) {
            row.set(ComparisonTable.AREAS, (long) areas);
        }
        if (quintile > 0) {
            row.set(ComparisonTable.QUINTILE, quintile)
                    .set(ComparisonTable.QUINTILE_OUTCOME, indicator.polarity().judgeGroup(quintile, 5));
        }
        if (quartile > 0) {
            row.set(ComparisonTable.QUARTILE, quartile)
                    .set(ComparisonTable.QUARTILE_OUTCOME, indicator.polarity().judgeGroup(quartile, 4));
        }
    }

    private void finish(Figure area, Figure other, Gap gap) {
        finish(area, other, gap, false);
    }

    /** @param partial whether the areas of the level do not stand for the comparator, so that they are not ranked in it */
    private void finish(Figure area, Figure other, Gap gap, boolean partial) {
        boolean ordinal = indicator.isOrdinal();
        Judgement one = ordinal ? Judgement.NOT_COMPARED : IntervalRule.at95(area, other.value(), indicator.polarity());
        Judgement two =
                ordinal ? Judgement.NOT_COMPARED : IntervalRule.atTwoLevels(area, other.value(), indicator.polarity());
        row.number(ComparisonTable.COMPARATOR_VALUE, other.value())
                .set(ComparisonTable.OUTCOME_95, one)
                .set(ComparisonTable.OUTCOME_95_998, two);
        Gap shown = ordinal ? Gap.none() : gap;
        DIFFERENCE.set(row, shown.difference(), 1);
        RATIO.set(row, shown.ratio(), 1);
        List<Reason> reasons = reasons(area, other, two);
        if (partial) {
            reasons.add(Reason.NOT_ALL_AREAS);
        }
        row.set(ComparisonTable.METHOD, shown.method()).reasons(ComparisonTable.REASON, reasons);
        rows.add(row.build());
    }

    /** What stands in the way first, before what is behind it. */
    private List<Reason> reasons(Figure area, Figure other, Judgement atTwoLevels) {
        List<Reason> reasons = new ArrayList<>();
        if (!area.exists()) {
            add(reasons, area.reason());
        } else if (!other.exists()) {
            reasons.add(Reason.NO_COMPARATOR_VALUE);
            add(reasons, other.reason());
        } else if (indicator.isOrdinal()) {
            reasons.add(Reason.ORDINAL_SCALE);
        } else if (!area.hasLimits95()) {
            reasons.add(Reason.NO_LIMITS);
        } else if (atTwoLevels == Judgement.NOT_COMPARED) {
            reasons.add(Reason.NO_LIMITS_998);
        }
        return reasons;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null && !reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}

package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.fosse.engine.RowBuilder;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Bridge;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.table.ComparisonTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** The rows of {@link ComparisonTable#TABLE} for one indicator and period, in order of group, area and comparator. */
final class Comparisons {
    static final String ENGLAND = "E92000001";

    private static final String NO_COMPARATOR = "no_comparator_value";

    private final PeriodValues period;
    private final IndicatorFacts indicator;
    private final Geography geography;
    private final PeerLists peers;
    private final @Nullable Figures whole;
    private final int england;
    private final RowBuilder row = new RowBuilder(ComparisonTable.TABLE);
    private final List<Row> rows = new ArrayList<>();

    private Comparisons(PeriodValues period, PeerLists peers) {
        this.period = period;
        this.indicator = period.indicator();
        this.geography = period.geography();
        this.peers = peers;
        StratumValues all = period.all();
        this.whole = all == null ? null : new Figures(all);
        this.england = geography.index(ENGLAND);
    }

    static Iterator<Row> rows(PeriodValues period, Compared compared, PeerLists peers) {
        Set<Level> levels = compared.levels(period);
        Comparisons made = new Comparisons(period, peers);
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
        parents(figures, i, area, tiles);
        peers(figures, i, area);
        Double standard = indicator.standard();
        if (standard != null) {
            start(values, i, area, "standard", "standard", null);
            finish(area, Figure.fixed(standard), Gap.fixed(area, standard, indicator));
        }
    }

    private void parents(Figures figures, int i, Figure area, @Nullable LevelTiles tiles) {
        StratumValues values = figures.values();
        Level level = values.level(i);
        int number = values.area(i);
        Bridge bridge = period.bridge(values, i);
        for (int parent : bridge.parents(number)) {
            if (geography.level(parent) == Level.COUNTRY) {
                continue;
            }
            Figure other = figures.ofArea(parent, NO_COMPARATOR);
            Gap gap = bridge.share(number, parent) < 1
                    ? Gap.fixed(area, other.value(), indicator)
                    : Gap.within(area, other, indicator);
            start(values, i, area, "parent", geography.code(parent), geography.level(parent));
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
        Figure other = figures.ofArea(england, NO_COMPARATOR);
        start(values, i, area, "england", ENGLAND, Level.COUNTRY);
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
        Figure mean = PeerMean.of(figures, peers.of(number));
        start(figures.values(), i, area, "peers", version, null);
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
        Figure everyone = whole == null ? Figure.missing(NO_COMPARATOR) : whole.ofArea(number, NO_COMPARATOR);
        start(values, i, own, "area", geography.code(number), values.level(i));
        finish(own, everyone, Gap.within(own, everyone, indicator));
        england(figures, i, own, null);
        if (values.level(i) != Level.PRACTICE && values.level(i) != Level.NEIGHBOURHOOD) {
            parents(figures, i, own, null);
        }
    }

    private void start(
            StratumValues values, int i, Figure area, String comparator, String code, @Nullable Level comparatorLevel) {
        row.set("indicator_id", indicator.id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("breakdown", values.breakdown())
                .set("stratum", values.stratum())
                .set("area_code", geography.code(values.area(i)))
                .set("comparator", comparator)
                .set("comparator_code", code)
                .set("area_level", values.level(i).text())
                .set("comparator_level", comparatorLevel == null ? null : comparatorLevel.text())
                .set("period_label", values.label(i))
                .number("value", area.value());
    }

    private void tiles(int areas, int quintile, int quartile) {
        if (areas > 0) {
            row.set("areas", (long) areas);
        }
        if (quintile > 0) {
            row.set("quintile", quintile)
                    .set(
                            "quintile_outcome",
                            Outcome.ofGroup(quintile, 5, indicator.polarity()).text());
        }
        if (quartile > 0) {
            row.set("quartile", quartile)
                    .set(
                            "quartile_outcome",
                            Outcome.ofGroup(quartile, 4, indicator.polarity()).text());
        }
    }

    private void finish(Figure area, Figure other, Gap gap) {
        finish(area, other, gap, false);
    }

    /** @param partial whether the areas of the level do not stand for the comparator, so that they are not ranked in it */
    private void finish(Figure area, Figure other, Gap gap, boolean partial) {
        boolean ordinal = indicator.isOrdinal();
        Outcome one = ordinal ? Outcome.NOT_COMPARED : IntervalRule.at95(area, other.value(), indicator.polarity());
        Outcome two =
                ordinal ? Outcome.NOT_COMPARED : IntervalRule.atTwoLevels(area, other.value(), indicator.polarity());
        row.number("comparator_value", other.value())
                .set("outcome_95", one.text())
                .set("outcome_95_998", two.text());
        Gap shown = ordinal ? Gap.none() : gap;
        set("difference", shown.difference());
        set("ratio", shown.ratio());
        String reason = reason(area, other, two);
        row.set("method", shown.method())
                .set(
                        "reason",
                        !partial
                                ? reason
                                : reason == null
                                        ? ComparisonGroup.NOT_ALL_AREAS
                                        : reason + "," + ComparisonGroup.NOT_ALL_AREAS);
        rows.add(row.build());
    }

    private @Nullable String reason(Figure area, Figure other, Outcome atTwoLevels) {
        if (!area.exists()) {
            return area.reason();
        }
        if (!other.exists()) {
            return NO_COMPARATOR.equals(other.reason()) || other.reason() == null
                    ? NO_COMPARATOR
                    : NO_COMPARATOR + "," + other.reason();
        }
        if (indicator.isOrdinal()) {
            return "ordinal_scale";
        }
        if (!area.hasLimits95()) {
            return "no_limits";
        }
        return atTwoLevels == Outcome.NOT_COMPARED ? "no_limits_998" : null;
    }

    private void set(String name, Estimate estimate) {
        Limits limits95 = estimate.limits(Limits.P95);
        Limits limits998 = estimate.limits(Limits.P998);
        row.number(name, estimate.value())
                .number(name + "_lower_95", limits95.lower())
                .number(name + "_upper_95", limits95.upper())
                .number(name + "_lower_998", limits998.lower())
                .number(name + "_upper_998", limits998.upper());
    }
}

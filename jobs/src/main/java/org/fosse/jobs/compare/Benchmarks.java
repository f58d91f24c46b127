package org.fosse.jobs.compare;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.config.Variation;
import org.fosse.jobs.adjust.Adjuster;
import org.fosse.jobs.adjust.Beside;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.Geography;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.stats.MetaRegression;
import org.fosse.stats.RankRange;
import org.fosse.tables.BenchmarkKind;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of {@link BenchmarkTable#TABLE} for one indicator and period, in order of area and benchmark. */
final class Benchmarks {
    private static final String RANKED = "rank range in closed form from normal errors";

    private final PeriodValues period;
    private final IndicatorFacts indicator;
    private final Geography geography;
    private final Figures figures;
    private final StratumValues values;
    private final PeerLists peers;
    private final Rule rule;
    private final AdjustedFigures adjusted;
    private RowBuilder<BenchmarkTable> row = BenchmarkTable.TABLE.row();
    private final List<TableRow<BenchmarkTable>> rows = new ArrayList<>();

    /**
     * @param best how many of the best peers an opportunity is measured against
     * @param size of how many peers
     * @param leastDenominator a value of fewer takes no place among the others
     * @param freshFrom nobody is named to learn from in a period that ends before
     * @param suspect when a value is suspect
     */
    record Rule(int best, int size, int leastDenominator, LocalDate freshFrom, Variation.Suspect suspect)
            implements Serializable {
        /** The same share of a larger group. */
        int bestOf(int peersWithValue) {
            return Math.max(best, peersWithValue * best / size);
        }
    }

    private Benchmarks(PeriodValues period, StratumValues values, PeerLists peers, Rule rule, Adjuster adjuster) {
        this.period = period;
        this.indicator = period.indicator();
        this.geography = period.geography();
        this.values = values;
        this.figures = new Figures(values);
        this.peers = peers;
        this.rule = rule;
        this.adjusted = new AdjustedFigures(
                figures, adjuster.of(period), SuspectValues.of(values, AreaEffects.of(values), rule.suspect()));
    }

    static Iterator<TableRow<BenchmarkTable>> rows(
            PeriodValues period, Compared compared, PeerLists peers, Rule rule, Adjuster adjuster) {
        StratumValues values = period.all();
        if (values == null || period.indicator().isOrdinal()) {
            return Collections.emptyIterator();
        }
        Benchmarks made = new Benchmarks(period, values, peers, rule, adjuster);
        Set<Level> levels = compared.levels(period);
        Map<Level, Standings> standings = new EnumMap<>(Level.class);
        External external = External.of(values, geographyIndex(period));
        for (int i = 0; i < values.size(); i++) {
            Level level = values.level(i);
            if (!levels.contains(level) || level == Level.COUNTRY) {
                continue;
            }
            Standings standing = standings.computeIfAbsent(
                    level,
                    key -> Standings.ofLevel(
                            made.figures, key, period.indicator().polarity(), entry -> made.unranked(entry) == null));
            if (external != null) {
                made.external(i, external);
            }
            made.level(i, standing);
            made.peers(i);
        }
        return made.rows.iterator();
    }

    private static int geographyIndex(PeriodValues period) {
        return period.geography().index(Comparisons.ENGLAND);
    }

    /** A value that a source publishes for England itself. */
    private record External(double value, String source) {
        static @Nullable External of(StratumValues values, int england) {
            int at = england < 0 ? -1 : values.find(england);
            // What was added up from practices is no outside benchmark.
            if (at < 0 || values.partsExpected(at) >= 0 || Double.isNaN(values.value(at))) {
                return null;
            }
            double published = values.published(at);
            return new External(Double.isNaN(published) ? values.value(at) : published, values.source(at));
        }
    }

    private void external(int i, External external) {
        Figure area = figures.of(i);
        start(i, area, BenchmarkKind.EXTERNAL, external.value(), external.source());
        finish(area, "none", area.hasLimits95() ? EnumSet.noneOf(Reason.class) : EnumSet.of(Reason.NO_LIMITS));
    }

    private void level(int i, Standings standing) {
        Figure area = figures.of(i);
        start(i, area, BenchmarkKind.LEVEL, standing.median(), null);
        int place = standing.place(i);
        if (place >= 0) {
            rank(standing, place, area);
        }
        finish(area, place >= 0 && area.hasLimits95() ? RANKED : "none", reasons(i, area, standing));
    }

    private void peers(int i) {
        int number = values.area(i);
        String version = peers.version(number);
        if (version == null) {
            return;
        }
        int[] list = peers.of(number);
        MetaRegression.Model model = adjusted.model(i);
        // With too few peers of the same model the values are compared as they are.
        boolean isAdjusted = model != null && withLimits(adjusted.by(model), list) >= peers.fewest();
        Figures shown = isAdjusted && model != null ? adjusted.by(model) : figures;
        Figure area = shown.of(i);
        Figure mean = PeerMean.of(shown, list, peers.fewest());
        start(i, area, BenchmarkKind.PEERS, mean.value(), version);
        row.set(BenchmarkTable.ADJUSTED, isAdjusted)
                .reason(BenchmarkTable.NOT_ADJUSTED_WHY, isAdjusted ? null : notAdjusted(i));
        Standings standing = Standings.ofPeers(shown, i, list, indicator.polarity(), entry -> unranked(entry) == null);
        int place = standing.place(i);
        if (place >= 0 && standing.size() > peers.fewest()) {
            rank(standing, place, area);
        }
        boolean fresh = !period.end().isBefore(rule.freshFrom());
        Opportunity opportunity =
                Opportunity.of(shown, i, list, rule.bestOf(withLimits(shown, list)), indicator, geography, fresh);
        opportunity.set(row);
        EnumSet<Reason> reasons = list.length == 0 ? EnumSet.of(Reason.NO_PEERS) : reasons(i, area, standing);
        if (!fresh) {
            reasons.add(Reason.STALE_PERIOD);
        }
        if (list.length > 0 && opportunity.reason() != null) {
            reasons.add(opportunity.reason());
        }
        finish(
                area,
                place >= 0 && area.hasLimits95() ? RANKED + "; " + opportunity.method() : opportunity.method(),
                reasons);
    }

    private static int withLimits(Figures of, int[] list) {
        return (int) Arrays.stream(list)
                .filter(peer -> of.ofArea(peer, Reason.MISSING).hasLimits95())
                .count();
    }

    /** Why the area is compared with its peers as it is. */
    private Reason notAdjusted(int i) {
        Beside beside = adjusted.beside(i);
        if (beside.special() != null) {
            return Reason.UNLIKE_THE_OTHERS;
        }
        Reason why = beside.reason();
        return why == null || why == Reason.MOSTLY_CHANCE ? Reason.TOO_FEW_PEERS : why;
    }

    private void start(int i, Figure area, BenchmarkKind benchmark, double value, @Nullable String source) {
        MetaRegression.Model model = adjusted.model(i);
        row = BenchmarkTable.TABLE
                .row()
                .set(BenchmarkTable.INDICATOR_ID, indicator.id())
                .set(BenchmarkTable.PERIOD_START, period.start())
                .set(BenchmarkTable.PERIOD_END, period.end())
                .set(BenchmarkTable.AREA_CODE, geography.code(values.area(i)))
                .set(BenchmarkTable.BENCHMARK, benchmark)
                .set(BenchmarkTable.AREA_LEVEL, values.level(i).text())
                .set(BenchmarkTable.PERIOD_LABEL, values.label(i))
                .number(BenchmarkTable.VALUE, figures.of(i).value())
                .number(
                        BenchmarkTable.ADJUSTED_VALUE,
                        model == null ? Double.NaN : adjusted.by(model).of(i).value())
                .number(BenchmarkTable.BENCHMARK_VALUE, value)
                .set(BenchmarkTable.SOURCE, source)
                .set(BenchmarkTable.OUTCOME, IntervalRule.at95(area, value, indicator.polarity()));
    }

    private void rank(Standings standing, int place, Figure area) {
        RankRange.Range range = standing.range(place);
        row.set(BenchmarkTable.AREAS, (long) standing.size()).set(BenchmarkTable.RANK, range.rank());
        if (area.hasLimits95()) {
            row.set(BenchmarkTable.RANK_LOWER_95, range.lower()).set(BenchmarkTable.RANK_UPPER_95, range.upper());
        }
    }

    private void finish(Figure area, String method, Set<Reason> reasons) {
        row.set(BenchmarkTable.METHOD, method);
        if (area.exists()) {
            row.reasons(BenchmarkTable.REASON, reasons);
        } else {
            row.reason(BenchmarkTable.REASON, area.reason());
        }
        rows.add(row.build());
    }

    /**
     * Why a value takes no place among the others, nor they beside it; null where it does. A plain count is as large as its area,
     * and a value of a handful as high as chance has it.
     */
    private @Nullable Reason unranked(int i) {
        if (indicator.isCount()) {
            return Reason.PLAIN_COUNT;
        }
        return values.denominator(i) < rule.leastDenominator() ? Reason.TOO_FEW_TO_RANK : null;
    }

    private EnumSet<Reason> reasons(int i, Figure area, Standings standing) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        Reason unranked = unranked(i);
        if (unranked != null) {
            reasons.add(unranked);
        }
        if (!area.hasLimits95()) {
            reasons.add(Reason.NO_LIMITS);
        } else if (!standing.allHaveLimits()) {
            reasons.add(Reason.SOME_WITHOUT_LIMITS);
        }
        return reasons;
    }
}

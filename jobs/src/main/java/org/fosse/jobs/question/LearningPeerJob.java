package org.fosse.jobs.question;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AdjustedTable;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LearningPeerTable;
import org.fosse.tables.BenchmarkKind;
import org.fosse.tables.FunnelSide;
import org.fosse.tables.Judgement;
import org.fosse.tables.PeerLikeness;
import org.fosse.tables.Reason;

/**
 * Who does significantly better on the same thing, like for like and not long ago? {@link LearningPeers} has the rule. An area
 * is set against what is expected of it where there is a model, and against the others of the funnel where there is none.
 */
public final class LearningPeerJob extends Declaration<LearningPeerTable> implements RowJob<LearningPeerTable> {
    /** Areas that have no like are set against nobody, though there is a model. */
    private static final Set<String> LIKE_ONLY = Set.of(Reason.NO_LIKE_LISTS.text(), Reason.MISSING_COVARIATE.text());

    /** What is compared: an indicator over the areas of a level in a period. */
    private record Comparison(String indicator, String level, LocalDate from, LocalDate to) {
        static Comparison of(TableRow<BenchmarkTable> row) {
            return new Comparison(
                    row.get(BenchmarkTable.INDICATOR_ID),
                    row.get(BenchmarkTable.AREA_LEVEL),
                    row.get(BenchmarkTable.PERIOD_START),
                    row.get(BenchmarkTable.PERIOD_END));
        }

        static Comparison ofFunnel(TableRow<FunnelTable> row) {
            return new Comparison(
                    row.get(FunnelTable.INDICATOR_ID),
                    row.get(FunnelTable.CHILD_LEVEL),
                    row.get(FunnelTable.PERIOD_START),
                    row.get(FunnelTable.PERIOD_END));
        }

        static Comparison ofAdjusted(TableRow<AdjustedTable> row) {
            return new Comparison(
                    row.get(AdjustedTable.INDICATOR_ID),
                    row.get(AdjustedTable.CHILD_LEVEL),
                    row.get(AdjustedTable.PERIOD_START),
                    row.get(AdjustedTable.PERIOD_END));
        }
    }

    public LearningPeerJob() {
        super(
                LearningPeerTable.TABLE,
                Shared.tables(
                        SystemUnits.INPUTS,
                        BenchmarkTable.TABLE,
                        FunnelTable.TABLE,
                        AdjustedTable.TABLE,
                        IndicatorTable.TABLE));
    }

    @Override
    public List<TableRow<LearningPeerTable>> rows(Inputs in, Run run) {
        Units units = in.get(new SystemUnits());
        Map<Comparison, LearningPeers> comparisons = new HashMap<>();
        // Only values of those that ask and of those they may learn from are read, of all areas of England.
        Set<List<String>> wanted = new HashSet<>();
        for (TableRow<BenchmarkTable> row : alike(in, units.codes())) {
            String unit = row.get(BenchmarkTable.AREA_CODE);
            List<String> peers = List.of(row.get(BenchmarkTable.LEARNING_PEERS).split(","));
            comparisons
                    .computeIfAbsent(Comparison.of(row), key -> new LearningPeers())
                    .alike(unit, peers, row.is(BenchmarkTable.ADJUSTED));
            want(wanted, row.get(BenchmarkTable.INDICATOR_ID), unit);
            peers.forEach(peer -> want(wanted, row.get(BenchmarkTable.INDICATOR_ID), peer));
        }
        String system = run.config().system().code();
        LocalDate freshFrom = run.date().minusMonths(run.config().questions().staleAfterMonths());
        for (TableRow<AdjustedTable> row : unlike(in, units.codes(), freshFrom)) {
            String list = row.find(AdjustedTable.SPECIAL_LIST);
            comparisons
                    .computeIfAbsent(Comparison.ofAdjusted(row), key -> new LearningPeers())
                    .beside(
                            row.get(AdjustedTable.AREA_CODE),
                            row.get(AdjustedTable.JUDGEMENT) == Judgement.BETTER,
                            list == null ? "" : list);
            want(wanted, row.get(AdjustedTable.INDICATOR_ID), row.get(AdjustedTable.AREA_CODE));
        }
        for (TableRow<FunnelTable> row : outside(in, system, freshFrom)) {
            comparisons
                    .computeIfAbsent(Comparison.ofFunnel(row), key -> new LearningPeers())
                    .funnel(
                            row.get(FunnelTable.AREA_CODE),
                            row.get(FunnelTable.JUDGEMENT_ADJUSTED) == Judgement.BETTER);
            want(wanted, row.get(FunnelTable.INDICATOR_ID), row.get(FunnelTable.AREA_CODE));
        }
        for (TableRow<BenchmarkTable> row : values(in, wanted)) {
            LearningPeers peers = comparisons.get(Comparison.of(row));
            if (peers != null) {
                peers.value(row);
            }
        }
        return rows(comparisons, in, units, run);
    }

    private static void want(Set<List<String>> wanted, String indicator, String area) {
        wanted.add(List.of(indicator, area));
    }

    private static List<TableRow<BenchmarkTable>> alike(Inputs in, Set<String> codes) {
        return in.rows(
                BenchmarkTable.TABLE,
                row -> codes.contains(row.get(BenchmarkTable.AREA_CODE))
                        && row.get(BenchmarkTable.BENCHMARK) == BenchmarkKind.PEERS
                        && row.has(BenchmarkTable.LEARNING_PEERS)
                        && row.has(BenchmarkTable.VALUE),
                BenchmarkTable.INDICATOR_ID,
                BenchmarkTable.AREA_LEVEL,
                BenchmarkTable.PERIOD_START,
                BenchmarkTable.PERIOD_END,
                BenchmarkTable.AREA_CODE,
                BenchmarkTable.BENCHMARK,
                BenchmarkTable.VALUE,
                BenchmarkTable.ADJUSTED,
                BenchmarkTable.LEARNING_PEERS);
    }

    /** Units that are worse than what is expected of them, and whoever is better in the system or in England. */
    private static List<TableRow<AdjustedTable>> unlike(Inputs in, Set<String> codes, LocalDate freshFrom) {
        return in.rows(
                AdjustedTable.TABLE,
                row -> !row.get(AdjustedTable.PERIOD_END).isBefore(freshFrom)
                        && (row.get(AdjustedTable.JUDGEMENT) == Judgement.BETTER
                                || (row.get(AdjustedTable.JUDGEMENT) == Judgement.WORSE
                                        && codes.contains(row.get(AdjustedTable.AREA_CODE)))),
                AdjustedTable.INDICATOR_ID,
                AdjustedTable.CHILD_LEVEL,
                AdjustedTable.PERIOD_START,
                AdjustedTable.PERIOD_END,
                AdjustedTable.AREA_CODE,
                AdjustedTable.SPECIAL_LIST,
                AdjustedTable.JUDGEMENT);
    }

    /** Those that are held against no model. */
    private static List<TableRow<FunnelTable>> outside(Inputs in, String system, LocalDate freshFrom) {
        return in.rows(
                FunnelTable.TABLE,
                row -> row.get(FunnelTable.PARENT_CODE).equals(system)
                        && !row.get(FunnelTable.PERIOD_END).isBefore(freshFrom)
                        && row.find(FunnelTable.EXPECTED) == null
                        && !LIKE_ONLY.contains(row.find(FunnelTable.NOT_ADJUSTED_WHY))
                        && !row.is(FunnelTable.SUSPECT)
                        && Set.of(FunnelSide.ABOVE, FunnelSide.BELOW)
                                .contains(row.get(FunnelTable.POSITION_FALSE_DISCOVERY))
                        && Set.of(Judgement.BETTER, Judgement.WORSE).contains(row.get(FunnelTable.JUDGEMENT_ADJUSTED)),
                FunnelTable.INDICATOR_ID,
                FunnelTable.CHILD_LEVEL,
                FunnelTable.PERIOD_START,
                FunnelTable.PERIOD_END,
                FunnelTable.PARENT_CODE,
                FunnelTable.AREA_CODE,
                FunnelTable.SUSPECT,
                FunnelTable.EXPECTED,
                FunnelTable.NOT_ADJUSTED_WHY,
                FunnelTable.POSITION_FALSE_DISCOVERY,
                FunnelTable.JUDGEMENT_ADJUSTED);
    }

    /** @param wanted pairs of indicator and area */
    private static List<TableRow<BenchmarkTable>> values(Inputs in, Set<List<String>> wanted) {
        return in.rows(
                BenchmarkTable.TABLE,
                row -> row.get(BenchmarkTable.BENCHMARK) == BenchmarkKind.LEVEL
                        && row.has(BenchmarkTable.VALUE)
                        && wanted.contains(
                                List.of(row.get(BenchmarkTable.INDICATOR_ID), row.get(BenchmarkTable.AREA_CODE))),
                BenchmarkTable.INDICATOR_ID,
                BenchmarkTable.AREA_LEVEL,
                BenchmarkTable.PERIOD_START,
                BenchmarkTable.PERIOD_END,
                BenchmarkTable.PERIOD_LABEL,
                BenchmarkTable.AREA_CODE,
                BenchmarkTable.BENCHMARK,
                BenchmarkTable.VALUE,
                BenchmarkTable.ADJUSTED_VALUE);
    }

    private static List<TableRow<LearningPeerTable>> rows(
            Map<Comparison, LearningPeers> comparisons, Inputs in, Units units, Run run) {
        LocalDate staleBefore = run.date().minusMonths(run.config().questions().staleAfterMonths());
        IndicatorNames indicators = new IndicatorNames(in.rows(IndicatorTable.TABLE));
        Map<String, String> names = in.rows(AreaTable.TABLE).stream()
                .collect(toMap(row -> row.get(AreaTable.AREA_CODE), row -> row.get(AreaTable.AREA_NAME)));
        String system = run.config().system().code();
        Set<String> elsewhere = in.rows(AreaTable.TABLE).stream()
                .filter(row -> row.has(AreaTable.SYSTEM_CODE)
                        && !row.get(AreaTable.SYSTEM_CODE).equals(system))
                .map(row -> row.get(AreaTable.AREA_CODE))
                .collect(toSet());
        List<TableRow<LearningPeerTable>> rows = new ArrayList<>();
        comparisons.forEach((comparison, peers) -> {
            Map<String, Integer> ranks = new HashMap<>();
            for (LearningPeers.Better better :
                    peers.find(units, elsewhere, run.config().questions().learningPeers())) {
                int rank = ranks.merge(better.unit().code(), 1, Integer::sum);
                rows.add(
                        row(indicators.get(comparison.indicator()), rank, better, names, comparison.to(), staleBefore));
            }
        });
        return rows;
    }

    private static TableRow<LearningPeerTable> row(
            IndicatorNames.Indicator indicator,
            int rank,
            LearningPeers.Better better,
            Map<String, String> names,
            LocalDate end,
            LocalDate staleBefore) {
        Unit unit = better.unit();
        double value = better.mine().number(BenchmarkTable.VALUE);
        double peerValue = better.peer().number(BenchmarkTable.VALUE);
        String peerName = names.getOrDefault(better.code(), better.code());
        String label = better.mine().get(BenchmarkTable.PERIOD_LABEL);
        boolean alike = better.likeness() == PeerLikeness.PEER_GROUP;
        double adjusted = better.adjusted() ? better.mine().number(BenchmarkTable.ADJUSTED_VALUE) : Double.NaN;
        double peerAdjusted = better.adjusted() ? better.peer().number(BenchmarkTable.ADJUSTED_VALUE) : Double.NaN;
        String beside = better.adjusted()
                ? "; with the same traits %s and %s".formatted(Phrases.number(adjusted), Phrases.number(peerAdjusted))
                : "";
        return LearningPeerTable.TABLE
                .row()
                .set(LearningPeerTable.UNIT_CODE, unit.code())
                .set(LearningPeerTable.INDICATOR_ID, indicator.id())
                .set(LearningPeerTable.PEER_RANK, rank)
                .set(LearningPeerTable.UNIT_LEVEL, unit.level())
                .set(LearningPeerTable.UNIT_NAME, unit.name())
                .set(LearningPeerTable.QUALITY_DOMAIN, indicator.domain())
                .set(LearningPeerTable.PERIOD_LABEL, label)
                .set(LearningPeerTable.PERIOD_END, end)
                .set(LearningPeerTable.STALE, end.isBefore(staleBefore))
                .number(LearningPeerTable.VALUE, value)
                .set(LearningPeerTable.PEER_CODE, better.code())
                .set(LearningPeerTable.PEER_NAME, peerName)
                .number(LearningPeerTable.PEER_VALUE, peerValue)
                .number(LearningPeerTable.ADJUSTED_VALUE, adjusted)
                .number(LearningPeerTable.PEER_ADJUSTED_VALUE, peerAdjusted)
                .number(LearningPeerTable.DIFFERENCE, better.difference())
                .set(LearningPeerTable.OWN_SYSTEM, better.own())
                .set(LearningPeerTable.LIKENESS, better.likeness())
                .set(
                        LearningPeerTable.EVIDENCE,
                        (alike ? "99.8% limits of the difference" : "funnel after false discovery")
                                + (better.adjusted() ? ", adjusted" : ""))
                .set(
                        LearningPeerTable.SENTENCE,
                        indicator.name() + ", " + label + ": " + unit.name() + " (" + unit.code() + ", "
                                + indicator.unit().say(value) + ") can learn from " + peerName + " (" + better.code()
                                + ", "
                                + indicator.unit().say(peerValue) + "), "
                                + (alike ? "one of its peers" : "which is of the same level")
                                + (better.own() ? " and of the own system" : ", elsewhere in England") + beside + ".")
                .build();
    }
}
